import { type CellValue, type GridCell, isCellError } from "@/grid";

/** What Excel takes for one cell of `range.formulas`; null leaves the cell as it is. */
export type Literal = string | number | boolean | null;

/** The longest text that Excel could still take for a date with a month's name in front. */
const LONGEST_DATE = 40;

/**
 * A value as it is written so that Excel stores exactly it. Text that Excel could take for
 * something else (a formula, number, date, truth value, error) gets the apostrophe that Excel
 * itself uses to mark text; it is not part of the value that reads back.
 */
export function literalOf(value: Exclude<CellValue, null>): Literal {
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || value === "") return value;
  return isPlainText(value) ? value : `'${value}`;
}

/** A formula without "=" as Excel takes it. */
export function formulaLiteral(formula: string): string {
  return `=${formula}`;
}

/** The same for what a cell holds; empty text clears it in Excel. */
export function literalOfCell(cell: GridCell | null): Literal {
  if (cell === null) return "";
  return cell.formula === null ? literalOf(cell.value ?? "") : formulaLiteral(cell.formula);
}

/** What a cell holds once the literal of a value or formula was written into it; null: it is empty. */
export function writtenBy(literal: Literal): GridCell | null {
  if (literal === null || literal === "") return null;
  if (typeof literal !== "string") return { value: literal, formula: null };
  return literal.startsWith("=")
    ? { value: null, formula: literal.slice(1) }
    : { value: literal.replace(/^'/, ""), formula: null };
}

function isPlainText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(true|false)\s*$/i.test(text)) return false;
  return !/\p{N}/u.test(text) || text.length > LONGEST_DATE;
}

/**
 * What a cell of a loaded range holds: of its value, its formula and its `valueTypes`. Excel shows
 * a text "=1+1" as its own formula, but no formula has its own text as result, so where the two
 * agree the cell holds text. Null where the cell is empty.
 */
export function cellOf(value: unknown, formula: unknown, type: unknown): GridCell | null {
  const calculated = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (calculated) return { value: valueOf(value, type), formula: formula.slice(1) };
  return value === "" || value === null || type === "Empty"
    ? null
    : { value: valueOf(value, type), formula: null };
}

function valueOf(value: unknown, type: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return type === "Error" ? { error: text } : text;
}
