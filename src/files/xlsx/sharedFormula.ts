import { columnIndex, columnName } from "@/grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits";

/** What stands in a formula that is no reference: texts, quoted sheet names, [..] of tables and files. */
const SKIPPED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/.source;
/** A word: a cell, a name, a function, a number; looked at as a whole so that no part of a name is shifted. */
const WORD = /[\p{L}\p{N}_.$\\?]+/u.source;
const PIECES = new RegExp(`${SKIPPED}|${WORD}`, "gu");

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const OUTSIDE = "#REF!";

/**
 * A shared formula as it reads in a cell `rows` below and `columns` right of the cell it was
 * written in: relative references move, those with $ stay. A reference that would leave the sheet
 * becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (piece: string, offset: number) => {
    const first = piece[0];
    if (first === '"' || first === "'" || first === "[") return piece;
    const next = formula[offset + piece.length];
    if (next === "(" || next === "!") return piece;
    const cell = CELL.exec(piece);
    if (cell) return shiftedCell(piece, cell, rows, columns);
    const inRange = next === ":" || formula[offset - 1] === ":";
    return inRange ? shiftedLine(piece, rows, columns) : piece;
  });
}

function shiftedCell(piece: string, cell: RegExpExecArray, rows: number, columns: number): string {
  const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell;
  if (columnIndex(letters) >= SHEET_COLUMNS || Number(digits) > SHEET_ROWS) return piece;
  const column = shiftedColumn(columnFixed, letters, columns);
  const row = shiftedRow(rowFixed, digits, rows);
  return column === null || row === null ? OUTSIDE : columnFixed + column + rowFixed + row;
}

/** One side of a range of whole columns (A:C) or rows (3:5). */
function shiftedLine(piece: string, rows: number, columns: number): string {
  const column = COLUMN.exec(piece);
  if (column) return withMark(column[1], shiftedColumn(column[1] ?? "", column[2] ?? "", columns));
  const row = ROW.exec(piece);
  return row ? withMark(row[1], shiftedRow(row[1] ?? "", row[2] ?? "", rows)) : piece;
}

function withMark(mark = "", shifted: string | null): string {
  return shifted === null ? OUTSIDE : mark + shifted;
}

function shiftedColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed !== "") return letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column < SHEET_COLUMNS ? columnName(column) : null;
}

function shiftedRow(fixed: string, digits: string, by: number): string | null {
  if (fixed !== "") return digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= SHEET_ROWS ? String(row) : null;
}
