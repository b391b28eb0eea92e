/** A spreadsheet error such as #REF! standing in a cell. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds, as a spreadsheet sees it: text, a number (dates are serial numbers of the
 * 1900 calendar, percentages are fractions: 95 % is 0.95), a truth value, an error, or nothing.
 */
export type CellValue = string | number | boolean | CellError | null;

/** What a number format makes of a number. */
export type NumberKind = "date" | "percent";

/** A cell as read: its value and, where it is calculated, its formula without the leading "=". */
export interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The text that is in the cell for a number ("1.10", "28/02/2022", "95%"), where the source gives it. */
  readonly shown?: string;
  /** What stands there for a number whose format says more than its value, where the source tells formats and no text. */
  readonly numberKind?: NumberKind;
  /** What the reader learnt of its looks; absent where the source gives none. */
  readonly look?: CellLook;
}

/** The looks that carry meaning when a table is read: structure and legacy fonts. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A cell's value as text: an error by its name (#REF!), nothing as "". */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

/** True for an absent cell, null, and text of nothing but white space (also no-break spaces). */
export function isBlank(value: CellValue | undefined): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}
