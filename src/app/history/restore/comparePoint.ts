import { finding, type Reading, readingOf, refused } from "@/findings";
import { lineNames } from "@/grid";
import { decodeStamp } from "@/unitSheets";
import { meaningsOf } from "@/unitSheets/record";
import { isSameSheet, type RestoreDifference, restoreDifferences } from "@/unitSheets/restore";
import {
  type RestorePoint,
  type SheetEntries,
  type StoredRestorePoint,
  WorkbookFailure,
  type WorkbookPort,
} from "@/workbook";
import type { Desk } from "../../desk";
import { setOfRecorded } from "../setOfRecorded";

/** A restore point compared with the current sheet. */
export interface RestorePreview {
  readonly point: RestorePoint;
  /** The sheet that it is of, by its present name; null: it is gone, or its name is another's. */
  readonly sheet: string | null;
  readonly differences: readonly RestoreDifference[];
  /** How many entries the point holds. */
  readonly entries: number;
  /** The sheet names no lines: cells were compared by their addresses. */
  readonly byAddress: boolean;
}

/** What differs between a restore point and its sheet now; nothing is written. */
export async function comparePoint({ workbook, sets }: Desk, id: string): Promise<RestorePreview> {
  const stored = await workbook.readRestorePoint(id);
  const { sheet, time, reason, entries } = stored;
  const point = { id, sheet, time, reason };
  const present = await presentSheet(workbook, stored);
  if (!present)
    return { point, sheet: null, differences: [], entries: entries.length, byAddress: false };
  const { grid, entries: now } = present;
  const stamp = decodeStamp(stored.identity);
  const meaningOf = meaningsOf(stamp && setOfRecorded(grid, stamp, sets));
  return {
    point,
    sheet: grid.name,
    differences: restoreDifferences({ then: entries, grid, now }, meaningOf),
    entries: entries.length,
    byAddress: lineNames(grid) === null,
  };
}

/** The sheet of a point: the one of its name, or one that says the same of itself under another. */
async function presentSheet(
  workbook: WorkbookPort,
  point: StoredRestorePoint
): Promise<SheetEntries | null> {
  const named = await entriesOf(workbook, point.sheet);
  if (named && isSameSheet(point.identity, identityOf(named))) return named;
  if (point.identity === "") return null;
  const renamed = (await workbook.readSheets()).filter((grid) =>
    isSameSheet(point.identity, lineNames(grid)?.identity ?? "")
  );
  const [only, ...more] = renamed;
  return only && more.length === 0 ? entriesOf(workbook, only.name) : null;
}

function identityOf({ grid }: SheetEntries): string {
  return lineNames(grid)?.identity ?? "";
}

async function entriesOf(workbook: WorkbookPort, sheet: string): Promise<SheetEntries | null> {
  try {
    return await workbook.readEntries(sheet);
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === "workbook.sheetGone") return null;
    throw error;
  }
}

/** The preview of a point whose sheet is there; refused with restore.sheetGone. */
export async function comparedSheet(
  desk: Desk,
  id: string
): Promise<Reading<RestorePreview & { readonly sheet: string }>> {
  const preview = await comparePoint(desk, id);
  const { sheet, point } = preview;
  if (sheet === null) return refused(finding("restore.sheetGone", { sheet: point.sheet }));
  return readingOf({ ...preview, sheet }, []);
}
