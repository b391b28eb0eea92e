import { tableOfGrid } from "@/criteria/import";
import type { DocumentContent, DocumentTable } from "@/files";
import { valueAt, type SheetGrid } from "@/grid";
import { tidy } from "@/text";
import { titlesAbove } from "./documentTitles";
import { joinedTable, type JoinedTable, type Piece } from "./joinedTable";

/** A table of a document, its pieces put together, with the texts above it as its title rows. */
export interface TableInDocument extends JoinedTable {
  /** The numbers of its pieces among all tables of the document, from 1. */
  readonly numbers: readonly number[];
}

interface Whole {
  readonly titles: readonly string[];
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
      between.push(block.text);
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
      wholes.push({ titles, pieces, numbers: [number], isScoring });
      if (isScoring) [head, above] = [head ?? above, []];
      else above.push(...textsOf(block.grid));
    }
    between = [];
  }
  return wholes.map(({ titles, pieces, numbers }) => ({
    ...joinedTable(titles, pieces),
    numbers,
  }));
}

function hasHeading(grid: SheetGrid): boolean {
  return tableOfGrid(grid) !== null;
}

/** How many rows the table repeats of the whole that it goes on; null where it is a table of its own. */
function repeatedRows(
  { isScoring, pieces: [first] }: Whole,
  between: readonly string[],
  table: DocumentTable
): number | null {
  if (!isScoring || !first || first.table.columns !== table.columns) return null;
  if (!hasHeading(table.grid)) return 0;
  const repeated = commonRows(first.table.grid, table.grid);
  return repeated > 0 && between.length === 0 ? repeated : null;
}

function commonRows(first: SheetGrid, second: SheetGrid): number {
  let row = 0;
  while (second.rows.has(row) && sameRow(first, second, row)) row++;
  return row;
}

function sameRow(first: SheetGrid, second: SheetGrid, row: number): boolean {
  const columns = [first, second].flatMap((grid) => [...(grid.rows.get(row)?.keys() ?? [])]);
  const text = (grid: SheetGrid, column: number) => tidy(String(valueAt(grid, row, column) ?? ""));
  return columns.every((column) => text(first, column) === text(second, column));
}

function textsOf(grid: SheetGrid): string[] {
  return [...grid.rows.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => String(value ?? ""))
  );
}
