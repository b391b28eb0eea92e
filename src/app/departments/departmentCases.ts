import type { Reading } from "@/findings";
import type { Desk } from "../desk";
import {
  assignDepartment,
  type DepartmentAssignment,
  type DepartmentOverview,
  openDepartments,
} from "./departmentOverview";
import { type MergeOutcome, type MergeRequest, mergeSheet, previewMerge } from "./mergeSheet";
import { type SplitSheet, splitSheet } from "./splitSheet";

/** A sheet filled in by several departments. */
export interface DepartmentCases {
  /** Who is in charge of what on a scoring sheet, and how far each department has come. */
  departments(sheet: string): Promise<Reading<DepartmentOverview>>;
  /** Puts a department in charge of criteria and figures; kept in the sheet. */
  assignDepartment(
    sheet: string,
    assignment: DepartmentAssignment
  ): Promise<Reading<DepartmentOverview>>;
  /** One workbook for each department, with its criteria alone; the sheet keeps that it was split. */
  splitSheet(sheet: string): Promise<Reading<SplitSheet>>;
  /** What merging parts would come to; nothing is written. */
  previewMerge(request: MergeRequest): Promise<Reading<MergeOutcome>>;
  /** Merges parts, with a restore point before; conflicts that no choice settles stay as they are. */
  mergeParts(request: MergeRequest): Promise<Reading<MergeOutcome>>;
}

/** The use cases of departments, over a desk. */
export function departmentCases(desk: Desk): DepartmentCases {
  return {
    departments: (sheet) => openDepartments(desk, sheet),
    assignDepartment: (sheet, assignment) => assignDepartment(desk, sheet, assignment),
    splitSheet: (sheet) => splitSheet(desk, sheet),
    previewMerge: (request) => previewMerge(desk, request),
    mergeParts: (request) => mergeSheet(desk, request),
  };
}
