/** The open workbook. data: doing (what was being done), detail. */
export const WORKBOOK_CODES = {
  "workbook.failed": "error",
  "workbook.timeout": "error",
  "workbook.busy": "error",
  "workbook.apiMissing": "error",
  "workbook.sheetExists": "error",
  "workbook.sheetGone": "error",
  "operation.cancelled": "info",
} as const;
