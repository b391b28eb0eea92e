import { error, info, warning } from "../declare";

/**
 * Documents named as evidence, and the lists made of them. where: the evidence cell (of the first
 * criterion where several are named). Dates stand as "15/11/2024".
 */
export const EVIDENCE_CODES = {
  /** Dated before the period that is scored. data: document, date (or the year alone), from, to */
  "evidence.beforePeriod": warning<{
    document: string;
    date: string;
    from?: string;
    to?: string;
  }>(),
  /** Dated after the period that is scored. data: document, date (or the year alone), from, to */
  "evidence.afterPeriod": warning<{ document: string; date: string; from?: string; to?: string }>(),
  /** One document for several criteria. data: document, count (criteria), cells ("I12, I15"; criteria ids where cells are not known) */
  "evidence.claimedTwice": warning<{ document: string; count: number; cells: string }>(),
  /** One number and symbol of one year with several dates. data: document, dates, cells */
  "evidence.datesDiffer": warning<{ document: string; dates: string; cells: string }>(),
  /** A day that does not exist. data: document, entry */
  "evidence.impossibleDate": warning<{ document: string; entry: string }>(),
  /** Dated after the day of checking. data: document, date, today */
  "evidence.futureDate": warning<{ document: string; date: string; today: string }>(),
  /** Words that say figures or documents are not final, in an evidence or explanation cell. data: words */
  "evidence.provisional": warning<{ words: string }>(),
  /** The workbook has no such scoring sheet, or it cannot be read. data: sheet */
  "lists.noSheet": error<{ sheet: string }>(),
  /** The list sheet was changed by hand: it stays as it is, a new one stands beside it. where: the sheet; data: sheet (the new one) */
  "lists.keptChanged": info<{ sheet: string }>(),
  /** Notes of rows that the new list no longer has; they stand below it. where: the sheet; data: count */
  "lists.notesKept": info<{ count: number }>(),
};
