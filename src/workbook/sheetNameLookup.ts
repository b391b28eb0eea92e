import { isSheetName, type SheetModel, sheetNameKey } from "@/grid";
import { RESTORE_SHEET } from "./restorePoints";
import { WorkbookFailure } from "./workbookFailure";
import type { SheetConflict } from "./workbookPort";

/** As every spreadsheet program compares names: without regard to case. */
export function sameSheetName(first: string, second: string): boolean {
  return sheetNameKey(first) === sheetNameKey(second);
}

/**
 * Makes sure, before anything is written, that sheets can be added under the names of their
 * models. Throws workbook.sheetName for names that no workbook accepts or that occur twice in
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
