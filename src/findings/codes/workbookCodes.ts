/** The open workbook. data: doing (what was being done), detail. */
export const WORKBOOK_CODES = {
  "workbook.failed": "error",
  "workbook.timeout": "error",
  /** It broke off, and could not be put back yet; the next operation puts it back first. data: doing, detail */
  "workbook.unsettled": "error",
  "workbook.busy": "error",
  "workbook.apiMissing": "error",
  /** The workbook's structure is protected: no sheet can be added, replaced or hidden. data: doing */
  "workbook.structureLocked": "error",
  "workbook.sheetExists": "error",
  "workbook.sheetGone": "error",
  /** A name that no workbook accepts: empty, over 31 characters, one of []:*?/\\ in it, or twice in one go. data: sheet */
  "workbook.sheetName": "error",
  /** A write into locked cells of a protected sheet. data: sheet, cell (the first such cell) */
  "workbook.locked": "error",
  /** A restore point that the workbook does not hold. data: id */
  "workbook.restorePointGone": "error",
  /** More cells or bytes than Excel takes at once. data: doing, detail (the sheet, or what Excel said) */
  "workbook.tooLarge": "error",
  /** The host reads typed numbers or dates otherwise than Vietnam writes them. data: decimal (its sign), shortDate (pattern; left out: not told) */
  "workbook.regionalSettings": "warning",
  "operation.cancelled": "info",
} as const;
