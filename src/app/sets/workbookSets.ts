import type { CriteriaSet } from "@/criteria";
import { type Finding, finding, type Reading, readingOf } from "@/findings";
import { filledRows, type SheetGrid } from "@/grid";
import { KEPT_SETS_SHEET, keptSetsSheet, keptSetWrites, readKeptSets } from "@/unitSheets";
import { WorkbookFailure, type WorkbookPort } from "@/workbook";
import { guarded } from "../guarded";

/** The sets that the open workbook keeps: none where it has no sheet of them. */
export function openKeptSets(workbook: WorkbookPort): Promise<Reading<readonly CriteriaSet[]>> {
  return guarded(async () => {
    const grid = await keptGrid(workbook);
    if (!grid) return readingOf([], []);
    const { sets, damaged } = readKeptSets(grid);
    const findings = damaged > 0 ? [finding("set.keptDamaged", {}, { count: damaged })] : [];
    return readingOf(
      sets.map(({ set }) => set),
      findings
    );
  });
}

async function keptGrid(workbook: WorkbookPort): Promise<SheetGrid | null> {
  const sheets = await workbook.listSheets();
  if (!sheets.some(({ name }) => name === KEPT_SETS_SHEET)) return null;
  const [grid] = await workbook.readSheets([KEPT_SETS_SHEET]);
  return grid ?? null;
}

/**
 * Keeps a set in the open workbook, in place of one of the same id. Where the workbook takes no
 * hidden sheet (its structure is protected), the set is offered all the same and a finding says that
 * it will be gone when the workbook is closed.
 */
export async function keepSet(
  workbook: WorkbookPort,
  set: CriteriaSet,
  now: Date
): Promise<readonly Finding[]> {
  try {
    await writeSet(workbook, set, now);
    return [];
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return [finding("set.notKept", {}, { title: set.title })];
  }
}

async function writeSet(workbook: WorkbookPort, set: CriteriaSet, now: Date): Promise<void> {
  const grid = await keptGrid(workbook);
  if (!grid) {
    await workbook.applySheets([keptSetsSheet(set)], {
      conflict: "refuse",
      time: now.toISOString(),
      reason: set.title,
    });
    return;
  }
  const same = readKeptSets(grid).sets.find((kept) => kept.set.id === set.id);
  const row = same?.row ?? (filledRows(grid).at(-1) ?? -1) + 1;
  await workbook.writeCells(KEPT_SETS_SHEET, keptSetWrites(grid, row, set), { locked: true });
}

/** Takes a set out of the open workbook; nothing where it is not kept there. */
export async function dropSet(workbook: WorkbookPort, id: string): Promise<void> {
  const grid = await keptGrid(workbook);
  if (!grid) return;
  const writes = readKeptSets(grid)
    .sets.filter(({ set }) => set.id === id)
    .flatMap(({ row }) => keptSetWrites(grid, row, null));
  await workbook.writeCells(KEPT_SETS_SHEET, writes, { locked: true });
}
