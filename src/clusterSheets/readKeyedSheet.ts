import { isExact, type Points, scaled } from "@/criteria";
import { type Finding, finding, type Place } from "@/findings";
import {
  a1,
  type CellValue,
  type GridCell,
  isBlank,
  isCellError,
  type SheetGrid,
  valueAt,
} from "@/grid";
import { readStamp, type Stamp } from "@/sheets/stamp";
import { sameText, tidy } from "@/text";
import { COLUMN_IDS_KEY, FINDING_KEY } from "./tableSheet";

/** A sheet of a cluster workbook as read: its rows by key, its columns by id, wherever they stand now. */
export interface ReadTable {
  readonly grid: SheetGrid;
  readonly stamp: Stamp;
  /** Rows with a key, from top to bottom. */
  readonly rows: readonly { readonly key: string; readonly row: number }[];
  readonly columns: ReadonlyMap<string, number>;
}

/** The table of a sheet of ours; null where the sheet carries no stamp or no column ids. */
export function readTable(grid: SheetGrid): ReadTable | null {
  const reading = readStamp(grid);
  if (reading.status !== "read") return null;
  const { stamp, at } = reading;
  const keyed = [...grid.rows.keys()]
    .sort((first, second) => first - second)
    .flatMap((row) => {
      const key = valueAt(grid, row, at.column);
      return typeof key === "string" && row !== at.row && key !== "" ? [{ key, row }] : [];
    });
  const idRow = keyed.find(({ key }) => key === COLUMN_IDS_KEY);
  if (!idRow) return null;
  const columns = new Map<string, number>();
  for (const [column, { value }] of grid.rows.get(idRow.row) ?? []) {
    if (typeof value === "string" && column !== at.column) columns.set(value, column);
  }
  return { grid, stamp, rows: keyed.filter((row) => row !== idRow), columns };
}

/** The cell of a column id in a row; undefined where the cell is empty or the column is gone. */
export function cellOf(table: ReadTable, row: number, id: string): GridCell | undefined {
  const column = table.columns.get(id);
  return column === undefined ? undefined : table.grid.rows.get(row)?.get(column);
}

/** Where a cell stands, for findings. */
export function placeOf(table: ReadTable, row: number, id: string, unit?: string): Place {
  const column = table.columns.get(id);
  return {
    sheet: table.grid.name,
    ...(column === undefined ? {} : { cell: a1(row, column) }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The cell's text, tidied; numbers as they are written, "" where it is empty. */
export function textOf(table: ReadTable, row: number, id: string): string {
  const value = cellOf(table, row, id)?.value ?? null;
  return value === null || isCellError(value) ? "" : tidy(String(value));
}

/** The cell's text to the letter, as our own hidden cells need it; "" where it holds none. */
export function rawTextOf(table: ReadTable, row: number, id: string): string {
  const value = cellOf(table, row, id)?.value ?? null;
  return typeof value === "string" ? value : "";
}

/** The cell's number; null where it is empty. Anything else is a finding and nothing is taken. */
export function numberOf(
  table: ReadTable,
  row: number,
  id: string,
  unit: string,
  findings: Finding[]
): number | null {
  const value = cellOf(table, row, id)?.value ?? null;
  if (typeof value === "number") return value;
  if (!isBlank(value)) {
    findings.push(
      finding("cluster.notNumber", placeOf(table, row, id, unit), { found: shown(value) })
    );
  }
  return null;
}

/** The cell's points; numbers that are no exact points are a finding. */
export function pointsOf(
  table: ReadTable,
  row: number,
  id: string,
  unit: string,
  findings: Finding[]
): Points | null {
  const value = numberOf(table, row, id, unit, findings);
  if (value === null) return null;
  if (isExact(Number(value.toPrecision(15)))) return scaled(value);
  findings.push(finding("cluster.notNumber", placeOf(table, row, id, unit), { found: value }));
  return null;
}

/** True where the row still shows the name that its hidden key says; otherwise a finding: the row was mixed up. */
export function showsName(
  table: ReadTable,
  row: number,
  id: string,
  name: string,
  findings: Finding[]
): boolean {
  const found = textOf(table, row, id);
  if (sameText(found, name)) return true;
  findings.push(
    finding("row.textDiffers", placeOf(table, row, id, name), { expected: name, found })
  );
  return false;
}

/** Row numbers by key; a key that occurs twice is a finding and its first row is taken. */
export function rowsByKey(table: ReadTable, findings: Finding[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { key, row } of table.rows) {
    if (key === FINDING_KEY) continue;
    if (!rows.has(key)) rows.set(key, row);
    else
      findings.push(
        finding("row.duplicate", { sheet: table.grid.name, cell: a1(row, 0) }, { found: key })
      );
  }
  return rows;
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
