import { type CellRange, type CellValue, isBlank, type SheetGrid, valueAt } from "@/grid";
import { type ColumnRole, columnRole } from "./columnHeadings";

export type Columns = ReadonlyMap<ColumnRole, number>;

/** A heading takes a few rows: merged names above, their parts below. */
export interface Heading {
  readonly first: number;
  readonly last: number;
  readonly columns: Columns;
  /** Columns of words left of the labels: levels above them. */
  readonly levels: readonly number[];
}

const MOST_ROWS = 4;

/** The heading that begins in a row; null where none does. */
export function headingAt(grid: SheetGrid, row: number): Heading | null {
  if (columnsOf(grid, row, row).size === 0) return null;
  for (let last = row; last < row + MOST_ROWS; last++) {
    // Below the second row only names of columns go on with a heading.
    if (last > row + 1 && !continuesHeading(grid, last)) return null;
    if (isHeading(columnsOf(grid, row, last))) return toItsEnd(grid, row, last);
  }
  return null;
}

/** A heading that names what units fill in but no points: those may be in the words of the rows. */
export function headingWithoutPoints(grid: SheetGrid, row: number): Heading | null {
  const columns = columnsOf(grid, row, row);
  return columns.has("label") && columns.has("score")
    ? { first: row, last: row, columns, levels: [] }
    : null;
}

function toItsEnd(grid: SheetGrid, first: number, found: number): Heading {
  let last = found;
  while (last + 1 < first + MOST_ROWS && continuesHeading(grid, last + 1)) last++;
  const columns = columnsOf(grid, first, last);
  return { first, last, columns, levels: levelColumns(grid, first, last).slice(0, -1) };
}

/** True where a row prints the same heading again, as on a later page. */
export function repeatsHeading(grid: SheetGrid, row: number, { columns }: Heading): boolean {
  const again = columnsOf(grid, row, row);
  return isHeading(again) && again.get("label") === columns.get("label");
}

/** The words over a column: those of its own cells, or of the merged cell that reaches over it. */
export function headingText(grid: SheetGrid, { first, last }: Heading, column: number): string {
  return headingLines(grid, first, last, column).join(" ");
}

/** What a column holds by the words over it; null where they say nothing known. */
export function columnRoleAt(
  grid: SheetGrid,
  { first, last }: Heading,
  column: number
): ColumnRole | null {
  return roleOf(headingLines(grid, first, last, column));
}

function headingLines(grid: SheetGrid, first: number, last: number, column: number): string[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lowest = rows.findLast((row) => textAt(grid, row, column) !== "") ?? first;
  const lines = rows
    .filter((row) => row <= lowest)
    .map((row) => textAt(grid, row, column) || (row < lowest ? textOver(grid, row, column) : ""));
  return lines.filter((text, at) => text !== "" && text !== lines[at - 1]);
}

/** The text of the merged cell that covers this place; "" where none does. */
function textOver(grid: SheetGrid, row: number, column: number): string {
  const range = mergeAt(grid, row, column);
  return range ? textAt(grid, range.top, range.left) : "";
}

function mergeAt(grid: SheetGrid, row: number, column: number): CellRange | undefined {
  return grid.merges?.find(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right
  );
}

/** A row of nothing but names of columns, under merged ones: whole names, or ends of the name above. */
function continuesHeading(grid: SheetGrid, row: number): boolean {
  const cells = [...(grid.rows.get(row) ?? [])].filter(([, { value }]) => !isBlank(value));
  return (
    cells.length > 0 &&
    cells.every(([column, { value }]) => {
      if (typeof value !== "string") return false;
      const over = mergeAt(grid, row - 1, column);
      const begun = over && over.right > over.left ? textAt(grid, over.top, over.left) : "";
      return (
        columnRole(value) !== null || (begun !== "" && columnRole(`${begun} ${value}`) !== null)
      );
    })
  );
}

function isHeading(columns: Columns): boolean {
  return columns.has("label") && (columns.has("points") || columns.has("tierPoints"));
}

/**
 * Roles by column, the first column of a role counting. A second column of labels is the detail, a
 * code column without a name stands left of the labels, and points of tiers alone are the points.
 */
function columnsOf(grid: SheetGrid, first: number, last: number): Columns {
  const columns = new Map<ColumnRole, number>();
  const filled = filledColumns(grid, first, last);
  const levels = levelColumns(grid, first, last);
  for (const column of filled) {
    const role = roleOf(headingLines(grid, first, last, column));
    if (role === "label" && levels.length > 0 && column !== levels.at(-1)) continue;
    if (role === "label" && columns.has("label") && !columns.has("detail"))
      columns.set("detail", column);
    else if (role && !columns.has(role)) columns.set(role, column);
  }
  const scores = filled.filter(
    (column) => roleOf(headingLines(grid, first, last, column)) === "score"
  );
  const [reached, other] = scores;
  const detail = columns.get("detail");
  // "Điểm đạt" beside the tiers' words, where units fill in another column: what a tier is worth.
  if (
    reached !== undefined &&
    other !== undefined &&
    reached - 1 === detail &&
    !columns.has("tierPoints")
  )
    columns.set("tierPoints", reached);
  const label = columns.get("label") ?? detail;
  if (label !== undefined) {
    if (!columns.has("label")) columns.delete("detail");
    columns.set("label", label);
    const leftmost = Math.min(label, ...levels);
    if (leftmost > 0 && !columns.has("code")) columns.set("code", leftmost - 1);
  }
  return columns;
}

/** Two columns of words are labels and details; more are levels, of which the last holds the criteria. */
const LEAST_LEVELS = 3;

/** Columns whose heading names labels and that hold words below it, where there are so many; else none. */
function levelColumns(grid: SheetGrid, first: number, last: number): number[] {
  const named = filledColumns(grid, first, last).filter(
    (column) => roleOf(headingLines(grid, first, last, column)) === "label"
  );
  if (named.length < LEAST_LEVELS) return [];
  const worded = named.filter((column) =>
    [...grid.rows.keys()].some((row) => row > last && /\p{L}{2}/u.test(textAt(grid, row, column)))
  );
  return worded.length < LEAST_LEVELS ? [] : worded;
}

function filledColumns(grid: SheetGrid, first: number, last: number): number[] {
  const columns = Array.from({ length: last - first + 1 }, (_, index) => [
    ...(grid.rows.get(first + index)?.keys() ?? []),
  ]);
  return [...new Set(columns.flat())].sort((one, other) => one - other);
}

/** The lowest words say most ("Điểm" over "Điểm chuẩn"); where they name nothing, with those above them. */
function roleOf(lines: readonly string[]): ColumnRole | null {
  const readings = lines.map((_, from) => lines.slice(-from - 1).join(" "));
  for (const words of [...readings, lines[0] ?? ""]) {
    const role = columnRole(words);
    if (role) return role;
  }
  return null;
}

function textAt(grid: SheetGrid, row: number, column: number): string {
  const value: CellValue = valueAt(grid, row, column);
  return typeof value === "string" ? value.trim() : "";
}
