import { readCondition } from "@/criteria/conditions/readCondition";
import {
  a1,
  cellAt,
  type CellLook,
  type CellValue,
  filledRows,
  isBlank,
  type SheetGrid,
  valueAt,
} from "@/grid";
import { fold, tidy } from "@/text";
import type { ColumnRole } from "./heading/columnHeadings";
import {
  columnRoleAt,
  type Columns,
  type Heading,
  headingAt,
  headingText,
  headingWithoutPoints,
  repeatsHeading,
} from "./heading/headingRows";
import { LevelColumns } from "./heading/levelColumns";
import { pointsColumns } from "./heading/pointsColumns";
import { readTitleFacts } from "./heading/titleFacts";
import { type CellPart, linesOf, partsOf, tierLinesOf } from "./rows/cellLines";
import { rawText, textOf } from "./rows/cellText";
import { codeAndLabel } from "./rows/codeInLabel";
import { pointsAtEnd } from "./rows/pointsText";
import { toldRule } from "./rows/ruleWords";
import type { RowLook, SourceTable, TableRow } from "./rows/tableRow";

/** The scoring table of a sheet: its rows below the heading; null where no heading row is found. */
export function tableOfGrid(grid: SheetGrid): SourceTable | null {
  const numbers = filledRows(grid);
  const found = headingOf(grid, numbers);
  if (!found) return null;
  const titles = numbers
    .filter((row) => row < found.first)
    .flatMap((row) => [...(grid.rows.get(row)?.values() ?? [])].map(({ value }) => textOf(value)))
    .filter((text) => text !== "");
  const body = numbers.filter((row) => row > found.last && !isRepeated(grid, row, found));
  const competing = pointsColumns(grid, found, body, readTitleFacts(titles).year);
  const heading = { ...found, columns: competing?.columns ?? found.columns };
  const above = new AboveRow();
  const levels = new LevelColumns(grid, body, heading.columns, heading.levels);
  const unread = unreadColumns(grid, heading).filter(
    ({ column }) => !competing?.settled.includes(column)
  );
  const beside = unread.filter(({ heading: words }) => SCORING.test(fold(words)));
  const points = heading.columns.get("points");
  return {
    titles,
    unreadColumns: unread.map(({ heading: words, where }) => ({ heading: words, where })),
    pointsColumns: competing?.said ?? null,
    headings: points === undefined ? [] : [headingText(grid, heading, points)],
    rows: body.flatMap((row) =>
      levels.rowsOf(row, rowsAt(grid, row, heading.columns, { above, beside }))
    ),
  };
}

/** Headings of columns that say how points are given, whatever else they are. */
const SCORING = /(?:^| )(?:diem|ty le|cach (?:tinh|cham)|hoan thanh|thuong)(?: |$)/u;

function headingOf(grid: SheetGrid, numbers: readonly number[]): Heading | null {
  const found = numbers.map((row) => headingAt(grid, row)).find((heading) => heading !== null);
  if (found) return found;
  const worded = numbers
    .map((row) => headingWithoutPoints(grid, row))
    .find((heading) => heading !== null);
  if (!worded) return null;
  const label = worded.columns.get("label") ?? -1;
  const stated = numbers.filter(
    (row) => row > worded.last && pointsAtEnd(rawText(valueAt(grid, row, label)))
  );
  return stated.length > 1 ? worded : null;
}

function columnNumbers(grid: SheetGrid, { first, last }: Heading): number[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const columns = rows.flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]);
  return [...new Set(columns)].sort((one, other) => one - other);
}

/** What units fill in is no part of a set. */
const FILLED_IN: ReadonlySet<ColumnRole | null> = new Set(["score", "evidence", "note"]);

type UnreadColumn = SourceTable["unreadColumns"][number] & { readonly column: number };

/** Columns with a heading that were not read: a third column of words, points to add, a time limit. */
function unreadColumns(grid: SheetGrid, heading: Heading): UnreadColumn[] {
  const read = new Set([...heading.columns.values(), ...heading.levels]);
  return columnNumbers(grid, heading).flatMap((column) => {
    const text = tidy(headingText(grid, heading, column));
    if (text === "" || read.has(column) || FILLED_IN.has(columnRoleAt(grid, heading, column)))
      return [];
    return [
      { heading: text, where: { sheet: grid.name, cell: a1(heading.first, column) }, column },
    ];
  });
}

/** A heading printed again on a later page, or the row of column numbers 1, 2, 3 … under it. */
function isRepeated(grid: SheetGrid, row: number, heading: Heading): boolean {
  if (repeatsHeading(grid, row, heading) || printsAgain(grid, row, heading)) return true;
  const texts = [...(grid.rows.get(row) ?? [])]
    .sort(([first], [second]) => first - second)
    .map(([, { value }]) => textOf(value));
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?$/u.exec(text)?.[1] ?? NaN));
  return (
    numbers.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? NaN) + index)
  );
}

