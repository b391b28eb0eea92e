import {
  type CellModel,
  type CellValue,
  filledRows,
  type RowModel,
  type SheetGrid,
  type SheetModel,
  valueAt,
} from "@/grid";
import {
  RECORD_OCCASIONS,
  type RecordedChange,
  type RecordOccasion,
  type SheetRecord,
} from "./changeRecord";
import type { CellContent } from "./recordedContent";

/**
 * The sheet that holds the records of a workbook's changes, in every host: very hidden, so that it
 * travels with the file. Cells and not document settings: cells survive every program that saves the
 * workbook. It carries no stamp, and a sheet's stamp is kept behind "=", so that nothing takes it for
 * a unit's sheet.
 *
 * One row per sheet, change and folding, all of plain cells:
 *   "sheet"  | id | name | "=" and the sheet's stamp
 *   "folded" | id | how many | until when
 *   "change" | id | time | who | occasion | name of the row | of the column | address | kinds | old | new
 * Kinds: one letter each for old and new: e nothing, v a value, f a formula without "=".
 */
export const RECORD_SHEET = "_nhat_ky";

const IDENTITY_SIGN = "=";
const COLUMNS = 11;

/** A row of the sheet, column A first. */
export type RecordRow = readonly (string | number | boolean | null)[];

/** The records that the sheet holds. Rows of another shape are none of ours and are passed over. */
export function readRecords(grid: SheetGrid): readonly SheetRecord[] {
  const records = new Map<string, SheetRecord & { changes: RecordedChange[] }>();
  for (const row of filledRows(grid)) {
    const cells = Array.from({ length: COLUMNS }, (_, column) => valueAt(grid, row, column));
    const [kind, id] = [textOf(cells[0]), textOf(cells[1])];
    const known = records.get(id);
    if (kind === "sheet") {
      const [sheet, identity] = [textOf(cells[2]), textOf(cells[3]).slice(IDENTITY_SIGN.length)];
      records.set(id, { changes: [], folded: null, ...known, id, sheet, identity });
    } else if (known && kind === "folded") {
      records.set(id, {
        ...known,
        folded: { count: Number(textOf(cells[2])) || 0, until: textOf(cells[3]) },
      });
    } else if (known && kind === "change") {
      const change = readChange(cells);
      if (change) known.changes.push(change);
    }
  }
  return [...records.values()];
}

function readChange(cells: readonly CellValue[]): RecordedChange | null {
  const [time, who, occasion, row, column, cell, kinds] = cells.slice(2, 9).map(textOf);
  if (!isOccasion(occasion) || !kinds || !row || !column) return null;
  return {
    time: time ?? "",
    who: who ?? "",
    occasion,
    row,
    column,
    cell: cell ?? "",
    old: readContent(kinds[0], cells[9]),
    new: readContent(kinds[1], cells[10]),
  };
}

function isOccasion(text: string | undefined): text is RecordOccasion {
  return RECORD_OCCASIONS.some((occasion) => occasion === text);
}

function readContent(kind: string | undefined, value: CellValue | undefined): CellContent {
  if (kind === "f") return { formula: textOf(value) };
  if (kind !== "v" || value === undefined || value === null || typeof value === "object")
    return null;
  return { value };
}

/** The rows of a record, whole. */
export function recordRows(record: SheetRecord): readonly RecordRow[] {
  const { id, folded } = record;
  return [
    sheetRow(record),
    ...(folded ? [["folded", id, folded.count, folded.until]] : []),
    ...record.changes.map((change) => changeRow(id, change)),
  ];
}

/** The row that says which sheet a record is of; the last one of a record counts. */
export function sheetRow({ id, sheet, identity }: SheetRecord): RecordRow {
  return ["sheet", id, sheet, IDENTITY_SIGN + identity];
}

export function changeRow(id: string, change: RecordedChange): RecordRow {
  const { time, who, occasion, row, column, cell } = change;
  const kinds = kindOf(change.old) + kindOf(change.new);
  const contents = [held(change.old), held(change.new)];
  return ["change", id, time, who, occasion, row, column, cell, kinds, ...contents];
}

function kindOf(content: CellContent): string {
  if (content === null) return "e";
  return content.formula === undefined ? "v" : "f";
}

function held(content: CellContent): string | number | boolean | null {
  return content === null ? null : (content.formula ?? content.value);
}

/** The sheet, holding these rows. */
export function recordSheetModel(rows: readonly RecordRow[]): SheetModel {
  return {
    name: RECORD_SHEET,
    visibility: "veryHidden",
    columns: [],
    rows: rows.map(plainRow),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: true,
    print: null,
  };
}

function plainRow(values: RecordRow): RowModel {
  const cells = values.flatMap((value, column): [number, CellModel][] =>
    value === null || value === "" ? [] : [[column, { value }]]
  );
  return { cells: new Map(cells) };
}

/** What writes rows into the sheet, from a row on; `until`: rows up to there (not it) are emptied behind them. */
export function recordWrites(
  from: number,
  rows: readonly RecordRow[],
  until = 0
): readonly {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
}[] {
  const height = Math.max(rows.length, until - from);
  return Array.from({ length: height }, (_, index) => rows[index] ?? []).flatMap((values, index) =>
    Array.from({ length: COLUMNS }, (_, column) => ({
      row: from + index,
      column,
      value: values[column] ?? null,
    }))
  );
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "object" || value === undefined ? "" : String(value);
}
