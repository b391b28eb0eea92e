import { finding, type Reading, readingOf, refused } from "@/findings";
import { cellAt, type GridCell, isCellError, parseA1 } from "@/grid";
import type { CellFix, FixChoice } from "@/unitSheets";
import type { CellWrite } from "@/workbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import { safeWork } from "../history/safeWrite";
import type { Asked } from "../shapes";

/** A fix that was made, and can be taken back. */
export interface AppliedFix {
  readonly fix: CellFix;
  readonly choice: FixChoice;
}

/**
 * Puts a cell right: one read and one write. Refused with fix.changedSince where the cell holds
 * something else by now, and nothing is written. What a person typed over a cell that is closed to
 * entries is in no restore point, so it is recorded before it goes.
 */
export function applyFix(
  desk: Desk,
  { fix, choice, who }: AppliedFix & Asked
): Promise<Reading<AppliedFix>> {
  const write = choice.kind === "formula" ? { formula: choice.formula } : { value: choice.value };
  return guarded(async () => {
    const steps = {
      sheets: [fix.sheet],
      record:
        choice.kind === "number"
          ? null
          : { occasion: "fix" as const, ...(who !== undefined && { who }) },
      point: null,
    };
    const { done: changed, findings } = await safeWork(desk, steps, () =>
      replace(desk, fix, (held) => same(held, fix.before), write)
    );
    return changed ?? readingOf({ fix, choice }, findings);
  });
}

/** Puts back what was in the cell before, unless it was changed since. */
export function undoFix(desk: Desk, { fix, choice }: AppliedFix): Promise<Reading<null>> {
  const { value, formula } = fix.before;
  const write =
    formula !== null ? { formula } : { value: value !== null && isCellError(value) ? null : value };
  const isOurs = (now: GridCell) =>
    choice.kind === "formula" ? now.formula !== null : now.value === choice.value;
  return guarded(async () => {
    const changed = await replace(desk, fix, isOurs, write);
    return changed ?? readingOf(null, []);
  });
}

async function replace(
  { workbook }: Desk,
  { sheet, cell, choices }: CellFix,
  isExpected: (now: GridCell) => boolean,
  write: Pick<CellWrite, "value" | "formula">
): Promise<Reading<never> | null> {
  const at = parseA1(cell);
  const [grid] = await workbook.readSheets([sheet]);
  const now = (at && grid && cellAt(grid, at.row, at.column)) ?? { value: null, formula: null };
  if (!at || !isExpected(now)) return refused(finding("fix.changedSince", { sheet, cell }));
  const locked = choices.some(({ kind }) => kind !== "number");
  await workbook.writeCells(sheet, [{ ...at, ...write }], { locked });
  return null;
}

function same(one: GridCell, other: GridCell): boolean {
  const plain = ({ value, formula }: GridCell) => formula ?? JSON.stringify(value);
  return plain(one) === plain(other);
}
