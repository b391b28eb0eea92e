import {
  decodeRestorePoints,
  nextRestoreId,
  pointOf,
  RESTORE_SHEET,
} from "@/workbook/restorePoints";
import type { RestoreOptions, StoredRestorePoint } from "@/workbook/workbookPort";
import { gridOf, loadUsedRange, type UsedRange } from "./readSheets";
import type { StandingSheet } from "./worksheetState";

/** The contents of a sheet, being loaded. */
export interface EntryReading {
  readonly sheet: StandingSheet;
  readonly used: UsedRange;
  readonly protection: Excel.WorksheetProtection;
  /** Asked for where the sheet's entries are to be told from the rest. */
  readonly locks: Locks | null;
}

type Locks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Asks for what is in a sheet; to be read after the next sync. */
export function askForEntries(
  context: Excel.RequestContext,
  sheet: StandingSheet,
  withLocks: boolean
): EntryReading {
  const protection = context.workbook.worksheets.getItem(sheet.id).protection;
  protection.load("protected,options");
  const used = loadUsedRange(context, sheet.name);
  const locks = withLocks ? used.cells.getCellProperties({ format: { protection: true } }) : null;
  return { sheet, used, protection, locks };
}

/** The restore points that are in the workbook, where the sheet that holds them was asked for. */
export function standingPoints(readings: readonly EntryReading[]): StoredRestorePoint[] {
  const kept = readings.find(({ sheet }) => sheet.name === RESTORE_SHEET);
  return kept ? decodeRestorePoints(gridOf(kept.sheet, kept.used)) : [];
}

/** A new point of each sheet whose locks were asked for. */
export function newPoints(
  readings: readonly EntryReading[],
  known: readonly StoredRestorePoint[],
  { time, reason }: RestoreOptions
): StoredRestorePoint[] {
  const points: StoredRestorePoint[] = [];
  for (const reading of readings) {
    if (!reading.locks) continue;
    const id = nextRestoreId([...known, ...points]);
    const grid = gridOf(reading.sheet, reading.used);
    points.push(pointOf(grid, openCells(reading), { id, time, reason }));
  }
  return points;
}

/** Which cells are open for entry (see WorkbookPort.readEntries). */
export function openCells({
  used: { cells },
  protection,
  locks,
}: EntryReading): (row: number, column: number) => boolean {
  if (!locks || cells.isNullObject) return () => false;
  const isOpen = (cell: Excel.CellProperties | undefined) =>
    cell?.format?.protection?.locked === false;
  if (!protection.protected && !locks.value.some((row) => row.some(isOpen))) return () => true;
  const { rowIndex, columnIndex } = cells;
  return (row, column) => isOpen(locks.value[row - rowIndex]?.[column - columnIndex]);
}
