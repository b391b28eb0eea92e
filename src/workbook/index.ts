/** What the use cases need of a workbook. The adapters are imported by their own folders. */
export * from "./boundedPoints";
export * from "./restorePoints";
export * from "./sheetNameLookup";
export * from "./workbookFailure";
export * from "./workbookPort";
