import type { CellRange } from "@/grid";

/**
 * The cells of a sheet that are locked, as few rectangles: everything but the open cells. Rows
 * that are open in the same columns are taken together.
 */
export function lockedAreas(
  size: { readonly rows: number; readonly columns: number },
  openColumns: ReadonlyMap<number, readonly number[]>
): CellRange[] {
  const areas: CellRange[] = [];
  let top = 0;
  for (let row = 1; row <= size.rows; row += 1) {
    if (row < size.rows && sameColumns(openColumns.get(row), openColumns.get(top))) continue;
    for (const [left, right] of spansBetween(openColumns.get(top) ?? [], size.columns)) {
      areas.push({ top, bottom: row - 1, left, right });
    }
    top = row;
  }
  return areas;
}

function sameColumns(first: readonly number[] = [], second: readonly number[] = []): boolean {
  return first.length === second.length && first.every((column, index) => column === second[index]);
}

/** The spans of columns that lie between the open ones, which are given in ascending order. */
function spansBetween(open: readonly number[], count: number): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const column of [...open, count]) {
    if (column > start) spans.push([start, column - 1]);
    start = column + 1;
  }
  return spans;
}
