import type { CellRange } from "./address";
import type { CellValue, GridCell } from "./cell";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * A sheet as read, from a file or from an open workbook. Sparse: only cells that hold something
 * are in it, so a sheet of two cells a million rows apart costs two cells.
 * Row and column numbers count from 0.
 */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  /** Merged areas, where the source gives them. */
  readonly merges?: readonly CellRange[];
  /** What a person does not see of it, where the source gives it. */
  readonly hidden?: HiddenLines;
}

/** Rows and columns that are hidden, also by a filter. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export function cellAt(grid: SheetGrid, row: number, column: number): GridCell | undefined {
  return grid.rows.get(row)?.get(column);
}

export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return cellAt(grid, row, column)?.value ?? null;
}

/** The numbers of the rows that hold something, ascending. */
export function filledRows(grid: SheetGrid): number[] {
  return [...grid.rows.keys()].sort((first, second) => first - second);
}

/** Builds a grid from rows of plain values, the first being row 0; blanks (null) are left out. */
export function gridOf(
  name: string,
  rows: readonly (readonly (CellValue | GridCell)[])[]
): SheetGrid {
  const built = new Map<number, Map<number, GridCell>>();
  rows.forEach((values, row) => {
    const cells = new Map<number, GridCell>();
    values.forEach((value, column) => {
      const cell = asCell(value);
      if (cell.value !== null || cell.formula !== null) cells.set(column, cell);
    });
    if (cells.size > 0) built.set(row, cells);
  });
  return { name, visibility: "visible", rows: built };
}

function asCell(value: CellValue | GridCell): GridCell {
  return typeof value === "object" && value !== null && "formula" in value
    ? value
    : { value, formula: null };
}
