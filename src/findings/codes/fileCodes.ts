import { error, info, warning } from "../declare";

/**
 * Reading and writing files. where.file, where.sheet and where.cell as far as known; data as noted.
 * `part` is a part's name inside the file ("xl/worksheets/sheet1.xml").
 */
/** What is wrong inside a damaged file. */
type Damage =
  | "directory"
  | "part"
  | "checksum"
  | "xml"
  | "encoding"
  | "missingPart"
  | "noSheets"
  | "sharedString"
  | "sharedFormula";

export const FILE_CODES = {
  /** The file has no bytes. */
  "file.empty": error(),
  /** data: kind ("pdf", "word", "doc", "rtf", "mht", "presentation", "zip", "ole", "image", "html", "xml", "text", "unknown") */
  "file.notWorkbook": error<{ kind: string }>(),
  /** Neither a text document nor (where one may be) a workbook. data: kind (as file.notWorkbook has) */
  "file.notDocument": error<{ kind: string }>(),
  /** data: reason ("directory", "part", "checksum", "xml", "encoding", "missingPart", "noSheets", "sharedString", "sharedFormula"), part ("" where none) */
  "file.damaged": error<{ reason: Damage; part: string }>(),
  /** Protected by a password for opening. */
  "file.encrypted": error(),
  /** data: what ("file", "part", "total", "cells", "rows", "columns", "merges", "formulas", "memory"), limit (bytes, or how many), part ("" where none) */
  "file.tooLarge": error<{ what: string; limit: number; part: string }>(),
  /** Reading took so long that it was ended. data: seconds (the limit) */
  "file.tooSlow": error<{ seconds: number }>(),
  /** data: parts, limit */
  "file.tooManyParts": error<{ parts: number; limit: number }>(),
  /** A document type or entity of its own. data: part */
  "file.forbiddenXml": error<{ part?: string }>(),
  /** Read, but through a format that keeps less. data: format ("xls", "xlsb", "ods", "fods", "xml2003") */
  "file.oldFormat": info<{ format: string }>(),
  /** Opening a workbook in the workbench leaves something behind. data: what ("validation", "conditionalFormat", "drawing", "comments", "table", "password", "names", "externalFormula"), count */
  "file.notKept": warning<{ what: string; count: number }>(),
  /** A table inside a cell of a document: its words became the cell's. where.sheet, where.cell; no data */
  "file.nestedTable": warning(),
  /** Word numbers paragraphs in tables by itself, so their numbers stand nowhere in the file. data: count (paragraphs) */
  "file.numberingNotRead": warning<{ count: number }>(),
  /** Hidden text in a document, not read. data: count (stretches) */
  "file.hiddenText": info<{ count: number }>(),
  /** Text in fonts from before Unicode, converted. data: from ("TCVN3", "VNI", or both), count (cells and paragraphs) */
  "file.fontConverted": warning<{ from: string; count: number }>(),
  /** Text that looks as if written in such a font, left as it is because neither font nor words settle which. data: text */
  "file.fontDoubtful": warning<{ text: string }>(),
  /** Text of a document outside its paragraphs and tables, not read. data: what ("textBox", "note"), count */
  "file.leftOut": warning<{ what: "textBox" | "note"; count: number }>(),
  /** data: detail (what the reading library said) */
  "file.cannotRead": error<{ path?: string; detail: string }>(),
  /** data: line, column (both from 1) */
  "file.notJson": error<{ line?: number; column?: number }>(),
};
