import { type Finding, finding, type Place } from "@/findings";
import { a1, filledRows, isBlank, type SheetGrid } from "@/grid";

/** Rows and columns that hold something and are hidden: they are read, but a person may not know of them. */
export function hiddenLines(grid: SheetGrid, placeOf: (where: Place) => Place): Finding[] {
  const { hidden } = grid;
  if (!hidden) return [];
  const rows = filledRows(grid).filter((row) => columnsOf(grid, row).length > 0);
  const hiddenRows = rows.filter((row) => hidden.rows.has(row));
  const filled = new Set(rows.flatMap((row) => columnsOf(grid, row)));
  const hiddenColumns = [...filled]
    .filter((column) => hidden.columns.has(column))
    .sort((first, second) => first - second);
  const row = hiddenRows[0] ?? rows[0];
  const column = hiddenColumns[0] ?? 0;
  if (row === undefined || hiddenRows.length + hiddenColumns.length === 0) return [];
  const where = placeOf({ sheet: grid.name, cell: a1(row, column) });
  const data = { rows: hiddenRows.length, columns: hiddenColumns.length };
  return [finding("import.rowsHidden", where, data)];
}

function columnsOf(grid: SheetGrid, row: number): number[] {
  return [...(grid.rows.get(row) ?? [])].flatMap(([column, { value }]) =>
    isBlank(value) ? [] : [column]
  );
}
