import type { SheetModel } from "@/grid";
import {
  decodeRestorePoints,
  entriesOf,
  nextRestoreId,
  restoreSheetModel,
  RESTORE_SHEET,
  type StoredRestorePoint,
} from "@/workbook/restorePoints";
import { sameSheetName } from "@/workbook/sheetNames";
import type { ApplyOptions, CellWrite } from "@/workbook/workbookPort";
import { gridOf, loadUsedRange, type UsedRange } from "./readSheets";
import { refersTo } from "./references";
import type { Limit } from "./session";
import type { StandingSheet } from "./sheets";

/** Formulas of a sheet that stays, which refer to one that is replaced. */
export interface Referrer {
  readonly sheet: StandingSheet;
  readonly formulas: readonly CellWrite[];
  /** Null where the sheet is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** What replacing needs to know of the workbook as it stands. */
export interface Replacement {
  readonly restoreSheet: SheetModel;
  readonly referrers: readonly Referrer[];
}

interface Reading {
  readonly sheet: StandingSheet;
  readonly used: UsedRange;
  readonly protection: Excel.WorksheetProtection;
  /** Asked for where the sheet is to be replaced. */
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** Reads, in one round trip, the entries of the sheets that are replaced and the formulas elsewhere that refer to them. */
export async function prepareReplacement(
  context: Excel.RequestContext,
  limit: Limit,
  standing: readonly StandingSheet[],
  replaced: readonly StandingSheet[],
  options: ApplyOptions
): Promise<Replacement> {
  const readings = standing.map((sheet) => ask(context, sheet, replaced.includes(sheet)));
  await limit(context.sync());
  const kept = readings.find(({ sheet }) => sheet.name === RESTORE_SHEET);
  const points = kept ? decodeRestorePoints(gridOf(kept.sheet, kept.used)) : [];
  for (const reading of readings.filter(({ locks }) => locks !== null))
    points.push(pointOf(reading, points, options));
  return {
    restoreSheet: restoreSheetModel(points),
    referrers: readings
      .filter(({ sheet, locks }) => locks === null && sheet.name !== RESTORE_SHEET)
      .flatMap((reading) => referrerOf(reading, replaced)),
  };
}

function ask(context: Excel.RequestContext, sheet: StandingSheet, isReplaced: boolean): Reading {
  const protection = context.workbook.worksheets.getItem(sheet.id).protection;
  protection.load("protected,options");
  const used = loadUsedRange(context, sheet.name);
  return {
    sheet,
    used,
    protection,
    locks: isReplaced ? used.cells.getCellProperties({ format: { protection: true } }) : null,
  };
}

function pointOf(
  { sheet, used, locks }: Reading,
  points: readonly StoredRestorePoint[],
  { time, reason }: ApplyOptions
): StoredRestorePoint {
  const { rowIndex, columnIndex } = used.cells.isNullObject
    ? { rowIndex: 0, columnIndex: 0 }
    : used.cells;
  const isOpen = (row: number, column: number): boolean =>
    locks?.value[row - rowIndex]?.[column - columnIndex]?.format?.protection?.locked === false;
  return {
    id: nextRestoreId(points),
    sheet: sheet.name,
    time,
    reason,
    entries: entriesOf(gridOf(sheet, used), isOpen),
  };
}

function referrerOf(
  { sheet, used, protection }: Reading,
  replaced: readonly StandingSheet[]
): Referrer[] {
  const formulas: CellWrite[] = [];
  for (const [row, cells] of gridOf(sheet, used).rows) {
    for (const [column, { formula }] of cells) {
      if (formula !== null && replaced.some(({ name }) => refersTo(formula, name)))
        formulas.push({ row, column, formula });
    }
  }
  return formulas.length > 0
    ? [{ sheet, formulas, protection: protection.protected ? protection.options : null }]
    : [];
}

/** The standing sheet that a model takes the place of. */
export function replacedBy(
  model: SheetModel,
  standing: readonly StandingSheet[]
): StandingSheet | undefined {
  return standing.find(({ name }) => sameSheetName(name, model.name));
}
