import type { CellAddress, CellRange } from "@/grid";
import type { ICellData, Worksheet } from "@/workbook/embedded/univer";
import type { DirtyArea } from "./calculateSheets";
import { engineRange } from "./sheetSnapshot";

/** A cell to write; what `content` does not say stays as it is. */
export interface PlacedContent extends CellAddress {
  readonly content: ICellData;
}

/** Cells to write into one sheet. */
export interface PlacedWrites {
  readonly sheet: Worksheet;
  readonly cells: readonly PlacedContent[];
}

/** The contents of a cell, to be written there again. */
export function standingIn(sheet: Worksheet): (cell: CellAddress) => PlacedContent {
  const matrix = sheet.getCellMatrix();
  return ({ row, column }) => {
    const {
      v = null,
      t = null,
      f = null,
      si = null,
      p = null,
      s,
    } = matrix.getValue(row, column) ?? {};
    return { row, column, content: { v, t, f, si, p, ...(s && { s }) } };
  };
}

export function areasOf({ sheet, cells }: PlacedWrites): readonly DirtyArea[] {
  const sheetId = sheet.getSheetId();
  return boundsByColumn(cells).map((range) => ({ sheetId, range: engineRange(range) }));
}

/**
 * One range for each column written to, and none between them: formulas there are not calculated
 * for nothing, and the engine does not look for what formulas just taken away had depended on.
 */
function boundsByColumn(cells: readonly CellAddress[]): readonly CellRange[] {
  const bounds = new Map<number, CellRange>();
  for (const { row, column } of cells) {
    const { top, bottom } = bounds.get(column) ?? { top: row, bottom: row };
    bounds.set(column, {
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      left: column,
      right: column,
    });
  }
  return [...bounds.values()];
}
