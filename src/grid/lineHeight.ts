import { DEFAULT_STYLE } from "./sheetModel";
import { type TypeLook, wrappedLines } from "./textWidth";

/** Points per character of a column's width: 7 pixels of a 96-dpi screen, as in Excel with the default font of our workbooks. */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** Margins left and right inside a cell, in points. */
const CELL_MARGINS = 5;
/** What one step of indent takes, in points. */
const INDENT = 9;
/** Points from line to line for each point of type size: what Excel gives rows of Times New Roman (15.75 for 12); LibreOffice needs less. */
const LINE_SPACING = 1.31;

export interface TextLook extends TypeLook {
  readonly size?: number;
  readonly indent?: number;
}

/** The height in points of a row that shows a text wrapped in a column of this width (characters); never too small. */
export function heightOfWrapped(text: string, columnWidth: number, look: TextLook = {}): number {
  const { size = DEFAULT_STYLE.size, indent = 0 } = look;
  const points = columnWidth * POINTS_PER_CHARACTER - CELL_MARGINS - indent * INDENT;
  const width = Math.max(points, POINTS_PER_CHARACTER) / size;
  return heightOfLines(wrappedLines(text, width, look), size);
}

/** The height in points of a row that shows so many lines of a type size. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE_SPACING * 4) / 4;
}
