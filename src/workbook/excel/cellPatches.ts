import { a1, type CellRange } from "@/grid";
import type { CellWrite } from "../workbookPort";
import { rectanglesOf } from "./areaLists";
import { formulaLiteral, type Literal, literalOf } from "./cellLiterals";
import { rangeOf } from "./untrackedRanges";

/** Adjacent cells that are written together. */
export interface Patch {
  readonly range: CellRange;
  readonly formulas: Literal[][];
}

/** Cells to write as few rectangles; the last write to a cell counts. */
export function patchesOf(cells: readonly CellWrite[]): Patch[] {
  const byPlace = new Map(cells.map((cell) => [a1(cell.row, cell.column), cell]));
  return rectanglesOf([...byPlace.values()]).map((range) => ({
    range,
    formulas: Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
      Array.from({ length: range.right - range.left + 1 }, (_column, column) =>
        contentOf(byPlace.get(a1(range.top + row, range.left + column)))
      )
    ),
  }));
}

/** Writes the patches, lifting the protection given and putting it back; null leaves protection alone. */
export function writePatches(
  sheet: Excel.Worksheet,
  patches: readonly Patch[],
  lifted: Excel.WorksheetProtectionOptions | null
): void {
  if (lifted) sheet.protection.unprotect();
  for (const { range, formulas } of patches) rangeOf(sheet, range).formulas = formulas;
  if (lifted) sheet.protection.protect(lifted);
}

/** Empty text clears a cell in Excel. */
function contentOf(cell: CellWrite | undefined): Literal {
  if (cell?.formula !== undefined) return formulaLiteral(cell.formula);
  return literalOf(cell?.value ?? "");
}
