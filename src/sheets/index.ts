/** The workbook as designed: one builder and one reader per sheet. */
export { carriedSheets } from "./carry/carriedSheets";
export {
  entryWrites,
  type CriterionDocument,
  type EntriesDocument,
  type FigureDocument,
  type SheetWrite,
} from "./entryWrites";
export {
  readSubmissions,
  type LocatedSubmission,
  type SubmissionsReading,
} from "./readSubmissions";
export { readStamp, type Stamp } from "./stamp";
export { unitSheets, type UnitSheetsOptions } from "./unitSheets";
export type { KnownSets } from "./scoring/readScoringSheet";
export { setOfSheet } from "./scoring/setInCells";
