import { cellAt, type SheetGrid, valueAt } from "@/grid";
import { columnMap } from "@/sheets/columnMap";
import {
  CLOSED_FIGURES,
  CLOSING_LINE_TAG,
  FIGURE_COLUMNS,
  FIGURE_TAG,
  type FigureColumn,
} from "../figures/figuresColumns";
import {
  type ClosableSheet,
  closableSheet,
  type KeptCell,
  type KeptRow,
  type SheetToClose,
} from "./closableSheet";
import { currentEntry } from "./closedContent";

/** A figures sheet as closing sees it; set, unit and year are those of the scoring sheet it belongs to. */
export function figuresClosable(read: SheetToClose): ClosableSheet | null {
  const columns = columnMap(read.grid, FIGURE_COLUMNS);
  return closableSheet(read, columns, {
    role: "figures",
    lineTag: CLOSING_LINE_TAG,
    lineColumn: "order",
    copies: CLOSED_FIGURES,
    rows: (rowOf) => keptRows(read.grid, columns, rowOf),
  });
}

function keptRows(
  grid: SheetGrid,
  columns: ReadonlyMap<FigureColumn, number>,
  rowOf: ReadonlyMap<string, number>
): readonly KeptRow[] {
  return [...rowOf]
    .filter(([tag]) => tag.startsWith(FIGURE_TAG))
    .map(([tag, row]) => ({
      tag,
      row,
      cells: CLOSED_FIGURES.map(({ key, copy }): KeptCell => {
        const [column = -1, copyColumn = -1] = [columns.get(key), columns.get(copy)];
        return {
          column,
          copyColumn,
          current: currentEntry(cellAt(grid, row, column)),
          copy: valueAt(grid, row, copyColumn),
          kind: "shown",
        };
      }),
    }));
}
