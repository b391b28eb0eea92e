import { error, info, warning } from "../declare";

/** Restore points and the record of changes. */
export const RESTORE_CODES = {
  /** The workbook took no restore point (its structure is protected), and the work was done all the same. where.sheet; no data */
  "restore.notKept": warning(),
  /** Older points had to go for a new one. data: count, limit (points of one sheet) */
  "restore.dropped": info<{ count: number; limit: number }>(),
  /** The sheet of the point is no longer in the workbook, or one of its name is another's. where.sheet; no data */
  "restore.sheetGone": error(),
  /** Chosen cells that were not restored: they have no place, or hold what they held then. data: count */
  "restore.left": warning<{ count: number }>(),
  /** The workbook took no record of changes (its structure is protected), and the work was done all the same. no data */
  "record.notKept": warning(),
  /** Excel would not take the record just now, and the work was done without. No data */
  "record.notYet": info(),
  /** The hidden names of the sheet's rows are gone, so its changes cannot be recorded. where.sheet; no data */
  "record.noNames": warning(),
  /** To keep the record short, older changes were folded. where.sheet; no data */
  "record.folded": info(),
  /** The sheet has no record of changes. where.sheet; no data */
  "record.none": error(),
};
