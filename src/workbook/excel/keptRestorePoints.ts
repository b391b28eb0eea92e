import { entriesOf } from "../restorePoints";
import { RESTORE_SHEET } from "../restorePoints";
import { WorkbookFailure } from "../workbookFailure";
import type { SheetEntries, StoredRestorePoint } from "../workbookPort";
import { askForEntries, openCells, standingPoints } from "./entryReadings";
import type { Session } from "./excelSession";
import { gridOf } from "./readSheets";
import { loadSheets, requireSheet } from "./worksheetState";

/** The restore points that the workbook carries, oldest first. */
export function readRestorePoints(session: Session, doing: string): Promise<StoredRestorePoint[]> {
  return session.run(doing, async (context, limit) => {
    const { sheets } = await loadSheets(context, limit);
    const kept = sheets.filter(({ name }) => name === RESTORE_SHEET);
    if (kept.length === 0) return [];
    const readings = kept.map((sheet) => askForEntries(context, sheet, false));
    await limit(context.sync());
    return standingPoints(readings);
  });
}

/** Fails with workbook.restorePointGone for an id that is not there. */
export async function readRestorePoint(session: Session, id: string): Promise<StoredRestorePoint> {
  const points = await readRestorePoints(session, "readRestorePoint");
  const point = points.find((candidate) => candidate.id === id);
  if (!point) throw new WorkbookFailure("workbook.restorePointGone", { id });
  return point;
}

/** A sheet and what is filled of its cells that are open for entry: two round trips. */
export function readEntries(session: Session, name: string): Promise<SheetEntries> {
  return session.run("readEntries", async (context, limit) => {
    const { sheets } = await loadSheets(context, limit);
    const reading = askForEntries(context, requireSheet(sheets, name), true);
    await limit(context.sync());
    const grid = gridOf(reading.sheet, reading.used);
    return { grid, entries: entriesOf(grid, openCells(reading)) };
  });
}
