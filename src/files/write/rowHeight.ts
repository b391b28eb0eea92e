import {
  type CellModel,
  type CellValue,
  DEFAULT_STYLE,
  heightOfLines,
  heightOfWrapped,
  type SheetModel,
} from "@/grid";

/**
 * Heights for rows that are to follow their text. Excel fits such rows itself when a person edits
 * them; LibreOffice does not and lets wrapped lines overlap, and neither fits merged cells. An
 * estimate is in the file without being fixed.
 *
 * A sheet with a print area is fitted to the columns that are printed: a long text in a working
 * column (evidence, reasons) must not open white gaps in a form that is signed.
 */

/** What Excel allows. */
const TALLEST_ROW = 409;
const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 8.43;

/** The height in points that the row's texts need; null where it has none. */
export function estimatedHeight(model: SheetModel, row: number): number | null {
  let height = 0;
  for (const [column, cell] of model.rows[row]?.cells ?? [])
    if (countsForHeight(model, column)) {
      height = Math.max(height, cellHeight(model, row, column, cell));
    }
  return height === 0 ? null : Math.min(TALLEST_ROW, Math.max(DEFAULT_HEIGHT, height));
}

function countsForHeight({ print, columns }: SheetModel, column: number): boolean {
  if (columns[column]?.hidden === true) return false;
  return print === null || (column >= print.area.left && column <= print.area.right);
}

function cellHeight(model: SheetModel, row: number, column: number, cell: CellModel): number {
  const text = shownText(cell.formula === undefined ? cell.value : cell.result);
  if (text === "") return 0;
  const { wrap, size = DEFAULT_STYLE.size } = cell.style ?? {};
  const width = availableWidth(model, row, column);
  return wrap === true && width !== null
    ? heightOfWrapped(text, width, cell.style)
    : heightOfLines(1, size);
}

function shownText(value: CellValue | undefined): string {
  return typeof value === "string" ? value : value === undefined || value === null ? "" : "0";
}

/** Characters of width of a cell or of the area it is merged with; null where that spans several rows. */
function availableWidth(model: SheetModel, row: number, column: number): number | null {
  const merged = model.merges.find(({ top, left }) => top === row && left === column);
  if (merged && merged.bottom > row) return null;
  let width = 0;
  for (let at = column; at <= (merged?.right ?? column); at++) {
    const one = model.columns[at];
    if (one?.hidden !== true) width += one?.width ?? DEFAULT_WIDTH;
  }
  return width;
}
