import { a1, lineNames, type SheetGrid } from "@/grid";
import type { RecordedChange, SheetRecord } from "./changeRecord";
import type { ContentMeaning, meaningsOf } from "./contentMeaning";
import { type EntryPlace, entryPlace } from "./entryFields";
import { type LineWords, lineWords } from "./lineWords";

/** A recorded change as lists show it. */
export interface RecordLine extends RecordedChange, LineWords {
  readonly place: EntryPlace | null;
  /** What numbers in the cell mean. */
  readonly meaning: ContentMeaning;
  /** Where the cell stands now (A1); null: its row is gone, or the sheet is. */
  readonly cellNow: string | null;
}

/** The changes of a record with the words of their rows in the sheet as it is (see newestFirst). */
export function recordLines(
  record: SheetRecord,
  grid: SheetGrid,
  meaningOf: ReturnType<typeof meaningsOf>
): readonly RecordLine[] {
  const names = lineNames(grid);
  const words = lineWords(grid, names);
  const rows = new Map([...(names?.rows ?? [])].map(([row, name]) => [name, row]));
  const columns = new Map([...(names?.columns ?? [])].map(([column, name]) => [name, column]));
  return newestFirst(record.changes).map((change) => {
    const place = entryPlace(change.row, change.column);
    const [row, column] = [rows.get(change.row), columns.get(change.column)];
    return {
      ...change,
      ...words(change.row),
      place,
      meaning: meaningOf(place),
      cellNow: row === undefined || column === undefined ? null : a1(row, column),
    };
  });
}

/** What was recorded last comes first; what was recorded together stays in the order of the sheet. */
function newestFirst(changes: readonly RecordedChange[]): readonly RecordedChange[] {
  const together: RecordedChange[][] = [];
  for (const change of changes) {
    const last = together.at(-1);
    if (last?.[0] && last[0].time === change.time && last[0].occasion === change.occasion)
      last.push(change);
    else together.push([change]);
  }
  return together.reverse().flat();
}
