import {
  decodeRestorePoints,
  restoreWrites,
  RESTORE_SHEET,
  type StoredRestorePoint,
} from "@/workbook/restorePoints";
import { WorkbookFailure } from "@/workbook/workbookFailure";
import { gridOf, loadUsedRange } from "./readSheets";
import type { Session } from "./session";
import { loadSheets } from "./sheets";
import { writeCells } from "./writeCells";

/** The restore points that the workbook carries, oldest first. */
export function readRestorePoints(session: Session): Promise<StoredRestorePoint[]> {
  return session.run("listRestorePoints", async (context, limit) => {
    const { sheets } = await loadSheets(context, limit);
    const kept = sheets.find(({ name }) => name === RESTORE_SHEET);
    if (!kept) return [];
    const used = loadUsedRange(context, kept.name);
    await limit(context.sync());
    return decodeRestorePoints(gridOf(kept, used));
  });
}

/** Puts the entries of a point back; fails with workbook.restorePointGone for an id that is not there. */
export async function restore(session: Session, id: string): Promise<void> {
  const point = (await readRestorePoints(session)).find((candidate) => candidate.id === id);
  if (!point) throw new WorkbookFailure("workbook.restorePointGone", { id });
  await writeCells(session, point.sheet, restoreWrites(point), true);
}
