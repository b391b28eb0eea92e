import { withPoints } from "@/workbook/boundedPoints";
import { described, RESTORE_SHEET, restoreSheetModel } from "@/workbook/restorePoints";
import type { KeptRestorePoints, RestoreOptions } from "@/workbook/workbookPort";
import { buildOrUndo, placementOf } from "./applySheets";
import { askForEntries, newPoints, standingPoints } from "./entryReadings";
import type { Session } from "./excelSession";
import { assertStructureOpen, loadSheets, requireSheet } from "./worksheetState";

const DOING = "keepRestorePoint";

/**
 * Keeps a restore point of each sheet named: in four round trips (names; entries; the new sheet of
 * points; the change-over to it), in three where the workbook had no such sheet yet.
 */
export async function keepRestorePoint(
  session: Session,
  names: readonly string[],
  options: RestoreOptions
): Promise<KeptRestorePoints> {
  return session.run(DOING, async (context, limit) => {
    const { sheets: standing, activeId, isStructureLocked } = await loadSheets(context, limit);
    assertStructureOpen(isStructureLocked, DOING);
    const wanted = names.map((name) => requireSheet(standing, name));
    const old = standing.filter(({ name }) => name === RESTORE_SHEET);
    const readings = [
      ...wanted.map((sheet) => askForEntries(context, sheet, true)),
      ...old.map((sheet) => askForEntries(context, sheet, false)),
    ];
    await limit(context.sync());
    const known = standingPoints(readings);
    const { points, kept, dropped } = withPoints(known, newPoints(readings, known, options));
    const told = { kept: kept.map(described), dropped: dropped.map(described) };
    if (kept.every((point) => known.includes(point))) return told;
    const placements = [placementOf(restoreSheetModel(points), standing)];
    await buildOrUndo(
      { session, context, limit, doing: DOING },
      { standing, activeId, placements, referrers: [] },
      {}
    );
    return told;
  });
}
