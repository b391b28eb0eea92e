/** Bytes to and from plain grids, sheet models, documents and JSON: bounded, and ending in a Reading whatever the bytes. */
export type { DocumentContent, DocumentTable } from "./document/documentContent";
export { fillDocument } from "./document/fillDocument";
export { readJson } from "./json/readJson";
export { modelsFromWorkbook } from "./models/modelsFromWorkbook";
export { otherSheets } from "./other/otherSheets";
export { readDocumentFile } from "./readDocumentFile";
export { LIMITS } from "./fileLimits";
export type { OtherReader, ReadOptions } from "./readOptions";
export { readWorkbookFile } from "./readWorkbookFile";
export { readTextTables } from "./text/readTextTables";
export { gridOfTabText } from "./text/tabText";
export { unicodeSheets } from "./unicodeSheets";
export { writeWorkbook } from "./write/writeWorkbook";
