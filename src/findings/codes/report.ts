/** Filling report tables and documents. */
export const REPORT_CODES = {
  /** data: detail (what is wrong with the template), tag ("" where none) */
  "report.templateInvalid": "error",
  /** A tag that the report's data does not know; it stays standing in the document. data: field */
  "report.templateUnknownField": "error",
  "report.figureMissing": "warning",
} as const;
