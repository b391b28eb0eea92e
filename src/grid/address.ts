/** A cell's place in a sheet; row and column count from 0 (A1 is row 0, column 0). */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners belong to it; rows and columns count from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26; −1 where the text is no column name. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * LETTERS + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** {row: 11, column: 3} → "D12". */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** {row: 11, column: 3} → "$D$12". */
export function absoluteA1(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** "D12" or "$D$12" → {row: 11, column: 3}; null where the text is no cell address. */
export function parseA1(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return row < 1_048_576 && column < 16_384 ? { row, column } : null;
}

/** A range as "A1:F120"; a single cell as "A1". */
export function rangeA1(range: CellRange): string {
  const start = a1(range.top, range.left);
  return range.top === range.bottom && range.left === range.right
    ? start
    : `${start}:${a1(range.bottom, range.right)}`;
}

/** "A1:F120", "$A$1:$F$120" or "A1"; null where the text is no range. */
export function parseRange(text: string): CellRange | null {
  const [first = "", second = first] = text.split(":");
  const start = parseA1(first);
  const end = parseA1(second);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet's name as a formula writes it: always quoted, quotes inside doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
