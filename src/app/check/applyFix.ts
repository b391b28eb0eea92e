import { finding, readingOf, refused, type Reading } from "@/findings";
import { cellAt, isCellError, parseA1, type GridCell } from "@/grid";
import type { CellFix, FixChoice } from "@/unitSheets";
import type { CellWrite, WorkbookPort } from "@/workbook";
import { guarded } from "../guarded";
import { recordBeside } from "../history/record";

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
  workbook: WorkbookPort,
  fix: CellFix,
  choice: FixChoice,
  { now, who }: { readonly now: Date; readonly who: string }
): Promise<Reading<AppliedFix>> {
  const write = choice.kind === "formula" ? { formula: choice.formula } : { value: choice.value };
  const mark = { time: now.toISOString(), who: who.trim(), occasion: "fix" } as const;
  return guarded(async () => {
    const recorded = choice.kind === "number" ? [] : await recordBeside(workbook, mark);
    const changed = await replace(workbook, fix, (held) => same(held, fix.before), write);
    return changed ?? readingOf({ fix, choice }, recorded);
  });
}

/** Puts back what stood in the cell before, unless it was changed since. */
export function undoFix(
  workbook: WorkbookPort,
  { fix, choice }: AppliedFix
): Promise<Reading<null>> {
  const { value, formula } = fix.before;
  const write =
    formula !== null ? { formula } : { value: value !== null && isCellError(value) ? null : value };
  const isOurs = (now: GridCell) =>
    choice.kind === "formula" ? now.formula !== null : now.value === choice.value;
  return guarded(async () => {
    const changed = await replace(workbook, fix, isOurs, write);
    return changed ?? readingOf(null, []);
  });
}

async function replace(
  workbook: WorkbookPort,
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
