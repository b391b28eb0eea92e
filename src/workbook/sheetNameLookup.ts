import type { SheetModel } from "@/grid";
import { RESTORE_SHEET } from "./restorePoints";
import { WorkbookFailure } from "./workbookFailure";
import type { SheetConflict } from "./workbookPort";

const LONGEST = 31;

/** As every spreadsheet program compares names: without regard to case. */
export function sameSheetName(first: string, second: string): boolean {
  return sheetNameKey(first) === sheetNameKey(second);
}

/** Two names of the same key are the same name to a workbook. */
function sheetNameKey(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("vi");
}

/**
 * Makes sure, before anything is written, that sheets can be added under the names of their
 * models. Throws workbook.sheetName for names that no workbook accepts or that stand twice in
 * `models`, and workbook.sheetExists where one is there already and conflict is "refuse".
 */
export function checkSheetNames(
  models: readonly SheetModel[],
  existing: readonly string[],
  conflict: SheetConflict
): void {
  const taken = new Set(existing.map(sheetNameKey));
  const seen = new Set<string>([sheetNameKey(RESTORE_SHEET)]);
  for (const { name } of models) {
    const key = sheetNameKey(name);
    if (!isSheetName(name) || seen.has(key))
      throw new WorkbookFailure("workbook.sheetName", { sheet: name });
    if (conflict === "refuse" && taken.has(key))
      throw new WorkbookFailure("workbook.sheetExists", { sheet: name });
    seen.add(key);
  }
}

/** Whether Excel accepts the text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= LONGEST &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'")
  );
}
