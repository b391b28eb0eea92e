import { columnIndex, columnName } from "@/grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../fileLimits";

/** What is in a formula that is no reference: texts, quoted sheet names, [..] of tables and files. */
const SKIPPED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/.source;
/** A word: a cell, a name, a function, a number; looked at as a whole so that no part of a name is shifted. */
const WORD = /[\p{L}\p{N}_.$\\?]+/u.source;
const PIECES = new RegExp(`${SKIPPED}|${WORD}`, "gu");

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const OUTSIDE = "#REF!";

/** Part of a formula: text that stays as it is, or a reference that depends on the place. */
type Part = string | ((rows: number, columns: number) => string);

/** A formula as it reads in a cell so many rows below and columns right of the cell it was written in. */
export type RelativeFormula = (rows: number, columns: number) => string;

/**
 * Takes a formula apart once, for as many cells as share it: relative references move, those with $
 * stay, and a reference that would leave the sheet becomes #REF!.
 */
export function relativeFormula(formula: string): RelativeFormula {
  const parts = partsOf(formula);
  return (rows, columns) =>
    parts.map((part) => (typeof part === "string" ? part : part(rows, columns))).join("");
}

export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : relativeFormula(formula)(rows, columns);
}

function partsOf(formula: string): Part[] {
  const parts: Part[] = [];
  let kept = 0;
  for (const match of formula.matchAll(PIECES)) {
    const end = match.index + match[0].length;
    const reference = referenceOf(match[0], formula[match.index - 1], formula[end]);
    if (!reference) continue;
    parts.push(formula.slice(kept, match.index), reference);
    kept = end;
  }
  return [...parts, formula.slice(kept)];
}

/** A piece as a reference, judged with the characters around it; null where it is none. */
function referenceOf(
  piece: string,
  before: string | undefined,
  after: string | undefined
): Part | null {
  if (after === "(" || after === "!") return null;
  const cell = CELL.exec(piece);
  if (cell) return cellReference(cell);
  return before === ":" || after === ":" ? lineReference(piece) : null;
}

function cellReference([
  ,
  columnFixed = "",
  letters = "",
  rowFixed = "",
  digits = "",
]: RegExpExecArray): Part | null {
  if (columnIndex(letters) >= SHEET_COLUMNS || Number(digits) > SHEET_ROWS) return null;
  const column = columnReference(columnFixed, letters);
  const row = rowReference(rowFixed, digits);
  return (rows, columns) => {
    const shiftedColumn = column(columns);
    const shiftedRow = row(rows);
    return shiftedColumn === null || shiftedRow === null ? OUTSIDE : shiftedColumn + shiftedRow;
  };
}

/** One side of a range of whole columns (A:C) or rows (3:5). */
function lineReference(piece: string): Part | null {
  const [, columnFixed = "", letters] = COLUMN.exec(piece) ?? [];
  if (letters !== undefined)
    return (_rows, columns) => columnReference(columnFixed, letters)(columns) ?? OUTSIDE;
  const [, rowFixed = "", digits] = ROW.exec(piece) ?? [];
  return digits === undefined ? null : (rows) => rowReference(rowFixed, digits)(rows) ?? OUTSIDE;
}

function columnReference(fixed: string, letters: string): (by: number) => string | null {
  if (fixed !== "") return () => fixed + letters;
  const from = columnIndex(letters);
  return (by) => (from + by >= 0 && from + by < SHEET_COLUMNS ? columnName(from + by) : null);
}

function rowReference(fixed: string, digits: string): (by: number) => string | null {
  if (fixed !== "") return () => fixed + digits;
  const from = Number(digits);
  return (by) => (from + by >= 1 && from + by <= SHEET_ROWS ? String(from + by) : null);
}
