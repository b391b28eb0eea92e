import { type Finding, finding, type Reading, readingOf } from "@/findings";
import { parseA1 } from "@/grid";
import type { RestoreDifference } from "@/unitSheets/restore";
import type { CellWrite } from "@/workbook";
import type { Desk } from "../../desk";
import { guarded } from "../../guarded";
import type { Asked } from "../../shapes";
import { safeWrite } from "../safeWrite";
import { comparedSheet } from "./comparePoint";

/** How restoring ended. */
export interface RestoredEntries {
  readonly sheet: string;
  /** A1 addresses of the cells written. */
  readonly cells: readonly string[];
  /** The restore point of how the sheet was before, by which restoring is taken back; null: nothing was written. */
  readonly undo: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Puts back what a restore point held, of the differences chosen by their keys (see
 * restoreDifferences): each goes to the cell that its hidden names stand at now; a cell that was
 * empty then is emptied. First what stands there is recorded and kept as a point of its own; without
 * that point nothing is written. The restored cells and their record are written in one go.
 */
export function restorePoint(
  desk: Desk,
  { id, keys, who = "" }: { readonly id: string; readonly keys: readonly string[] } & Asked
): Promise<Reading<RestoredEntries>> {
  return guarded(async () => {
    const compared = await comparedSheet(desk, id);
    if (compared.status === "refused") return compared;
    const { sheet, differences } = compared.value;
    const chosen = differences.filter(({ key }) => keys.includes(key));
    const writes = chosen.flatMap(writeOf);
    const left = new Set(keys).size - writes.length;
    const findings = left === 0 ? [] : [finding("restore.left", { sheet }, { count: left })];
    if (writes.length === 0) return readingOf({ sheet, cells: [], undo: null, findings }, findings);
    const steps = {
      sheets: [sheet],
      record: { occasion: "restore", who },
      point: { reason: "restore", need: "required" },
      recordWrites: true,
    } as const;
    const { points, findings: said } = await safeWrite(desk, steps, [{ sheet, cells: writes }]);
    const cells = chosen.flatMap(({ cellNow }) => cellNow ?? []);
    const all = [...findings, ...said];
    return readingOf({ sheet, cells, undo: points[0]?.id ?? null, findings: all }, all);
  });
}

function writeOf({ cellNow, then }: RestoreDifference): CellWrite[] {
  const at = cellNow === null ? null : parseA1(cellNow);
  if (!at) return [];
  if (then === null) return [{ ...at, value: null }];
  return [
    then.formula === undefined ? { ...at, value: then.value } : { ...at, formula: then.formula },
  ];
}
