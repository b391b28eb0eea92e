import {
  a1,
  type CellModel,
  type CellValue,
  isCellError,
  type LineNames,
  lineNames,
  parseA1,
  type RowModel,
  type SheetGrid,
  type SheetModel,
} from "@/grid";
import type { RestoreEntry, RestorePoint, StoredRestorePoint } from "./workbookPort";

/**
 * The sheet that holds a workbook's restore points, in every host: very hidden, so that they
 * travel with the file. It is no sheet of the user's: adapters leave it out of listSheets and of
 * readSheets without names.
 *
 * One row per point, followed by one row per entry, all of plain cells:
 *   "point" | id | sheet | time | reason | "=" and the sheet's stamp
 *   "entry" | id | A1 address | "value" or "formula" | the value, or the formula without "=" | name of the row | of the column
 *
 * The stamp is kept behind "=", so that nothing takes this sheet for the one it describes.
 */
export const RESTORE_SHEET = "_khoi_phuc";

const IDENTITY_SIGN = "=";

/** A row of the restore sheet, column A first. */
export type RestoreRow = readonly (string | number | boolean)[];

/** The filled cells of a sheet that are open for entry. An error without a formula holds nothing that could be put back. */
export function entriesOf(
  grid: SheetGrid,
  isOpen: (row: number, column: number) => boolean,
  names: LineNames | null = lineNames(grid)
): RestoreEntry[] {
  const entries: RestoreEntry[] = [];
  for (const [row, cells] of grid.rows) {
    for (const [column, { value, formula }] of cells) {
      if (!isOpen(row, column)) continue;
      const rowName = names?.rows.get(row) ?? "";
      const place = { row, column, rowName, columnName: names?.columns.get(column) ?? "" };
      if (formula !== null) entries.push({ ...place, value: "", formula });
      else if (value !== null && !isCellError(value)) entries.push({ ...place, value, formula });
    }
  }
  return entries.sort((first, second) => first.row - second.row || first.column - second.column);
}

/** What is kept of a sheet as it is. */
export function pointOf(
  grid: SheetGrid,
  isOpen: (row: number, column: number) => boolean,
  { id, time, reason }: Omit<RestorePoint, "sheet">
): StoredRestorePoint {
  const names = lineNames(grid);
  const entries = entriesOf(grid, isOpen, names);
  return { id, sheet: grid.name, time, reason, identity: names?.identity ?? "", entries };
}

/** An id that none of the points has. */
export function nextRestoreId(points: readonly RestorePoint[]): string {
  const numbers = points.map((point) => Number(/^kp(\d+)$/.exec(point.id)?.[1] ?? 0));
  return `kp${Math.max(0, ...numbers) + 1}`;
}

/** What lists show of a point. */
export function described({ id, sheet, time, reason }: RestorePoint): RestorePoint {
  return { id, sheet, time, reason };
}

/** The rows of a point, to be written below those that are there: as text, never as formulas. */
export function encodeRestorePoint(point: StoredRestorePoint): RestoreRow[] {
  const entries = point.entries.map((entry): RestoreRow => {
    const { row, column, value, formula, rowName, columnName } = entry;
    const kept = formula === null ? (["value", value] as const) : (["formula", formula] as const);
    return ["entry", point.id, a1(row, column), ...kept, rowName, columnName];
  });
  const { id, sheet, time, reason, identity } = point;
  return [["point", id, sheet, time, reason, IDENTITY_SIGN + identity], ...entries];
}

/** The points that a restore sheet holds, oldest first. Rows of another shape are none of ours and are passed over. */
export function decodeRestorePoints(grid: SheetGrid): StoredRestorePoint[] {
  const points = new Map<string, StoredRestorePoint & { entries: RestoreEntry[] }>();
  for (const row of [...grid.rows.keys()].sort((first, second) => first - second)) {
    const cells = [0, 1, 2, 3, 4, 5, 6].map(
      (column) => grid.rows.get(row)?.get(column)?.value ?? null
    );
    const id = textOf(cells[1]);
    if (cells[0] === "point") {
      points.set(id, {
        id,
        sheet: textOf(cells[2]),
        time: textOf(cells[3]),
        reason: textOf(cells[4]),
        identity: textOf(cells[5]).slice(IDENTITY_SIGN.length),
        entries: [],
      });
    } else if (cells[0] === "entry") {
      const entry = decodeEntry(cells.slice(2));
      if (entry) points.get(id)?.entries.push(entry);
    }
  }
  return [...points.values()];
}

function decodeEntry(cells: readonly CellValue[]): RestoreEntry | null {
  const [address, kind, content = null, rowName, columnName] = cells;
  const at = parseA1(textOf(address));
  if (!at) return null;
  const place = { ...at, rowName: textOf(rowName), columnName: textOf(columnName) };
  if (kind === "formula") return { ...place, value: "", formula: textOf(content) };
  if (kind === "value" && !isCellError(content))
    return { ...place, value: content ?? "", formula: null };
  return null;
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
