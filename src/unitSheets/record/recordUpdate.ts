import { changesSince, type RecordMark, type SheetRecord } from "./changeRecord";
import { foldedRecord } from "./foldedRecord";
import type { RecordedSheet } from "./recordedCells";
import { changeRow, type RecordRow, recordRows, sheetRow } from "./recordSheet";

/** What recording adds to the records of a workbook. */
export interface RecordUpdate {
  /** How many changes were found in each sheet that has any; first: it had no record yet. */
  readonly found: readonly {
    readonly sheet: string;
    readonly count: number;
    readonly first: boolean;
  }[];
  /** Sheets of whose record older changes were folded. */
  readonly folded: readonly string[];
  /** Rows to add below those that are there, or, where something was folded, all rows anew. */
  readonly rows: readonly RecordRow[];
  readonly anew: boolean;
}

/** The record of a sheet, also after it was renamed; null: it has none. */
export function recordOf(
  records: readonly SheetRecord[],
  { sheet, identity }: Pick<RecordedSheet, "sheet" | "identity">,
  present: readonly string[]
): SheetRecord | null {
  const same = records.filter((record) => record.identity === identity);
  return (
    same.find((record) => record.sheet === sheet) ??
    same.find((record) => !present.includes(record.sheet)) ??
    null
  );
}

/** What the sheets hold otherwise than their records say. `present`: names of all sheets of the workbook. */
export function recordUpdate(
  records: readonly SheetRecord[],
  sheets: readonly RecordedSheet[],
  present: readonly string[],
  mark: RecordMark
): RecordUpdate {
  const after = new Map(records.map((record) => [record.id, record]));
  const rows: RecordRow[] = [];
  const found: RecordUpdate["found"][number][] = [];
  const folded: string[] = [];
  for (const now of sheets) {
    const known = recordOf([...after.values()], now, present);
    const changes = changesSince(known, now, mark);
    const { sheet, identity } = now;
    const empty = { id: nextId([...after.keys()]), changes: [], folded: null };
    const whole = { ...(known ?? empty), sheet, identity };
    if (changes.length === 0) {
      // A blank sheet is a state too: what is entered next is a change of it.
      if (known === null) {
        after.set(whole.id, whole);
        rows.push(sheetRow(whole));
      }
      continue;
    }
    const record = foldedRecord({ ...whole, changes: [...whole.changes, ...changes] });
    after.set(record.id, record);
    found.push({ sheet, count: changes.length, first: known === null });
    if (record.changes.length < whole.changes.length + changes.length) folded.push(sheet);
    if (known?.sheet !== sheet) rows.push(sheetRow(record));
    rows.push(...changes.map((change) => changeRow(record.id, change)));
  }
  const anew = folded.length > 0;
  return { found, folded, anew, rows: anew ? [...after.values()].flatMap(recordRows) : rows };
}

function nextId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^nk(\d+)$/.exec(id)?.[1] ?? 0));
  return `nk${Math.max(0, ...numbers) + 1}`;
}
