import type { CellModel, SheetModel } from "@/grid";
import type { CellWrite, RestoreEntry } from "@/workbook";

/** A cell of a test's sheet: a plain value, or a whole cell model. */
export type TestCell = string | number | boolean | CellModel | null;

/** An unprotected, visible sheet of the rows given, the first being row 1; null leaves a cell out. */
export function sheetOf(
  name: string,
  rows: readonly (readonly TestCell[])[],
  more: Partial<SheetModel> = {}
): SheetModel {
  return {
    name,
    visibility: "visible",
    columns: [],
    rows: rows.map((cells) => ({ cells: cellsOf(cells) })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: false,
    print: null,
    ...more,
  };
}

function cellsOf(cells: readonly TestCell[]): Map<number, CellModel> {
  const built = new Map<number, CellModel>();
  cells.forEach((cell, column) => {
    if (cell !== null) built.set(column, typeof cell === "object" ? cell : { value: cell });
  });
  return built;
}

/** What puts an entry of a restore point back where it stood. */
export function writeOf({ row, column, value, formula }: RestoreEntry): CellWrite {
  return formula === null ? { row, column, value } : { row, column, formula };
}
