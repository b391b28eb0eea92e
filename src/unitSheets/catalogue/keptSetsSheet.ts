import type { CriteriaSet } from "@/criteria";
import { type CellModel, filledRows, type RowModel, type SheetGrid, type SheetModel } from "@/grid";
import { decodeSet, encodeSet } from "../scoring/setInCells";

/**
 * The sheet that keeps a workbook's own criteria sets, in every host: very hidden, so that it
 * travels with the file and is in nobody's way. Cells and not document settings: cells survive
 * every program that saves the workbook. One set per row, in the parts that scoring sheets carry too.
 */
export const KEPT_SETS_SHEET = "_bang_tieu_chi";

/** A set that a workbook keeps, and the row of the sheet that it is in. */
export interface KeptSet {
  readonly set: CriteriaSet;
  readonly row: number;
}

/** The sets that are in the sheet, and how many of its rows are damaged. */
export function readKeptSets(grid: SheetGrid): {
  readonly sets: readonly KeptSet[];
  readonly damaged: number;
} {
  const rows = filledRows(grid);
  const sets = rows.flatMap((row) => {
    const set = decodeSet(grid, row);
    return set ? [{ set, row }] : [];
  });
  return { sets, damaged: rows.length - sets.length };
}

/** The sheet, keeping its first set. */
export function keptSetsSheet(set: CriteriaSet): SheetModel {
  const cells = new Map(
    encodeSet(set).map((value, column): [number, CellModel] => [column, { value }])
  );
  const row: RowModel = { cells };
  return {
    name: KEPT_SETS_SHEET,
    visibility: "veryHidden",
    columns: [],
    rows: [row],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: true,
    print: null,
  };
}

/** What writes a set into a row of the sheet, over all that stood there; null clears the row. */
export function keptSetWrites(
  grid: SheetGrid,
  row: number,
  set: CriteriaSet | null
): { readonly row: number; readonly column: number; readonly value: string | null }[] {
  const parts = set ? encodeSet(set) : [];
  const last = Math.max(-1, ...(grid.rows.get(row)?.keys() ?? []));
  return Array.from({ length: Math.max(parts.length, last + 1) }, (_, column) => ({
    row,
    column,
    value: parts[column] ?? null,
  }));
}
