import type { SheetVisibility } from "@/grid";
import { RESTORE_SHEET } from "../restorePoints";
import { sameSheetName } from "../sheetNameLookup";
import { WorkbookFailure } from "../workbookFailure";
import type { Limit } from "./excelSession";
import { visibilityOf } from "./sheetVisibility";

/** A sheet of the workbook as it was when it was asked for. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly position: number;
}

/** Every sheet, also the one of the restore points, the id of the one in view, and whether others may be added: one round trip. */
export async function loadSheets(
  context: Excel.RequestContext,
  limit: Limit
): Promise<{ sheets: StandingSheet[]; activeId: string; isStructureLocked: boolean }> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/position");
  const active = sheets.getActiveWorksheet();
  active.load("id");
  const { protection } = context.workbook;
  protection.load("protected");
  await limit(context.sync());
  return {
    sheets: sheets.items.map(({ id, name, visibility, position }) => ({
      id,
      name,
      visibility: visibilityOf(visibility),
      position,
    })),
    activeId: active.id,
    isStructureLocked: protection.protected,
  };
}

/** Fails with workbook.structureLocked: sheets cannot be added, replaced or hidden. */
export function assertStructureOpen(isStructureLocked: boolean, doing: string): void {
  if (isStructureLocked) throw new WorkbookFailure("workbook.structureLocked", { doing });
}

/** The sheet of a name, in any case; fails with workbook.sheetGone. */
export function requireSheet(sheets: readonly StandingSheet[], name: string): StandingSheet {
  const sheet = sheets.find((one) => sameSheetName(one.name, name));
  if (!sheet || sheet.name === RESTORE_SHEET)
    throw new WorkbookFailure("workbook.sheetGone", { sheet: name });
  return sheet;
}

/** Deletes a sheet; Excel refuses that for very hidden ones. */
export function deleteSheet(sheet: Excel.Worksheet, visibility: SheetVisibility): void {
  if (visibility === "veryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}

/** Makes sure that a looked-up sheet is there. */
export function assertThere(sheet: Excel.Worksheet, name: string): void {
  if (sheet.isNullObject) throw new WorkbookFailure("workbook.sheetGone", { sheet: name });
}
