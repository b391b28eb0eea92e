import { a1, type GridCell, type SheetGrid } from "@/grid";
import type { Closing } from "./closing";
import { CLOSING_WORDS as WORDS } from "./closingLineWords";

/**
 * The closing of a sheet that has no place for one: lost, where the printed line still shows or
 * calculates a code, because then the hidden cells that kept what was closed were deleted.
 */
export function lostClosing(grid: SheetGrid): Closing {
  for (const [row, cells] of grid.rows)
    for (const [column, cell] of cells)
      if (isPrintedLine(cell)) return { state: "lost", cell: a1(row, column) };
  return { state: "open" };
}

function isPrintedLine({ value, formula }: GridCell): boolean {
  if (formula !== null) return formula.includes(`"${WORDS.changed}`);
  if (typeof value !== "string") return false;
  const starts = [WORDS.code.scoring(""), WORDS.code.figures(""), WORDS.changed];
  return starts.some((start) => value.startsWith(start));
}
