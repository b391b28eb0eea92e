import type { GridCell, SheetGrid } from "@/grid";

/**
 * LibreOffice writes the "" that a formula gives into .xls as 0. Where a formula can give "", a 0 is
 * no result to rely on: it is taken as not calculated.
 */
export function withoutDoubtfulZeros(grid: SheetGrid): SheetGrid {
  const doubtful = ({ value, formula }: GridCell) =>
    value === 0 && formula !== null && formula.includes('""');
  const rows = [...grid.rows].map(([row, cells]): [number, ReadonlyMap<number, GridCell>] => [
    row,
    new Map([...cells].map(([at, cell]) => [at, doubtful(cell) ? { ...cell, value: null } : cell])),
  ]);
  return { ...grid, rows: new Map(rows) };
}
