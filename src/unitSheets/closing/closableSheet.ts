import { type CriteriaSet, setChecksum } from "@/criteria";
import { type CellAddress, type CellValue, isBlank, type SheetGrid, valueAt } from "@/grid";
import type { Entry } from "@/scoring";
import { taggedRows } from "@/sheets/columnMap";
import { readStamp } from "@/sheets/stamp";
import { type ClosingRecord, decodeRecords } from "./closingRecord";

/** What a closing keeps a copy of. */
export interface KeptCell {
  readonly column: number;
  /** Hidden column of the copy, in the same row. */
  readonly copyColumn: number;
  readonly current: Entry;
  readonly copy: CellValue;
  /**
   * entry: typed by a person. shown: ours as long as a formula is in it; what that shows follows
   * from entries, so only something typed over it is compared. points: counted by a formula.
   */
  readonly kind: "entry" | "shown" | "points";
  /** points: what the engine counts from the entries, in plain points; null: none. */
  readonly computed?: number | null;
}

/** A row with entries or points, known by its tag wherever it stands. */
export interface KeptRow {
  readonly tag: string;
  readonly row: number;
  readonly cells: readonly KeptCell[];
}

/** Whose content a code stands for. */
interface ClosingIdentity {
  readonly role: "scoring" | "figures";
  readonly set: { readonly id: string; readonly version: string; readonly checksum: string };
  readonly unit: string;
  readonly year: number;
}

/** A sheet of ours as closing sees it: what is to be kept, and where copies, record and printed line stand. */
export interface ClosableSheet {
  readonly sheet: string;
  readonly identity: ClosingIdentity;
  readonly rows: readonly KeptRow[];
  /** Hidden columns of the copies. */
  readonly copyColumns: readonly number[];
  /** Hidden column that counts, row by row, the cells that differ from their copies. */
  readonly differsColumn: number;
  /**
   * Where the record stands, twice: in the row of the stamp and in that of the line. A request is
   * carried out downwards, so a closing that broke off in the middle shows in the two.
   */
  readonly recordsAt: readonly [above: CellAddress, below: CellAddress];
  /** The printed cell that shows the code. */
  readonly lineAt: CellAddress;
  /** Something is in the printed cell. */
  readonly lineFilled: boolean;
  /** What the last closing left behind; null: the sheet is open. */
  readonly record: ClosingRecord | null;
}

/** A sheet of ours that was read, and whose it is. */
export interface SheetToClose {
  readonly grid: SheetGrid;
  readonly set: CriteriaSet;
  readonly unit: string;
  readonly year: number;
}

/** Where a kind of sheet keeps a closing. */
interface ClosingPlaces<Column extends string> {
  readonly role: ClosingIdentity["role"];
  /** Tag of the row with the printed line, and the column in which the code is printed there. */
  readonly lineTag: string;
  readonly lineColumn: Column;
  /** Hidden columns of the copies; the first also holds the record. */
  readonly copies: readonly { readonly copy: Column }[];
  /** What is kept, given the row of each tag that stands on the sheet once. */
  readonly rows: (rowOf: ReadonlyMap<string, number>) => readonly KeptRow[];
}

/** null: the sheet has no place for a closing (made before there was one, or its hidden cells are gone). */
export function closableSheet<Column extends string>(
  { grid, set, unit, year }: SheetToClose,
  columns: ReadonlyMap<Column | "id" | "closedDiffers", number>,
  places: ClosingPlaces<Column>
): ClosableSheet | null {
  const stamped = readStamp(grid);
  const idColumn = columns.get("id");
  const lineColumn = columns.get(places.lineColumn);
  const differsColumn = columns.get("closedDiffers");
  const copyColumns = places.copies.flatMap(({ copy }) => columns.get(copy) ?? []);
  const tags = idColumn === undefined ? [] : taggedRows(grid, idColumn);
  const line = tags.find(({ tag }) => tag === places.lineTag)?.row;
  const [recordColumn] = copyColumns;
  if (stamped.status !== "read" || line === undefined || lineColumn === undefined) return null;
  if (differsColumn === undefined || recordColumn === undefined) return null;
  if (copyColumns.length < places.copies.length) return null;
  const above = { row: stamped.at.row, column: recordColumn };
  const below = { row: line, column: recordColumn };
  return {
    sheet: grid.name,
    identity: {
      role: places.role,
      set: { id: set.id, version: set.version, checksum: setChecksum(set) },
      unit,
      year,
    },
    rows: places.rows(onceTagged(tags)),
    copyColumns,
    differsColumn,
    recordsAt: [above, below],
    lineAt: { row: line, column: lineColumn },
    lineFilled: !isBlank(valueAt(grid, line, lineColumn)),
    record: decodeRecords(
      valueAt(grid, above.row, above.column),
      valueAt(grid, below.row, below.column)
    ),
  };
}

/** The rows whose tag stands on the sheet once; of a tag that came twice nobody knows which row is meant. */
function onceTagged(
  tags: readonly { readonly tag: string; readonly row: number }[]
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  for (const { tag, row } of tags) {
    if (rows.has(tag)) twice.add(tag);
    rows.set(tag, row);
  }
  for (const tag of twice) rows.delete(tag);
  return rows;
}
