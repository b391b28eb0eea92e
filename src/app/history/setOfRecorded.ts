import type { CriteriaSet } from "@/criteria";
import type { SheetGrid } from "@/grid";
import { setOfSheet, type Stamp } from "@/unitSheets";
import type { SetShelf } from "../sets/setShelf";

/** The set of a unit's sheet: what it carries, else the one on offer under its id; null: not found. */
export function setOfRecorded(grid: SheetGrid, stamp: Stamp, sets: SetShelf): CriteriaSet | null {
  return setOfSheet(grid) ?? (stamp.set ? sets.find(stamp.set.id) : null);
}
