import {
  a1,
  isCellError,
  parseA1,
  type CellModel,
  type CellValue,
  type RowModel,
  type SheetGrid,
  type SheetModel,
} from "@/grid";
import type { CellWrite, RestorePoint } from "./workbookPort";

/**
 * The sheet that holds a workbook's restore points, in every host: very hidden, so that they
 * travel with the file. It is no sheet of the user's: adapters leave it out of listSheets and of
 * readSheets without names.
 *
 * One row per point, followed by one row per entry, all of plain cells:
 *   "point" | id | sheet | time | reason
 *   "entry" | id | A1 address | "value" or "formula" | the value, or the formula without "="
 */
export const RESTORE_SHEET = "_khoi_phuc";

/** What stood in one cell: a value, or a formula without "="; rows and columns count from 0. */
export interface RestoreEntry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula: string | null;
}

/** A restore point with its entries: only cells that held something. */
export interface StoredRestorePoint extends RestorePoint {
  readonly entries: readonly RestoreEntry[];
}

/** A row of the restore sheet, column A first. */
export type RestoreRow = readonly (string | number | boolean)[];

/** The filled cells of a sheet that are open for entry. An error without a formula holds nothing that could be put back. */
export function entriesOf(
  grid: SheetGrid,
  isOpen: (row: number, column: number) => boolean
): RestoreEntry[] {
  const entries: RestoreEntry[] = [];
  for (const [row, cells] of grid.rows) {
    for (const [column, { value, formula }] of cells) {
      if (!isOpen(row, column)) continue;
      if (formula !== null) entries.push({ row, column, value: "", formula });
      else if (value !== null && !isCellError(value)) entries.push({ row, column, value, formula });
    }
  }
  return entries.sort((first, second) => first.row - second.row || first.column - second.column);
}

/** An id that none of the points has. */
export function nextRestoreId(points: readonly RestorePoint[]): string {
  const numbers = points.map((point) => Number(/^kp(\d+)$/.exec(point.id)?.[1] ?? 0));
  return `kp${Math.max(0, ...numbers) + 1}`;
}

/** The rows of a point, to be written below those that are there: as text, never as formulas. */
export function encodeRestorePoint(point: StoredRestorePoint): RestoreRow[] {
  const entries = point.entries.map(({ row, column, value, formula }): RestoreRow => {
    const kept = formula === null ? (["value", value] as const) : (["formula", formula] as const);
    return ["entry", point.id, a1(row, column), ...kept];
  });
  return [["point", point.id, point.sheet, point.time, point.reason], ...entries];
}

/** The points that a restore sheet holds, oldest first. Rows of another shape are none of ours and are passed over. */
export function decodeRestorePoints(grid: SheetGrid): StoredRestorePoint[] {
  const points = new Map<string, StoredRestorePoint & { entries: RestoreEntry[] }>();
  for (const row of [...grid.rows.keys()].sort((first, second) => first - second)) {
    const cells = [0, 1, 2, 3, 4].map((column) => grid.rows.get(row)?.get(column)?.value ?? null);
    const id = textOf(cells[1]);
    if (cells[0] === "point") {
      points.set(id, {
        id,
        sheet: textOf(cells[2]),
        time: textOf(cells[3]),
        reason: textOf(cells[4]),
        entries: [],
      });
    } else if (cells[0] === "entry") {
      const entry = decodeEntry(cells.slice(2));
      if (entry) points.get(id)?.entries.push(entry);
    }
  }
  return [...points.values()];
}

function decodeEntry([address, kind, content = null]: readonly CellValue[]): RestoreEntry | null {
  const place = parseA1(textOf(address));
  if (!place) return null;
  if (kind === "formula") return { ...place, value: "", formula: textOf(content) };
  if (kind === "value" && !isCellError(content))
    return { ...place, value: content ?? "", formula: null };
  return null;
}

/** What puts the entries of a point back. */
export function restoreWrites(point: StoredRestorePoint): CellWrite[] {
  return point.entries.map(({ row, column, value, formula }) =>
    formula === null ? { row, column, value } : { row, column, formula }
  );
}

/** The restore sheet itself. */
export function restoreSheetModel(points: readonly StoredRestorePoint[]): SheetModel {
  return {
    name: RESTORE_SHEET,
    visibility: "veryHidden",
    columns: [],
    rows: points.flatMap(encodeRestorePoint).map(plainRow),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: true,
    print: null,
  };
}

function plainRow(values: RestoreRow): RowModel {
  return {
    cells: new Map(values.map((value, column): [number, CellModel] => [column, { value }])),
  };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";
}
