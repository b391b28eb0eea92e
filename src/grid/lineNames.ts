import { filledRows, type SheetGrid, valueAt } from "./sheetGrid";

/** Headings of the column that names a sheet's rows. */
const HEADINGS: readonly string[] = ["id", "key"];

/** The hidden names of a sheet's rows and columns: they move with the row or column. */
export interface LineNames {
  /** The first name under the heading; on our sheets that is the stamp. */
  readonly identity: string;
  /** Names by row number and by column number, from 0; a line without one is left out. */
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
}

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly columns: ReadonlyMap<number, string>;
}

/**
 * The names that a sheet gives its lines: a hidden row holds the columns' names, and the column
 * called "id" or "key" the rows' below it. Of several such rows the one with most names counts.
 * null: the sheet names none.
 */
export function lineNames(grid: SheetGrid): LineNames | null {
  let best: Heading | null = null;
  for (const row of filledRows(grid)) {
    const found = headingIn(grid, row);
    if (found && (!best || found.columns.size > best.columns.size)) best = found;
  }
  if (!best) return null;
  const rows = namesUnder(grid, best);
  return { identity: [...rows.values()][0] ?? "", rows, columns: best.columns };
}

function headingIn(grid: SheetGrid, row: number): Heading | null {
  const columns = new Map<number, string>();
  for (const [column, { value }] of grid.rows.get(row) ?? [])
    if (typeof value === "string" && value !== "") columns.set(column, value);
  const heading = [...columns].find(([, name]) => HEADINGS.includes(name));
  return heading && columns.size > 1 ? { row, column: heading[0], columns } : null;
}

function namesUnder(grid: SheetGrid, { row, column }: Heading): ReadonlyMap<number, string> {
  return new Map(
    filledRows(grid).flatMap((under): [number, string][] => {
      const value = under > row ? valueAt(grid, under, column) : null;
      return typeof value === "string" && value !== "" ? [[under, value]] : [];
    })
  );
}
