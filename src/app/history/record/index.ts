/** The record of changes: written where a person asked for something, read, exported. */
export {
  addPrintedRecord,
  readRecordViews,
  recordFile,
  recordViews,
  type RecordView,
} from "./readRecord";
export { recordOfWrites } from "./recordOfWrites";
export { recordBeside, recordChanges, type RecordedChanges } from "./recordChanges";
