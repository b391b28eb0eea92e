import {
  a1,
  cellAt,
  filledRows,
  isBlank,
  isCellError,
  valueAt,
  type CellLook,
  type CellValue,
  type SheetGrid,
} from "@/grid";
import { tidy } from "@/text";
import { linesOf, partsOf, tierLinesOf, type CellPart } from "./cellLines";
import { parseCode } from "./code";
import {
  columnRoleAt,
  headingAt,
  headingText,
  repeatsHeading,
  type Columns,
  type Heading,
} from "./headingRows";
import type { ColumnRole } from "./headings";
import type { RowLook, SourceTable, TableRow } from "./tableRow";

/** "PHẦN A - …", "Mục I: …", "1.1. …", "1.1 …", "a) …": a code that stands in front of the words. */
const NAMED_CODE =
  /^((?:phần|mục)(?: thứ)? (?:\p{Lu}|[IVX]+|\d+|nhất|hai|ba|bốn|tư|năm|sáu|bảy))(?:[.)/:]| -)? (?=\S)/iu;
const BARE_CODE = /^(\p{Lu}|[IVX]+|\d+(?:\.\d+)*(?:\.[a-zđ])?|[a-zđ]|\(\d+\))(?:[.)/:]| -) (?=\S)/u;
const STEPPED_CODE = /^(\d{1,2}(?:\.\d{1,2})+) (?=\p{Lu})/u;

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
  const above = new AboveRow();
  return {
    titles,
    unreadColumns: unreadColumns(grid, heading),
    headings: columnNumbers(grid, heading).map((column) => headingText(grid, heading, column)),
    rows: body.flatMap((row) => rowsAt(grid, row, heading.columns, above)),
  };
}

function columnNumbers(grid: SheetGrid, { first, last }: Heading): number[] {
  const columns = [first, last].flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]);
  return [...new Set(columns)].sort((one, other) => one - other);
}

/** What units fill in is no part of a set. */
const FILLED_IN: ReadonlySet<ColumnRole | null> = new Set(["score", "evidence", "note"]);

/** Columns with a heading that were not read: a third column of words, points to add, a time limit. */
function unreadColumns(grid: SheetGrid, heading: Heading): SourceTable["unreadColumns"] {
  const read = new Set(heading.columns.values());
  return columnNumbers(grid, heading).flatMap((column) => {
    const text = tidy(headingText(grid, heading, column));
    if (text === "" || read.has(column) || FILLED_IN.has(columnRoleAt(grid, heading, column)))
      return [];
    return [{ heading: text, where: { sheet: grid.name, cell: a1(heading.first, column) } }];
  });
}

/** A heading printed again on a later page, or the row of column numbers 1, 2, 3 … under it. */
function isRepeated(grid: SheetGrid, row: number, heading: Heading): boolean {
  if (repeatsHeading(grid, row, heading)) return true;
  const texts = [...(grid.rows.get(row) ?? [])]
    .sort(([first], [second]) => first - second)
    .map(([, { value }]) => textOf(value));
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?$/u.exec(text)?.[1] ?? NaN));
  return (
    numbers.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? NaN) + index)
  );
}

/** A row as its cells say it, before its lines become rows of their own. */
interface RowCells {
  readonly code: CellValue;
  readonly label: string;
  readonly detail: string;
  readonly points: CellValue;
  /** Those of the details; the standard points where there is no such column. */
  readonly tierPoints: CellValue;
}

/** The rows of a row: itself, then the tiers or requirements that its cells hold. */
function rowsAt(grid: SheetGrid, row: number, columns: Columns, above: AboveRow): TableRow[] {
  const at = (role: ColumnRole): CellValue => {
    const column = columns.get(role);
    return column === undefined ? null : valueAt(grid, row, column);
  };
  const points = columns.has("points") ? at("points") : at("tierPoints");
  const cells: RowCells = {
    code: at("code"),
    label: rawText(at("label")),
    detail: columns.has("detail") ? rawText(at("detail")) : "",
    points,
    tierPoints: columns.has("tierPoints") ? at("tierPoints") : points,
  };
  const texts = [cells.label, cells.detail].map(tidy);
  const given = [cells.code, cells.points, cells.tierPoints, ...texts];
  if (given.every((value) => isBlank(value))) return [];
  const goesOn = above.goesOn(cells);
  const { code, label } = goesOn ? NOTHING : codeAndLabel(cells.code, cells.label);
  const parts = partsOfRow({ ...cells, label }, columns, goesOn);
  const shown = [columns.get("label"), columns.get("code")].map((column) =>
    cellAt(grid, row, column ?? -1)
  );
  const look = shown.find((cell) => cell && !isBlank(cell.value))?.look;
  const deduction = textOf(at("deduction"));
  return parts.map(({ part, own }, index) => ({
    where: { sheet: grid.name, cell: a1(row, columns.get(own ? "label" : "detail") ?? 0) },
    code: index === 0 ? code : "",
    label: part.label,
    points: part.points,
    deduction: index === 0 ? deduction : "",
    look: rowLook(part.label, index === 0 && own ? look : undefined),
  }));
}

const NOTHING = { code: "", label: "" };

/** own: from the column of labels; else from the column of details. */
function partsOfRow(
  { label, detail, points, tierPoints }: RowCells,
  columns: Columns,
  goesOn: boolean
): { part: CellPart; own: boolean }[] {
  const owned = (part: CellPart) => ({ part, own: true });
  if (tidy(detail) === "") return partsOf(label, isBlank(points) ? tierPoints : points).map(owned);
  const tiers = tierLinesOf(detail);
  const inWords = tiers.length > 0;
  const details = inWords ? tiers : partsOf(detail, tierPoints);
  const standard = inWords || columns.has("tierPoints") ? points : null;
  const self = goesOn ? [] : partsOf(label, standard).map(owned);
  return [...self, ...details.map((part) => ({ part, own: false }))];
}

/**
 * The code and label of the row above. A label that spans the rows of its details stands once, or in
 * every row where a program has filled merged cells: repeated, it is no new criterion.
 */
class AboveRow {
  private named = "";

  goesOn({ code, label, detail }: RowCells): boolean {
    const named = `${textOf(code)} ${tidy(label)}`.trim();
    const goesOn =
      this.named !== "" && tidy(detail) !== "" && (named === "" || named === this.named);
    if (named !== "") this.named = named;
    return goesOn;
  }
}

/** A code may stand in front of the words, and words may stand in the code's column where cells are merged. */
function codeAndLabel(cell: CellValue, label: string): { code: string; label: string } {
  const code = textOf(cell);
  const merged = tidy(label) === "" || tidy(label) === code;
  if (code !== "" && merged && !parseCode(code)) return codeAndLabel(null, rawText(cell));
  if (code !== "") return { code, label };
  const [first = ""] = linesOf(label);
  const match = [NAMED_CODE, BARE_CODE, STEPPED_CODE]
    .map((pattern) => pattern.exec(first))
    .find((found) => found !== null);
  if (!match) return { code: "", label };
  const rest = linesOf(label).slice(1);
  return { code: match[1] ?? "", label: [first.slice(match[0].length), ...rest].join("\n") };
}

function rowLook(label: string, look: CellLook | undefined): RowLook {
  const letters = label.replace(/[^\p{L}]/gu, "");
  return {
    bold: look?.bold === true,
    italic: look?.italic === true,
    capitals: letters.length > 3 && letters === letters.toUpperCase(),
  };
}

function textOf(value: CellValue): string {
  return tidy(rawText(value));
}

/** With its line ends. */
function rawText(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value);
}
