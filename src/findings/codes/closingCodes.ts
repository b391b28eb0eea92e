import { error, info, warning } from "../declare";

/** Closing a submission and opening it again. */
export const CLOSING_CODES = {
  /** No scoring sheet of this name. where.sheet; no data */
  "closing.noSheet": error(),
  /** The sheet was made before there was a place for a closing, or its hidden cells are gone. where.sheet; no data */
  "closing.noPlace": error(),
  /** Closed although errors stand open. where.sheet, unit; data: errors (how many) */
  "closing.openErrors": warning<{ errors: number }>(),
  /** Opened again although it was not closed. where.sheet, unit; no data */
  "closing.notClosed": info(),
};
