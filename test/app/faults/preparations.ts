import type { InputFile, UseCases } from "@/app";
import type { FindingCode } from "@/findings";
import { valueOf } from "../hosts";
import { documentOf, filledIn, SHEET } from "./fixtures";
import type { Run } from "./operations";

export async function fixing(useCases: UseCases, code: FindingCode) {
  const [sheet] = valueOf(await useCases.check());
  const found = sheet?.findings.find((one) => one.code === code);
  const fix = found && sheet?.fixOf(found);
  const choice = fix?.choices[0];
  if (!fix || !choice) throw new Error(`no fix for ${code}`);
  return { fix, choice };
}

export async function offering(useCases: UseCases, id: string): Promise<Run> {
  const [table] = valueOf(await useCases.draftSets({ kind: "file", file: documentOf(id) }));
  if (!table) throw new Error("no table");
  return (cases) => cases.offerDraft(table.draft, "");
}

export async function recorded(useCases: UseCases): Promise<void> {
  valueOf(await useCases.recordChanges({ occasion: "check" }));
}

/** A restore point, and then a fix: one cell holds something else. */
export async function changedAfterPoint(useCases: UseCases): Promise<void> {
  valueOf(await useCases.keepRestorePoint({ sheet: SHEET }));
  const { fix, choice } = await fixing(useCases, TEXT);
  valueOf(await useCases.fix(fix, choice));
}

export const ASSIGNMENT = { criteria: ["A.1", "A.2"], figures: [], department: "Phòng Văn bản" };
export const TEXT = "points.numberAsText";
export const FORMULA = "row.formulaOverwritten";

export async function assigned(useCases: UseCases): Promise<void> {
  valueOf(await useCases.assignDepartment(SHEET, ASSIGNMENT));
}

/** The parts of the split sheet as they come back, one of them filled in further. */
export async function partsOf(useCases: UseCases): Promise<readonly InputFile[]> {
  const { parts } = valueOf(await useCases.splitSheet(SHEET));
  return Promise.all(parts.map(({ file }) => filledIn(file)));
}
