import type { GridCell } from "./cell";
import type { SheetGrid } from "./sheetGrid";
import type { CellModel, SheetModel } from "./sheetModel";

/** A sheet as designed, seen as a sheet that was read: formulas with the results that the model knows. */
export function modelGrid(model: SheetModel): SheetGrid {
  const rows = model.rows.map((row, index): [number, Map<number, GridCell>] => [
    index,
    new Map([...row.cells].map(([column, cell]) => [column, gridCellOf(cell)])),
  ]);
  return { name: model.name, visibility: model.visibility, rows: new Map(rows) };
}

function gridCellOf(cell: CellModel): GridCell {
  if (cell.formula === undefined) return { value: cell.value ?? null, formula: null };
  return { value: cell.result ?? null, formula: cell.formula };
}
