import { type CriteriaSet, walk } from "@/criteria";
import { type Finding, finding } from "@/findings";
import { a1, cellAt, filledRows, isBlank, isCellError, type SheetGrid, valueAt } from "@/grid";
import { inputRowsOf } from "./innerRows";
import type { RowsFound, ScoringColumns } from "./readRows";
import { nodeTag } from "./rowLayout";
import { ROW_TAGS, type ScoringColumn } from "./scoringColumns";

/** Columns that take entries of a criterion; notes beside other rows are read by people. */
const ENTERED = [
  "result",
  "typedPoints",
  "notArising",
  "evidence",
  "crossCheck",
  "crossCheckReason",
  "appraised",
  "appraisedReason",
] as const satisfies readonly ScoringColumn[];

/**
 * Entries in rows of the table that take none (pasted a row too low, a row of a person's own): nothing
 * is read from them, which is a finding. Where the sheet's tags are gone, no row can be told from another.
 */
export function strayEntries(
  grid: SheetGrid,
  set: CriteriaSet,
  columns: ScoringColumns,
  { rows, repeated }: RowsFound
): readonly Finding[] {
  const idColumn = columns.get("id");
  if (idColumn === undefined || repeated === null) return [];
  const taken = takenByTag(set);
  const nodeRows = walk(set).flatMap((placed) => rows.get(nodeTag(placed)) ?? []);
  const last = rows.get(ROW_TAGS.total) ?? Math.max(-1, ...nodeRows) + 1;
  return filledRows(grid)
    .filter((row) => row >= Math.min(...nodeRows) && row < last)
    .flatMap((row) => {
      const tag = valueAt(grid, row, idColumn);
      const takes = typeof tag === "string" ? taken(tag) : [];
      return ENTERED.filter((key) => !takes.includes(key)).flatMap((key) =>
        strayCell(grid, row, columns.get(key))
      );
    });
}

/** Which columns the row of a tag takes entries in. */
function takenByTag(set: CriteriaSet): (tag: string) => readonly ScoringColumn[] {
  const taken = new Map<string, readonly ScoringColumn[]>();
  for (const placed of walk(set)) {
    if (placed.node.rule === null) continue;
    taken.set(nodeTag(placed), ENTERED);
    for (const { tag } of inputRowsOf(placed)) taken.set(tag, ["result"]);
  }
  return (tag) => taken.get(tag) ?? (tag.startsWith(ROW_TAGS.total) ? ENTERED : []);
}

function strayCell(grid: SheetGrid, row: number, column: number | undefined): readonly Finding[] {
  const cell = column === undefined ? undefined : cellAt(grid, row, column);
  if (column === undefined || !cell || isBlank(cell.value)) return [];
  const entry = isCellError(cell.value) ? cell.value.error : String(cell.value);
  const place = { sheet: grid.name, cell: a1(row, column) };
  return [finding("row.strayEntry", place, { entry })];
}
