/** Moving a filled sheet to another set. */
export const MOVE_CODES = {
  /** The workbook has no such scoring sheet, or it cannot be read. data: sheet */
  "move.noSheet": "error",
  /** Entries of one year went into the sheet of another. data: from, to (years) */
  "move.otherYear": "warning",
  /**
   * Entries that found no place in the new sheet. where: the old sheet. data: label, reason (removed,
   * heading, rule, bounds, standard, input, year, role, formula, closed), and by field what was held:
   * result, numerator, denominator, target, typedPoints, notArising, evidence, explanation,
   * crossCheck, crossCheckReason, appraised, appraisedReason
   */
  "move.entryLeft": "warning",
  /** where: the old figures sheet. data: label, and by field what was held: numerator, denominator, value, target, previous */
  "move.figureLeft": "warning",
  /** The entries went to a criterion whose text is only alike. where: the new sheet. data: before, after (texts) */
  "move.byLikeness": "warning",
  /** Of a formula that refers to other cells only the result went along. where: the new sheet. data: formula */
  "move.formulaAsValue": "info",
} as const;
