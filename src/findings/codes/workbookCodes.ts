import { error, info, warning } from "../declare";

/** The open workbook. data: doing (what was being done), detail. */
export const WORKBOOK_CODES = {
  "workbook.failed": error<{ doing: string; detail: string }>(),
  "workbook.timeout": error<{ doing: string; detail?: string }>(),
  /** It broke off, and could not be put back yet; the next operation puts it back first. data: doing, detail */
  "workbook.unsettled": error<{ doing?: string; detail: string }>(),
  "workbook.busy": error<{ doing: string; detail?: string }>(),
  "workbook.apiMissing": error<{ doing: string; detail?: string }>(),
  /** The workbook's structure is protected: no sheet can be added, replaced or hidden. data: doing */
  "workbook.structureLocked": error<{ doing: string }>(),
  "workbook.sheetExists": error<{ sheet: string }>(),
  "workbook.sheetGone": error<{ sheet: string }>(),
  /** A name that no workbook accepts: empty, over 31 characters, one of []:*?/\\ in it, or twice in one go. data: sheet */
  "workbook.sheetName": error<{ sheet: string }>(),
  /** A write into locked cells of a protected sheet. data: sheet, cell (the first such cell) */
  "workbook.locked": error<{ sheet: string; cell: string }>(),
  /** A restore point that the workbook does not hold. data: id */
  "workbook.restorePointGone": error<{ id: string }>(),
  /** More cells or bytes than Excel takes at once. data: doing, detail (the sheet, or what Excel said) */
  "workbook.tooLarge": error<{ doing: string; detail: string }>(),
  /** The host reads typed numbers or dates otherwise than Vietnam writes them. data: decimal (its sign), shortDate (pattern; left out: not told) */
  "workbook.regionalSettings": warning<{ decimal: string; shortDate?: string }>(),
  "operation.cancelled": info<{ doing?: string }>(),
};
