import { DEFAULT_STYLE, type CellModel, type CellValue, type SheetModel } from "@/grid";

/**
 * Heights for rows that are to follow their text. Excel fits such rows itself when it opens a
 * file; LibreOffice does not and lets wrapped lines overlap, and neither fits merged cells. An
 * estimate stands in the file without being fixed: the row still grows when a person edits it.
 */

/** Widths of Times New Roman in parts of its size, by groups of letters. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljt.,;:'’!|()[\]/ ]/, 0.28],
  [/[frsI-]/, 0.36],
  [/[mwMWƠƯơư%@]/, 0.82],
  [/\p{Lu}/u, 0.7],
];
const ORDINARY_WIDTH = 0.47;
const BOLD = 1.06;
/** Points per character of a column's width: a digit of the workbook's standard font, and its screen resolution. */
const POINTS_PER_CHARACTER = 7 * 0.75;
/** Margins inside a cell, in points, and what programs differ by when they break lines. */
const CELL_MARGIN = 5;
const CAUTION = 1.04;
/** Points from line to line for each point of type size, and room above and below. */
const LINE_SPACING = 1.25;
const ROW_MARGIN = 1.5;
/** What Excel allows. */
const TALLEST_ROW = 409;
const DEFAULT_HEIGHT = 15;

/** The height in points that the row's wrapped texts need; null where the default height does. */
export function estimatedHeight(model: SheetModel, row: number): number | null {
  let height = 0;
  for (const [column, cell] of model.rows[row]?.cells ?? [])
    height = Math.max(height, cellHeight(model, row, column, cell));
  return height <= DEFAULT_HEIGHT ? null : Math.min(TALLEST_ROW, Math.round(height * 4) / 4);
}

function cellHeight(model: SheetModel, row: number, column: number, cell: CellModel): number {
  const text = shownText(cell.formula === undefined ? cell.value : cell.result);
  const size = cell.style?.size ?? DEFAULT_STYLE.size;
  const width = availableWidth(model, row, column);
  const lines =
    cell.style?.wrap === true && width !== null
      ? wrappedLines(text, width / (size * CAUTION * (cell.style.bold ? BOLD : 1)))
      : 1;
  return text === "" ? 0 : lines * size * LINE_SPACING + ROW_MARGIN;
}

function shownText(value: CellValue | undefined): string {
  return typeof value === "string" ? value : value === undefined || value === null ? "" : "0";
}

/** Points for text in a cell or in the area it is merged with; null where that spans several rows. */
function availableWidth(model: SheetModel, row: number, column: number): number | null {
  const merged = model.merges.find(({ top, left }) => top === row && left === column);
  if (merged && merged.bottom > row) return null;
  let width = -CELL_MARGIN;
  for (let at = column; at <= (merged?.right ?? column); at++) {
    const one = model.columns[at];
    if (one?.hidden !== true) width += (one?.width ?? 8.43) * POINTS_PER_CHARACTER;
  }
  return Math.max(width, POINTS_PER_CHARACTER);
}

/** Lines that a text fills when broken at spaces; `width` in type sizes. */
function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const length = textWidth(word);
      if (used > 0 && used + length > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / width) - 1);
      used += (length % width) + 0.25;
    }
  }
  return lines;
}

function textWidth(word: string): number {
  let width = 0;
  for (const letter of word.normalize("NFC"))
    width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY_WIDTH;
  return width;
}
