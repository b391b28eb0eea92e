/** Bytes to and from plain grids, sheet models, documents and JSON: bounded, and ending in a Reading whatever the bytes. */
export type { DocumentContent, DocumentParagraph, DocumentTable } from "./document/documentContent";
export { fillDocument } from "./document/fillDocument";
export type { LegacyFonts, ReadOptions } from "./legacyFonts";
export { readJson } from "./json/readJson";
export { modelsFromWorkbook } from "./models/modelsFromWorkbook";
export { readDocumentFile } from "./readDocumentFile";
export { readWorkbookFile } from "./readWorkbookFile";
export { gridOfTabText } from "./text/tabText";
export { unicodeSheets } from "./unicodeSheets";
export { writeWorkbook, type WorkbookProperties } from "./write/writeWorkbook";
