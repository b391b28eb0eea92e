import type { DocumentTable } from "@/files";
import type { Place } from "@/findings";
import { a1, type CellRange, filledRows, type GridCell, parseA1, type SheetGrid } from "@/grid";

/** A piece of a table, and what lies between it and the piece before. */
export interface Piece {
  readonly between: readonly string[];
  readonly table: DocumentTable;
  /** Rows at its top that only repeat the heading. */
  readonly repeated: number;
}

/** Where a piece's rows went: its row 0 would be row `start` of the whole, `first` is its first one there. */
interface Placed {
  readonly sheet: string;
  readonly start: number;
  readonly first: number;
}

export interface JoinedTable {
  readonly grid: SheetGrid;
  /**
   * A place in the grid as the document has it: which table, which row of that one. Words between
   * pieces are in no cell: they count as rows below the table that they follow.
   */
  placeOf(where: Place): Place;
}

/**
 * Pieces of a table as one sheet under the first one's name, its titles as rows above. Title rows
 * stand apart by empty rows: no title and the row under it shall pass for a heading of two rows.
 */
export function joinedTable(titles: readonly string[], pieces: readonly Piece[]): JoinedTable {
  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  const merges: CellRange[] = [];
  const placed: Placed[] = [];
  titles.forEach((text, index) => rows.set(2 * index, rowOf(text)));
  let next = 2 * titles.length;
  for (const { between, table, repeated } of pieces) {
    for (const text of between) rows.set(next++, rowOf(text));
    const start = next - repeated;
    for (const [row, cells] of table.grid.rows) if (row >= repeated) rows.set(start + row, cells);
    for (const range of table.grid.merges ?? [])
      if (range.top >= repeated)
        merges.push({ ...range, top: range.top + start, bottom: range.bottom + start });
    placed.push({ sheet: table.grid.name, start, first: next });
    next = Math.max(next, start + (filledRows(table.grid).at(-1) ?? 0) + 1);
  }
  const name = pieces[0]?.table.grid.name ?? "";
  return {
    grid: { name, visibility: "visible", rows, merges },
    placeOf: (where) => inDocument(where, name, placed),
  };
}

function rowOf(text: string): ReadonlyMap<number, GridCell> {
  return new Map([[0, { value: text, formula: null }]]);
}

function inDocument(where: Place, name: string, placed: readonly Placed[]): Place {
  const address = parseA1(where.cell ?? "");
  const piece = address && placed.findLast(({ first }) => first <= address.row);
  if (!address || !piece || where.sheet !== name) return where;
  return { ...where, sheet: piece.sheet, cell: a1(address.row - piece.start, address.column) };
}
