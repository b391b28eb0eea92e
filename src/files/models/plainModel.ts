import type { CellModel, GridCell, RowModel, SheetGrid, SheetModel } from "@/grid";
import { LIMITS } from "../fileLimits";
import { tooLarge } from "../fileProblem";
import { withoutOverlaps } from "./sqrefRanges";

/** A sheet of a format whose looks are not read: its values, formulas and merged areas, in the standard type. */
export function plainModel(grid: SheetGrid): SheetModel {
  return {
    name: grid.name,
    visibility: grid.visibility,
    columns: [],
    rows: rowsOf(grid),
    merges: withoutOverlaps(grid.merges ?? []),
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: false,
    print: null,
  };
}

function rowsOf(grid: SheetGrid): RowModel[] {
  let count = 0;
  for (const row of grid.rows.keys()) count = Math.max(count, row + 1);
  if (count > LIMITS.modelRows) throw tooLarge("rows", LIMITS.modelRows);
  const empty: RowModel = { cells: new Map() };
  return Array.from({ length: count }, (_, row) => {
    const cells = grid.rows.get(row);
    return cells
      ? { cells: new Map([...cells].map(([column, cell]) => [column, cellOf(cell)])) }
      : empty;
  });
}

function cellOf({ value, formula }: GridCell): CellModel {
  if (formula !== null) return value === null ? { formula } : { formula, result: value };
  return value === null ? {} : { value };
}
