import type { DocumentContent, DocumentTable } from "@/files";
import { cellText, type SheetGrid, valueAt } from "@/grid";
import { tableOfGrid } from "@/import";
import { tidy } from "@/text";
import { titlesAbove } from "./documentTitles";
import { type JoinedTable, joinedTable, type Piece } from "./joinedTable";
import { goesOnAfter, isOfThePage, partTitlesAtEnd } from "./partTitles";

/** A table of a document, its pieces put together, with the texts above it as its title rows. */
export interface TableInDocument extends JoinedTable {
  /** The numbers of its pieces among all tables of the document, from 1. */
  readonly numbers: readonly number[];
  /** The titles of the tables before it, which may hold what its own lack. */
  readonly before: readonly string[];
}

interface Whole {
  readonly titles: readonly string[];
  readonly before: readonly string[];
  readonly pieces: Piece[];
  readonly numbers: number[];
  readonly isScoring: boolean;
}

/**
 * The tables of a document in their order. Tables of as many columns that follow each other are one
 * where the later begins without a heading row, or repeats the heading of the first with nothing
 * written between; words between pieces become rows.
 */
export function documentTables({ blocks }: DocumentContent): TableInDocument[] {
  const wholes: Whole[] = [];
  let [number, above, between]: [number, string[], string[]] = [0, [], []];
  let head: readonly string[] | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      if (!isOfThePage(block.text)) between.push(block.text);
      continue;
    }
    number++;
    const last = wholes.at(-1);
    const repeated = last ? repeatedRows(last, between, block) : null;
    if (last && repeated !== null) {
      last.pieces.push({ between, table: block, repeated });
      last.numbers.push(number);
    } else {
      above.push(...between);
      const titles = titlesAbove(head ?? above, above);
      const isScoring = hasHeading(block.grid);
      const pieces = [{ between: [], table: block, repeated: 0 }];
      const before = wholes.flatMap((whole) => (whole.isScoring ? whole.titles : []));
      wholes.push({ titles, before, pieces, numbers: [number], isScoring });
      if (isScoring) [head, above] = [head ?? above, []];
      else above.push(...textsOf(block.grid));
    }
    between = [];
  }
  return wholes.map(wholeTable);
}

/**
 * Where later pieces stand under a part's title of their own, the title above the first piece is one
 * too: a row below the heading.
 */
function wholeTable({ titles, before, pieces, numbers }: Whole): TableInDocument {
  const [first, ...others] = pieces;
  const later = others.find(({ between, repeated }) => repeated > 0 && between.length > 0);
  const parts = first && later ? partTitlesAtEnd(titles) : [];
  if (!first || !later || parts.length === 0)
    return { ...joinedTable(titles, pieces), numbers, before };
  const own = titles.slice(0, titles.length - parts.length);
  const body = { ...first, between: parts, repeated: later.repeated };
  return {
    ...joinedTable(own, [headingOf(first, later.repeated), body, ...others]),
    numbers,
    before,
  };
}

/** The first rows of a piece, as a piece. */
function headingOf(piece: Piece, rows: number): Piece {
  const { grid } = piece.table;
  const kept = new Map([...grid.rows].filter(([row]) => row < rows));
  const merges = (grid.merges ?? []).filter(({ top }) => top < rows);
  return { ...piece, table: { ...piece.table, grid: { ...grid, rows: kept, merges } } };
}

function hasHeading(grid: SheetGrid): boolean {
  return tableOfGrid(grid) !== null;
}

/**
 * How many rows the table repeats of the whole table that it continues; null where it is a table
 * of its own.
 */
function repeatedRows(
  { isScoring, pieces: [first] }: Whole,
  between: readonly string[],
  table: DocumentTable
): number | null {
  if (!isScoring || !first || first.table.columns !== table.columns) return null;
  if (!hasHeading(table.grid)) return 0;
  const repeated = commonRows(first.table.grid, table.grid);
  return repeated > 0 && between.every(goesOnAfter) ? repeated : null;
}

function commonRows(first: SheetGrid, second: SheetGrid): number {
  let row = 0;
  while (second.rows.has(row) && sameRow(first, second, row)) row++;
  return row;
}

function sameRow(first: SheetGrid, second: SheetGrid, row: number): boolean {
  const columns = [first, second].flatMap((grid) => [...(grid.rows.get(row)?.keys() ?? [])]);
  const text = (grid: SheetGrid, column: number) => tidy(cellText(valueAt(grid, row, column)));
  return columns.every((column) => text(first, column) === text(second, column));
}

function textsOf(grid: SheetGrid): string[] {
  return [...grid.rows.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => cellText(value))
  );
}
