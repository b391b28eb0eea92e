import { cellAt, cellText, isBlank, isCellError, type SheetGrid, valueAt } from "@/grid";
import { columnMap, taggedRows } from "@/sheets/columnMap";
import { readStamp, type Stamp } from "@/sheets/stamp";
import { contentChecksum } from "./contentChecksum";
import {
  KEY_COLUMN,
  type ListNote,
  type ListNotes,
  NAME_COLUMN,
  NOTE_COLUMN,
  ROW_TAG,
} from "./listModel";

/** A list sheet that is in the workbook. */
export interface ListReading {
  readonly sheet: string;
  readonly stamp: Stamp;
  readonly notes: ListNotes;
  /** Something besides its notes was changed by hand: it is not to be replaced. */
  readonly changed: boolean;
}

/** Reads a list back; null where the sheet is none. */
export function readList(grid: SheetGrid): ListReading | null {
  const reading = readStamp(grid);
  if (reading.status !== "read") return null;
  const { stamp } = reading;
  if (stamp.role !== "evidenceList" && stamp.role !== "explanationList") return null;
  const columns = columnMap(grid, [KEY_COLUMN, NAME_COLUMN, NOTE_COLUMN]);
  const [key, name, note] = [
    columns.get(KEY_COLUMN),
    columns.get(NAME_COLUMN),
    columns.get(NOTE_COLUMN),
  ];
  if (key === undefined || name === undefined || note === undefined)
    return { sheet: grid.name, stamp, notes: new Map(), changed: true };
  const rows = new Map(
    taggedRows(grid, key).flatMap(({ tag, row }) =>
      tag.startsWith(ROW_TAG) ? [[row, tag.slice(ROW_TAG.length)]] : []
    )
  );
  const notes = new Map<string, ListNote>();
  let calculated = false;
  for (const [row, rowKey] of rows) {
    const cell = cellAt(grid, row, note);
    if (!cell || isBlank(cell.value)) continue;
    // A formula's cells may stand elsewhere in a new list.
    if (cell.formula !== null || cell.value === null || isCellError(cell.value)) calculated = true;
    else notes.set(rowKey, { name: cellText(valueAt(grid, row, name)), value: cell.value });
  }
  const content = contentChecksum(grid, (row, column) => column === note && rows.has(row));
  return {
    sheet: grid.name,
    stamp,
    notes,
    changed: calculated || content !== stamp.details?.content,
  };
}
