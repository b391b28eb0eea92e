import { type CriteriaSet, walk } from "@/criteria";
import type { Place } from "@/findings";
import { a1, cellAt, filledRows, type GridCell, type SheetGrid, valueAt } from "@/grid";
import { leavesOut } from "./pointsFormulas";
import type { ScoringColumns } from "./readRows";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";

/** A cell beside the letterhead that shows the total so far, or how much is done. */
export interface SummaryCell {
  readonly label: string;
  readonly place: Place;
  readonly cell: GridCell | undefined;
}

/** The words beside the letterhead, in their order. */
export function summaryLabels(set: CriteriaSet): readonly [string, string, string] {
  const leaves = walk(set).filter(({ node, outside }) => node.rule !== null && outside === null);
  const done = leavesOut(set.policy) ? WORDS.doneOrLeftOut : WORDS.done;
  return [WORDS.selfTotal, WORDS.outOf, done(leaves.length)];
}

/** Those of them whose words still stand on the sheet. */
export function summaryCells(sheet: {
  readonly grid: SheetGrid;
  readonly columns: ScoringColumns;
  readonly set: CriteriaSet;
}): readonly SummaryCell[] {
  const { grid, columns, set } = sheet;
  const [words, values] = [columns.get("result"), columns.get("typedPoints")];
  if (words === undefined || values === undefined) return [];
  const labels: readonly string[] = summaryLabels(set);
  return filledRows(grid).flatMap((row) => {
    const label = valueAt(grid, row, words);
    if (typeof label !== "string" || !labels.includes(label)) return [];
    const place: Place = { sheet: grid.name, cell: a1(row, values) };
    return [{ label, place, cell: cellAt(grid, row, values) }];
  });
}
