import { type CellError, type CellValue, type GridCell, isCellError } from "@/grid";
import { EMPTY_ENTRY, type Entry, toDouble } from "@/scoring";
import { evaluateArithmetic } from "@/scoring/arithmetic";
import { nfc } from "@/text";

/** Digits that every program keeps of a number. */
const DIGITS = 15;

/** One text for one content of a cell: kind and value; "" for nothing. Errors count as the text that keeps them, truth values as 1 and 0 (as LibreOffice keeps them). */
export function contentText(value: CellValue): string {
  if (value === null || value === "") return "";
  if (isCellError(value)) return `t${errorText(value)}`;
  if (typeof value === "number") return `n${Number(value.toPrecision(DIGITS))}`;
  if (typeof value === "boolean") return `n${value ? 1 : 0}`;
  return `t${nfc(value).replace(/\r\n?/g, "\n")}`;
}

/** In front of an error's text, which some programs would take for the error itself. */
export const ERROR_MARK = "~";

/** An error as a copy keeps it: it cannot be written as a constant. */
export function errorText({ error }: CellError): string {
  return ERROR_MARK + error;
}

export function sameContent(one: CellValue, other: CellValue): boolean {
  return contentText(one) === contentText(other);
}

/**
 * What a cell holds now. A program that does not calculate leaves formulas without a value: plain
 * arithmetic then has the value that it says, so that saving alone changes no entry.
 */
export function currentEntry(cell: GridCell | undefined): Entry {
  if (!cell) return EMPTY_ENTRY;
  const { value, formula } = cell;
  if (value !== null || formula === null) return { value, formula };
  const exact = evaluateArithmetic(formula);
  return { value: exact === null || exact === "zeroDivision" ? null : toDouble(exact), formula };
}
