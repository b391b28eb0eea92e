/**
 * Documents named as evidence, and the lists made of them. where: the evidence cell (of the first
 * criterion where several are named). Dates stand as "15/11/2024".
 */
export const EVIDENCE_CODES = {
  /** Dated before the period that is scored. data: document, date (or the year alone), from, to */
  "evidence.beforePeriod": "warning",
  /** Dated after the period that is scored. data: document, date (or the year alone), from, to */
  "evidence.afterPeriod": "warning",
  /** One document for several criteria. data: document, count (criteria), cells ("I12, I15"; criteria ids where cells are not known) */
  "evidence.claimedTwice": "warning",
  /** One number and symbol of one year with several dates. data: document, dates, cells */
  "evidence.datesDiffer": "warning",
  /** A day that does not exist. data: document, entry */
  "evidence.impossibleDate": "warning",
  /** Dated after the day of checking. data: document, date, today */
  "evidence.futureDate": "warning",
  /** Words that say figures or documents are not final, in an evidence or explanation cell. data: words */
  "evidence.provisional": "warning",
  /** The workbook has no such scoring sheet, or it cannot be read. data: sheet */
  "lists.noSheet": "error",
  /** The list sheet was changed by hand: it stays as it is, a new one stands beside it. where: the sheet; data: sheet (the new one) */
  "lists.keptChanged": "info",
  /** Notes of rows that the new list no longer has; they stand below it. where: the sheet; data: count */
  "lists.notesKept": "info",
} as const;
