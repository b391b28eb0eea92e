/** A unit's sheet filled in by departments: who is in charge, splitting, merging. */
export {
  type AssignableItem,
  type AssignableSection,
  type DepartmentAssignment,
  type DepartmentOverview,
} from "./departmentOverview";
export { mergeSheet, type MergeOutcome } from "./mergeSheet";
export { splitSheet, type PartFile, type SplitSheet } from "./splitSheet";
export type { MergeChoice, MergeConflict, TakenEntry } from "@/unitSheets/departments";
