/** A unit's sheets split into parts for its departments, and the parts merged back. */
export {
  departmentNoteWrites,
  NO_NOTE,
  readDepartmentNote,
  withDecisions,
  withDepartmentNote,
  withSplit,
  type DepartmentNote,
} from "./departmentNote";
export {
  mergeParts,
  type MergeChoice,
  type MergeConflict,
  type MergePlan,
  type TakenEntry,
} from "./mergeParts";
export { partFileName } from "./partFileName";
export { partSheets, type DepartmentSheets } from "./partSheets";
export { readParts, type ReturnedPart } from "./readParts";
export { splitId } from "./splitId";
