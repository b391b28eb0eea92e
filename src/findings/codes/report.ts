/** Filling report tables and documents. */
export const REPORT_CODES = {
  "report.templateInvalid": "error",
  "report.templateUnknownField": "error",
  "report.figureMissing": "warning",
} as const;
