import type { CellModel, GridCell, SheetGrid, SheetModel } from "@/grid";

/** The sheet as a program would read it that calculated nothing: values, formulas, and the results we wrote. */
export function gridOfModel(model: SheetModel): SheetGrid {
  const rows = new Map<number, Map<number, GridCell>>();
  model.rows.forEach(({ cells }, row) => {
    const read = [...cells].flatMap(([column, cell]) => {
      const value = readAs(cell);
      return value ? [[column, value] as const] : [];
    });
    if (read.length > 0) rows.set(row, new Map(read));
  });
  return { name: model.name, visibility: model.visibility, rows };
}

function readAs({ value, formula, result }: CellModel): GridCell | null {
  if (formula !== undefined) return { value: result ?? null, formula };
  return value === undefined ? null : { value, formula: null };
}
