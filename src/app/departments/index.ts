/** A unit's sheet filled in by departments: who is in charge, splitting, merging. */
export {
  assignDepartment,
  openDepartments,
  type AssignableItem,
  type AssignableSection,
  type DepartmentAssignment,
  type DepartmentOverview,
} from "./departmentOverview";
export { mergeSheet, previewMerge, type MergeOutcome, type MergeRequest } from "./mergeSheet";
export { splitSheet, type PartFile, type SplitSheet } from "./splitSheet";
export type { MergeChoice, MergeConflict, TakenEntry } from "@/unitSheets/departments";
