/**
 * What a file may cost us before it is refused. A real submission is under 100 kB with some ten
 * parts and a few thousand cells; the limits leave room for the largest honest workbook
 * (a million cells is about 40 MB of XML) and stop what was made to exhaust a machine.
 */
export const LIMITS = {
  /** Bytes of a file as it arrives: far above any workbook that fits into an e-mail. */
  fileBytes: 64 * 1024 * 1024,
  /** Parts in a zip: libraries refuse between 1,000 and 2,000; workbooks full of pictures have hundreds. */
  parts: 2_000,
  /** Inflated bytes of one part. */
  partBytes: 128 * 1024 * 1024,
  /** Inflated bytes of all parts that are read. */
  totalBytes: 256 * 1024 * 1024,
  /** Cells that hold something, over all sheets: each costs some 100 bytes of memory. */
  cells: 3_000_000,
  /** Merged areas of one sheet: the largest seen in public test files is 50,000. */
  merges: 100_000,
  /**
   * Characters of formulas that were expanded from shared ones: a small file can point a million
   * cells at one formula of 8,192 characters.
   */
  expandedFormulaCharacters: 32 * 1024 * 1024,
  /** Rows and merged areas of a workbook opened in the workbench, where every one of them costs drawing. */
  modelRows: 100_000,
  modelMerges: 5_000,
  /** Rows down to which cells that are empty, but have a look, are kept. */
  modelBlankRows: 10_000,
  /** Rows of all tables of a text document: the longest scoring table seen has a few hundred. */
  documentRows: 100_000,
  /** Columns of a table of a text document, and those that one cell spans: Word allows 63, web pages let a cell span 1,000. */
  documentColumns: 4_000,
  documentSpan: 1_000,
  /** Elements inside one another in a text document: a table in a table in a form field needs some 30. */
  documentDepth: 200,
  /** Tables inside one another in a web page: old ones lay out their frame with five or six. */
  nestedTables: 40,
  /** Lists of a Word document: each paragraph style may bring one, and pasting adds more. */
  lists: 50_000,
  /**
   * Milliseconds that a library may take over an old format before it is ended, and bytes of memory
   * where that can be bounded: 5,000 rows take it about one second and some 100 MB.
   */
  otherMs: 30_000,
  otherBytes: 1024 * 1024 * 1024,
  /** Findings about single cells of one file: more tell a person nothing new. */
  cellFindings: 20,
} as const;

/** The size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
