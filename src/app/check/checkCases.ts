import { type Reading, readingOf } from "@/findings";
import type { CellFix, FixChoice } from "@/unitSheets";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import type { Asked } from "../shapes";
import { type AppliedFix, applyFix, undoFix } from "./applyFix";
import { checkRegionalSettings } from "./checkRegionalSettings";
import { type CheckedSheet, checkWorkbook } from "./checkWorkbook";
import { listenToChanges, type StopListening } from "./listenToChanges";
import { OpenGrids } from "./openGrids";

/** Checking the open workbook, and putting right what was found. */
export interface CheckCases {
  /**
   * Reads every scoring sheet of the open workbook and scores it again from its entries; `changed`:
   * names of the only sheets that were changed since the last check, so that no other is read.
   */
  check(changed?: readonly string[]): Promise<Reading<readonly CheckedSheet[]>>;
  /** Puts a finding's cell right; refused where the cell was changed since. */
  fix(fix: CellFix, choice: FixChoice, asked?: Asked): Promise<Reading<AppliedFix>>;
  /** Puts back what was there before. */
  undoFix(applied: AppliedFix): Promise<Reading<null>>;
  /** Whether the host reads typed numbers and dates as Vietnam writes them; a finding where not. */
  checkRegionalSettings(): Promise<Reading<null>>;
  /** Shows a cell: a finding's place. */
  goTo(place: { readonly sheet: string; readonly cell?: string }): Promise<Reading<null>>;
  /**
   * Calls back when a person changes cells of the open workbook; gives how to stop. `sheet` is "" where
   * the host would not say which one it was.
   */
  onChanged(
    listener: (change: { readonly sheet: string; readonly range: string }) => void
  ): Promise<Reading<StopListening>>;
}

/** The use cases of checks, over a desk. */
export function checkCases(desk: Desk): CheckCases {
  const grids = new OpenGrids(desk.workbook);
  return {
    check: (changed) => checkWorkbook(desk, grids, changed),
    fix: (fix, choice, asked) => applyFix(desk, { fix, choice, ...asked }),
    undoFix: (applied) => undoFix(desk, applied),
    checkRegionalSettings: () => checkRegionalSettings(desk),
    goTo: ({ sheet, cell }) =>
      guarded(async () => {
        await desk.workbook.activate(sheet, cell);
        return readingOf(null, []);
      }),
    onChanged: (listener) => listenToChanges(desk, listener),
  };
}
