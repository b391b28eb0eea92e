import { isBlank, valueAt, type CellRange, type CellValue, type SheetGrid } from "@/grid";
import { columnRole, type ColumnRole } from "./headings";

export type Columns = ReadonlyMap<ColumnRole, number>;

/** A heading takes at most two rows: merged names above, their parts below. */
export interface Heading {
  readonly first: number;
  readonly last: number;
  readonly columns: Columns;
}

/** The heading that begins in a row; null where none does. */
export function headingAt(grid: SheetGrid, row: number): Heading | null {
  const single = columnsOf(grid, row, row);
  const double = columnsOf(grid, row, row + 1);
  const below = continuesHeading(grid, row + 1);
  if (isHeading(single))
    return { first: row, last: below ? row + 1 : row, columns: below ? double : single };
  return single.size > 0 && isHeading(double)
    ? { first: row, last: row + 1, columns: double }
    : null;
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
  const below = first === last ? "" : textAt(grid, last, column);
  const own = textAt(grid, first, column);
  const above = own === "" && below !== "" ? textOver(grid, first, column) : own;
  return [above, below].filter((text) => text !== "");
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
  const filled = new Set([first, last].flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]));
  for (const column of [...filled].sort((one, other) => one - other)) {
    const role = roleOf(headingLines(grid, first, last, column));
    if (role === "label" && columns.has("label") && !columns.has("detail"))
      columns.set("detail", column);
    else if (role && !columns.has(role)) columns.set(role, column);
  }
  const label = columns.get("label") ?? columns.get("detail");
  if (label !== undefined) {
    if (!columns.has("label")) columns.delete("detail");
    columns.set("label", label);
    if (label > 0 && !columns.has("code")) columns.set("code", label - 1);
  }
  return columns;
}

/** The lower words say more than those above them ("Điểm" over "Điểm chuẩn"); else both together. */
function roleOf(lines: readonly string[]): ColumnRole | null {
  return (
    columnRole(lines.at(-1) ?? "") ?? columnRole(lines.join(" ")) ?? columnRole(lines[0] ?? "")
  );
}

function textAt(grid: SheetGrid, row: number, column: number): string {
  const value: CellValue = valueAt(grid, row, column);
  return typeof value === "string" ? value.trim() : "";
}
