import type { CellValue, GridCell, SheetGrid, SheetModel } from "@/grid";

/** A sheet as designed, as a reader would give it back: formulas without results. */
export function gridOfModel(model: SheetModel): SheetGrid {
  const rows = new Map<number, Map<number, GridCell>>();
  model.rows.forEach((row, index) => {
    const cells = new Map<number, GridCell>();
    for (const [column, { value, formula }] of row.cells) {
      if (value !== undefined || formula !== undefined)
        cells.set(column, { value: value ?? null, formula: formula ?? null });
    }
    if (cells.size > 0) rows.set(index, cells);
  });
  return { name: model.name, visibility: model.visibility, rows };
}

/** The grid with some cells written; null clears a cell. */
export function withCells(
  grid: SheetGrid,
  writes: readonly (readonly [row: number, column: number, value: CellValue])[]
): SheetGrid {
  const rows = new Map([...grid.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const [row, column, value] of writes) {
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    rows.set(row, cells);
    if (value === null) cells.delete(column);
    else cells.set(column, { value, formula: null });
  }
  return { ...grid, rows };
}

/** The grid with its rows in another order: `order` maps an old row number to a new one; null leaves the row out. */
export function withRows(grid: SheetGrid, order: (row: number) => number | null): SheetGrid {
  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  for (const [row, cells] of grid.rows) {
    const at = order(row);
    if (at !== null) rows.set(at, cells);
  }
  return { ...grid, rows };
}

/** The grid with its columns moved. */
export function withColumns(grid: SheetGrid, order: (column: number) => number | null): SheetGrid {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const [row, cells] of grid.rows) {
    const moved = [...cells].flatMap(([column, cell]): [number, GridCell][] => {
      const at = order(column);
      return at === null ? [] : [[at, cell]];
    });
    rows.set(row, new Map(moved));
  }
  return { ...grid, rows };
}
