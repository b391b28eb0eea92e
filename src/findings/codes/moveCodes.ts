import { error, info, warning } from "../declare";

/** Moving a filled sheet to another set. */
export const MOVE_CODES = {
  /** The workbook has no such scoring sheet, or it cannot be read. data: sheet */
  "move.noSheet": error<{ sheet: string }>(),
  /** Entries of one year went into the sheet of another. data: from, to (years) */
  "move.otherYear": warning<{ from: number; to: number }>(),
  /**
   * Entries that found no place in the new sheet. where: the old sheet. data: label, reason (removed,
   * heading, rule, bounds, standard, input, year, role, formula, closed), and by field what was held:
   * result, numerator, denominator, target, typedPoints, notArising, evidence, explanation,
   * crossCheck, crossCheckReason, appraised, appraisedReason
   */
  "move.entryLeft": warning<{
    label: string;
    reason: string;
    result?: string;
    numerator?: string;
    denominator?: string;
    target?: string;
    best?: string;
    typedPoints?: string;
    notArising?: string;
    evidence?: string;
    explanation?: string;
    crossCheck?: string;
    crossCheckReason?: string;
    appraised?: string;
    appraisedReason?: string;
  }>(),
  /** where: the old figures sheet. data: label, and by field what was held: numerator, denominator, value, target, previous */
  "move.figureLeft": warning<{
    label: string;
    numerator?: string;
    denominator?: string;
    value?: string;
    target?: string;
    previous?: string;
  }>(),
  /** The entries went to a criterion whose text is only alike. where: the new sheet. data: before, after (texts) */
  "move.byLikeness": warning<{ before: string; after: string }>(),
  /** Of a formula that refers to other cells only the result was carried over. where: the new sheet. data: formula */
  "move.formulaAsValue": info<{ formula: string }>(),
};
