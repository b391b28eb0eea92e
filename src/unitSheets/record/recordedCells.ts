import { a1, cellText, type LineNames, lineNames, type SheetGrid, valueAt } from "@/grid";
import { readStamp, type Stamp } from "@/sheets/stamp";
import { FIGURE_TAG } from "../figures/figuresColumns";
import { entryPlace, type RecordedField } from "./entryFields";
import { type CellContent, contentOf } from "./recordedContent";

/** An entry cell of a unit's sheet, known by the hidden names of its row and column wherever it stands. */
interface RecordedCell {
  readonly row: string;
  readonly column: string;
  readonly field: RecordedField;
  /** A1 address, as it is. */
  readonly cell: string;
  readonly content: CellContent;
}

/** The entries of a unit's sheet as they stand. */
export interface RecordedSheet {
  readonly sheet: string;
  /** The stamp's text. */
  readonly identity: string;
  readonly stamp: Stamp;
  /** Filled cells by `cellKey`. */
  readonly cells: ReadonlyMap<string, RecordedCell>;
  /** Rows whose name occurs twice: their entries cannot be assigned. */
  readonly doubled: ReadonlySet<string>;
}

export function cellKey(row: string, column: string): string {
  return `${row}|${column}`;
}

/**
 * The contents of the entry cells of a scoring or figures sheet. null: it is no such sheet, or its
 * hidden names are gone.
 */
export function recordedSheet(grid: SheetGrid): RecordedSheet | null {
  const stamped = readStamp(grid);
  if (stamped.status !== "read") return null;
  const { stamp, at } = stamped;
  const names = stamp.role === "scoring" || stamp.role === "figures" ? lineNames(grid) : null;
  if (!names) return null;
  const identity = cellText(valueAt(grid, at.row, at.column));
  const doubled = doubledNames(names);
  return { sheet: grid.name, identity, stamp, cells: filledCells(grid, names, doubled), doubled };
}

/** The sheet as it will stand when entries are written into it, by the hidden names of their cells. */
export function withContents(
  sheet: RecordedSheet,
  written: readonly {
    readonly rowName: string;
    readonly columnName: string;
    readonly cell: string;
    readonly content: CellContent;
  }[]
): RecordedSheet {
  const cells = new Map(sheet.cells);
  for (const { rowName: row, columnName: column, cell, content } of written) {
    const place = entryPlace(row, column);
    if (!place) continue;
    if (content === null) cells.delete(cellKey(row, column));
    else cells.set(cellKey(row, column), { row, column, field: place.field, cell, content });
  }
  return { ...sheet, cells };
}

function doubledNames({ rows }: LineNames): ReadonlySet<string> {
  const once = new Set<string>();
  const doubled = new Set<string>();
  for (const name of rows.values()) (once.has(name) ? doubled : once).add(name);
  return doubled;
}

function filledCells(
  grid: SheetGrid,
  names: LineNames,
  doubled: ReadonlySet<string>
): ReadonlyMap<string, RecordedCell> {
  const found = new Map<string, RecordedCell>();
  for (const [row, rowName] of names.rows) {
    if (doubled.has(rowName)) continue;
    for (const [column, cell] of grid.rows.get(row) ?? []) {
      const columnName = names.columns.get(column);
      const place = columnName === undefined ? null : entryPlace(rowName, columnName);
      if (!place || columnName === undefined || isOurs(place.field, rowName, cell.formula))
        continue;
      const content = contentOf(cell);
      if (content === null) continue;
      const key = cellKey(rowName, columnName);
      const at = { row: rowName, column: columnName, field: place.field, cell: a1(row, column) };
      if (!found.has(key)) found.set(key, { ...at, content });
    }
  }
  return found;
}

/** Names a reference or a function: the result follows from other cells. */
const REFERS = /[A-Za-z]/;

/** Formulas of ours: counted points, and figures that other cells give. */
function isOurs(field: RecordedField, rowName: string, formula: string | null): boolean {
  if (formula === null) return false;
  return field === "counted" || (rowName.startsWith(FIGURE_TAG) && REFERS.test(formula));
}
