/** The record of changes: what entry cells held, when and who, kept in hidden cells of the workbook. */
export { contentOf, type CellContent } from "./recordedContent";
export { type RecordedChange, type RecordMark, type SheetRecord } from "./changeRecord";
export { recordedSheet, withContents, type RecordedSheet } from "./recordedCells";
export { meaningsOf, type ContentMeaning } from "./contentMeaning";
export { contentWords } from "./contentWords";
export { recordCsv } from "./recordCsv";
export { recordLines, type RecordLine } from "./recordLines";
export { printedRecord } from "./recordPrint";
export { readRecords, recordSheetModel, recordWrites, RECORD_SHEET } from "./recordSheet";
export { recordOf, recordUpdate, type RecordUpdate } from "./recordUpdate";
