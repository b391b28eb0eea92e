/**
 * Reading and writing files. where.file, where.sheet and where.cell as far as known; data as noted.
 * `part` is a part's name inside the file ("xl/worksheets/sheet1.xml").
 */
export const FILE_CODES = {
  /** The file has no bytes. */
  "file.empty": "error",
  /** data: kind ("pdf", "word", "doc", "rtf", "mht", "presentation", "zip", "ole", "image", "html", "xml", "text", "unknown") */
  "file.notWorkbook": "error",
  /** Neither a text document nor (where one may be) a workbook. data: kind (as file.notWorkbook has) */
  "file.notDocument": "error",
  /** data: reason ("directory", "part", "checksum", "xml", "encoding", "missingPart", "noSheets", "sharedString", "sharedFormula"), part ("" where none) */
  "file.damaged": "error",
  /** Protected by a password for opening. */
  "file.encrypted": "error",
  /** data: what ("file", "part", "total", "cells", "rows", "columns", "merges", "formulas", "memory"), limit (bytes, or how many), part ("" where none) */
  "file.tooLarge": "error",
  /** Reading took so long that it was ended. data: seconds (the limit) */
  "file.tooSlow": "error",
  /** data: parts, limit */
  "file.tooManyParts": "error",
  /** A document type or entity of its own. data: part */
  "file.forbiddenXml": "error",
  /** Read, but through a format that keeps less. data: format ("xls", "xlsb", "ods", "fods", "xml2003") */
  "file.oldFormat": "info",
  /** Opening a workbook in the workbench leaves something behind. data: what ("validation", "conditionalFormat", "drawing", "comments", "table", "password", "names", "externalFormula"), count */
  "file.notKept": "warning",
  /** A table inside a cell of a document: its words became the cell's. where.sheet, where.cell; no data */
  "file.nestedTable": "warning",
  /** Word numbers paragraphs in tables by itself, so their numbers stand nowhere in the file. data: count (paragraphs) */
  "file.numberingNotRead": "warning",
  /** Hidden text in a document, not read. data: count (stretches) */
  "file.hiddenText": "info",
  /** Text in fonts from before Unicode, converted. data: from ("TCVN3", "VNI", or both), count (cells and paragraphs) */
  "file.fontConverted": "warning",
  /** Text that looks as if written in such a font, left as it is because neither font nor words settle which. data: text */
  "file.fontDoubtful": "warning",
  /** Text of a document outside its paragraphs and tables, not read. data: what ("textBox", "note"), count */
  "file.leftOut": "warning",
  /** data: detail (what the reading library said) */
  "file.cannotRead": "error",
  /** data: line, column (both from 1) */
  "file.notJson": "error",
} as const;
