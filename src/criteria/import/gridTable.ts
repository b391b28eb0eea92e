import {
  a1,
  filledRows,
  isBlank,
  isCellError,
  valueAt,
  type CellValue,
  type SheetGrid,
} from "@/grid";
import { tidy } from "@/text";
import { parseCode } from "./code";
import { columnRole, type ColumnRole } from "./headings";
import type { SourceTable, TableRow } from "./tableRow";

type Columns = ReadonlyMap<ColumnRole, number>;

/** A heading takes at most two rows: merged names above, their parts below. */
interface Heading {
  readonly first: number;
  readonly last: number;
  readonly columns: Columns;
}

/** "PHẦN A - …", "Mục I: …", "1.1. …", "a) …": a code that stands in front of the words. */
const NAMED_CODE = /^((?:phần|mục) (?:\p{Lu}|[IVX]+|\d+))(?:[.)/:]| -)? (?=\S)/iu;
const BARE_CODE = /^(\p{Lu}|[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)/:] (?=\S)/u;

/** The scoring table of a sheet: its rows below the heading; null where no heading row is found. */
export function tableOfGrid(grid: SheetGrid): SourceTable | null {
  const numbers = filledRows(grid);
  const heading = numbers.map((row) => headingAt(grid, row)).find((found) => found !== null);
  if (!heading) return null;
  const titles = numbers
    .filter((row) => row < heading.first)
    .flatMap((row) => [...(grid.rows.get(row)?.values() ?? [])].map(({ value }) => textOf(value)))
    .filter((text) => text !== "");
  const body = numbers.filter((row) => row > heading.last && !isRepeated(grid, row, heading));
  const rows = body.map((row) => rowAt(grid, row, heading.columns)).filter((row) => row !== null);
  return { titles, unreadColumns: unreadColumns(grid, heading), rows };
}

function headingAt(grid: SheetGrid, row: number): Heading | null {
  const single = columnsOf(grid, [row]);
  const double = columnsOf(grid, [row, row + 1]);
  const below = continuesHeading(grid, row + 1);
  if (isHeading(single))
    return { first: row, last: below ? row + 1 : row, columns: below ? double : single };
  return single.size > 0 && isHeading(double)
    ? { first: row, last: row + 1, columns: double }
    : null;
}

/** A row of nothing but names of columns, under merged ones. */
function continuesHeading(grid: SheetGrid, row: number): boolean {
  const values = [...(grid.rows.get(row)?.values() ?? [])]
    .map(({ value }) => value)
    .filter((value) => !isBlank(value));
  return (
    values.length > 0 &&
    values.every((value) => typeof value === "string" && columnRole(value) !== null)
  );
}

function isHeading(columns: Columns): boolean {
  return columns.has("label") && columns.has("points");
}

/** Roles by column, the first column of a role counting; a code column without a name stands left of the labels. */
function columnsOf(grid: SheetGrid, rows: readonly number[]): Columns {
  const columns = new Map<ColumnRole, number>();
  for (const row of rows) {
    const cells = [...(grid.rows.get(row) ?? [])].sort(([first], [second]) => first - second);
    for (const [column, { value }] of cells) {
      const role = typeof value === "string" ? columnRole(value) : null;
      if (role && !columns.has(role)) columns.set(role, column);
    }
  }
  const label = columns.get("label");
  if (label !== undefined && label > 0 && !columns.has("code")) columns.set("code", label - 1);
  return columns;
}

/**
 * Columns that say how criteria are scored and that are not understood yet: a second column of
 * words, points to take off. What units fill in (scores, evidence, notes) is no part of a set.
 */
function unreadColumns(
  grid: SheetGrid,
  { first, last, columns }: Heading
): SourceTable["unreadColumns"] {
  const rows = first === last ? [first] : [first, last];
  return rows.flatMap((row) =>
    [...(grid.rows.get(row) ?? [])].flatMap(([column, { value }]) => {
      const role = typeof value === "string" ? columnRole(value) : null;
      const left = role === "deduction" || (role === "label" && columns.get("label") !== column);
      return left
        ? [{ heading: textOf(value), where: { sheet: grid.name, cell: a1(row, column) } }]
        : [];
    })
  );
}

/** A heading printed again on a later page, or the row of column numbers 1, 2, 3 … under it. */
function isRepeated(grid: SheetGrid, row: number, heading: Heading): boolean {
  const again = columnsOf(grid, [row]);
  if (isHeading(again)) return again.get("label") === heading.columns.get("label");
  const texts = [...(grid.rows.get(row) ?? [])]
    .sort(([first], [second]) => first - second)
    .map(([, { value }]) => textOf(value));
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?$/u.exec(text)?.[1] ?? NaN));
  return (
    numbers.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? NaN) + index)
  );
}

function rowAt(grid: SheetGrid, row: number, columns: Columns): TableRow | null {
  const at = (role: ColumnRole): CellValue => {
    const column = columns.get(role);
    return column === undefined ? null : valueAt(grid, row, column);
  };
  const label = textOf(at("label"));
  const points = at("points");
  if (label === "" && isBlank(at("code")) && isBlank(points)) return null;
  const cell = a1(row, columns.get("label") ?? 0);
  return { where: { sheet: grid.name, cell }, points, ...codeAndLabel(at("code"), label) };
}

/** A code may stand in front of the words, and words may stand in the code's column where cells are merged. */
function codeAndLabel(
  cell: CellValue,
  label: string
): Pick<TableRow, "code" | "codeIsNumber" | "label"> {
  const code = textOf(cell);
  const merged = label === "" || label === code;
  if (code !== "" && merged && !parseCode(code)) return codeAndLabel(null, code);
  if (code !== "") return { code, codeIsNumber: typeof cell === "number", label };
  const match = NAMED_CODE.exec(label) ?? BARE_CODE.exec(label);
  return match
    ? { code: match[1] ?? "", codeIsNumber: false, label: label.slice(match[0].length) }
    : { code: "", codeIsNumber: false, label };
}

function textOf(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  return tidy(String(value));
}
