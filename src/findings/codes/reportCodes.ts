import { error, warning } from "../declare";

/** Filling report tables and documents. */
export const REPORT_CODES = {
  /** data: detail (what is wrong with the template), tag ("" where none) */
  "report.templateInvalid": error<{ detail: string; tag: string }>(),
  /** A tag that the report's data does not know; it stays standing in the document. data: field */
  "report.templateUnknownField": error<{ field: string }>(),
  /** A figure that the report needs was not given: the report shows a gap. where.unit (none: no unit of the group gave it); data: figure (label, or several labels), group (title) */
  "report.figureMissing": warning<{ figure: string; group: string }>(),
};