/** The same words in the same columns as one of the heading's rows. */
function printsAgain(grid: SheetGrid, row: number, { first, last }: Heading): boolean {
  const cells = [...(grid.rows.get(row) ?? [])].filter(([, { value }]) => !isBlank(value));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).some((above) =>
    cells.every(([column, { value }]) => textOf(value) === textOf(valueAt(grid, above, column)))
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
function rowsAt(
  grid: SheetGrid,
  row: number,
  columns: Columns,
  { above, beside }: { readonly above: AboveRow; readonly beside: readonly UnreadColumn[] }
): TableRow[] {
  const at = (role: ColumnRole): CellValue => {
    const column = columns.get(role);
    return column === undefined ? null : valueAt(grid, row, column);
  };
  const words = rawText(at("label"));
  const worded = columns.has("points") || columns.has("tierPoints") ? null : pointsAtEnd(words);
  const label = worded ? worded.before : words;
  const points = worded ? worded.points : at(columns.has("points") ? "points" : "tierPoints");
  const cells: RowCells = {
    code: at("code"),
    label,
    detail: columns.has("detail") ? rawText(at("detail")) : "",
    points,
    tierPoints: columns.has("tierPoints") ? at("tierPoints") : points,
  };
  const texts = [cells.label, cells.detail].map(tidy);
  const given = [cells.code, cells.points, cells.tierPoints, ...texts];
  if (given.every((value) => isBlank(value))) return [];
  const goesOn = above.goesOn(cells);
  const own = goesOn ? NOTHING : codeAndLabel(cells.code, cells.label);
  const deduction = linesOf(rawText(at("deduction"))).join("\n");
  const parts = partsOfRow({ ...cells, label: own.label }, columns, goesOn, BARE.test(deduction));
  const said = beside
    .map(({ heading, column }) => [heading, textOf(valueAt(grid, row, column))] as const)
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => `${heading}: ${text}`);
  const shown = [columns.get("label"), columns.get("code")].map((column) =>
    cellAt(grid, row, column ?? -1)
  );
  const look = shown.find((cell) => cell && !isBlank(cell.value))?.look;
  const [first] = parts;
  const empty =
    first?.isLabel && first.part.label === "" && own.code === "" && isBlank(first.part.points);
  const kept = empty ? parts.slice(1) : parts;
  // Points to take off stand beside the condition that takes them off, where the row has one.
  const band = BARE.test(deduction)
    ? Math.max(
        kept.findIndex(({ isLabel }) => !isLabel),
        0
      )
    : 0;
  return kept.map(({ part, isLabel }, index) => ({
    where: { sheet: grid.name, cell: a1(row, columns.get(isLabel ? "label" : "detail") ?? 0) },
    code: index === 0 ? own.code : "",
    label: part.label,
    points: part.points,
    deduction: index === band ? deduction : "",
    beside: index === 0 ? said : [],
    look: rowLook(part.label, index === 0 && isLabel ? look : undefined),
  }));
}

const NOTHING = { code: "", label: "" };
/** A number of points to take off, and no words that say for what. */
const BARE = /^(?:trừ )?[-–−]? ?\d[\d.,]* ?(?:điểm|đ)?$/iu;

interface RowPart {
  readonly part: CellPart;
  /** From the column of labels; else from the column of details. */
  readonly isLabel: boolean;
}

function partsOfRow(
  { label, detail, points, tierPoints }: RowCells,
  columns: Columns,
  goesOn: boolean,
  isBand: boolean
): RowPart[] {
  const owned = (part: CellPart) => ({ part, isLabel: true });
  if (tidy(detail) === "") return partsOf(label, isBlank(points) ? tierPoints : points).map(owned);
  const tiers = isBlank(points) || !goesOn ? wordedLinesOf(detail, isBand) : [];
  const inWords = tiers.length > 0;
  const details = inWords ? tiers : partsOf(detail, tierPoints);
  const standard = inWords || columns.has("tierPoints") ? points : null;
  const self = goesOn ? [] : partsOf(label, standard).map(owned);
  return [...self, ...details.map((part) => ({ part, isLabel: false }))];
}

/** The details that state points in their own words, or take off those beside them: tiers, or ways of scoring. */
function wordedLinesOf(detail: string, isBand: boolean): CellPart[] {
  const tiers = tierLinesOf(detail);
  const lines = linesOf(detail);
  if (isBand && readCondition(detail) !== null) return [{ label: tidy(detail), points: null }];
  if (tiers.length > 0 || !lines.every((line) => /\d/u.test(line) && toldRule(line) !== ""))
    return tiers;
  return lines.map((label) => ({ label, points: null }));
}

/**
 * The code and label of the row above. A label that spans the rows of its details occurs once, or in
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

function rowLook(label: string, look: CellLook | undefined): RowLook {
  const letters = label.replace(/[^\p{L}]/gu, "");
  return {
    bold: look?.bold === true,
    italic: look?.italic === true,
    capitals: letters.length > 3 && letters === letters.toUpperCase(),
  };
}
