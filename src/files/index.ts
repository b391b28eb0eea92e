/** Bytes to and from plain grids, sheet models, documents and JSON: bounded, and ending in a Reading whatever the bytes. */
export { fillDocument } from "./document/fillDocument";
export { readJson } from "./json/readJson";
export { modelsFromWorkbook } from "./models/modelsFromWorkbook";
export { readWorkbookFile } from "./readWorkbookFile";
export { writeWorkbook, type WorkbookProperties } from "./write/writeWorkbook";
