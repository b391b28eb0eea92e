/** The workbook as designed: one builder and one reader per sheet. */
export { carriedSheets } from "./carry/carriedSheets";
export {
  entryWrites,
  type CriterionDocument,
  type EntriesDocument,
  type FigureDocument,
  type SheetWrite,
} from "./fill/entryWrites";
export { readSubmissions, type LocatedSubmission } from "./reading/readSubmissions";
export type { CellFix, FixChoice } from "./scoring/fixes";
export { unitLists } from "./lists/unitLists";
export { decodeStamp, readStamp, type Stamp } from "@/sheets/stamp";
export { unitSheets } from "./unitSheets";
export type { KnownSets } from "./scoring/readScoringSheet";
export { closingWrites, reopeningWrites } from "./closing/closingWrites";
export { closingState, type ClosingState } from "./closing/submissionClosing";
export { setOfSheet } from "./scoring/setInCells";
export {
  KEPT_SETS_SHEET,
  keptSetsSheet,
  keptSetWrites,
  readKeptSets,
} from "./catalogue/keptSetsSheet";
