import { cellKey, type RecordedSheet } from "./recordedCells";
import { type CellContent, sameCellContent } from "./recordedContent";

/** When changes were recorded. first: the sheet had no record yet, and what was in it was taken down. */
export const RECORD_OCCASIONS = [
  "first",
  "check",
  "close",
  "save",
  "merge",
  "fix",
  "restore",
] as const;
export type RecordOccasion = (typeof RECORD_OCCASIONS)[number];

/** Who recorded, when and on what occasion; who may be "", time is an ISO time. */
export interface RecordMark {
  readonly time: string;
  readonly who: string;
  readonly occasion: RecordOccasion;
}

/** One cell that held something else than when it was recorded last. */
export interface RecordedChange extends RecordMark {
  /** Hidden names of the cell's row and column. */
  readonly row: string;
  readonly column: string;
  /** Its A1 address then; "" where its row was gone. */
  readonly cell: string;
  readonly old: CellContent;
  readonly new: CellContent;
}

/** The record of one sheet, oldest change first. */
export interface SheetRecord {
  readonly id: string;
  /** Its name when it was recorded last. */
  readonly sheet: string;
  readonly identity: string;
  readonly changes: readonly RecordedChange[];
  /** Older changes that were folded into later ones or into one; null: none. */
  readonly folded: { readonly count: number; readonly until: string } | null;
}

/** What the cells held when they were recorded last, by `cellKey`; a cell that was empty is left out. */
export function recordedState({
  changes,
}: Pick<SheetRecord, "changes">): ReadonlyMap<string, CellContent> {
  const state = new Map<string, CellContent>();
  for (const change of changes) put(state, change, change.new);
  return state;
}

function put(
  state: Map<string, CellContent>,
  { row, column }: RecordedChange,
  content: CellContent
): void {
  if (content === null) state.delete(cellKey(row, column));
  else state.set(cellKey(row, column), content);
}

/** What differs in the sheet from what was recorded last; null: the sheet has no record yet. */
export function changesSince(
  record: SheetRecord | null,
  now: RecordedSheet,
  mark: RecordMark
): readonly RecordedChange[] {
  const before = record ? recordedState(record) : new Map<string, CellContent>();
  const occasion = record ? mark.occasion : "first";
  const filled = [...now.cells.values()].flatMap(({ row, column, cell, content }) => {
    const old = before.get(cellKey(row, column)) ?? null;
    if (sameCellContent(old, content)) return [];
    return [{ ...mark, occasion, row, column, cell, old, new: content }];
  });
  const emptied = [...before].flatMap(([key, old]) => {
    const { row, column, cell } = placeOf(record, key);
    if (now.cells.has(key) || now.doubled.has(row)) return [];
    return [{ ...mark, occasion, row, column, cell, old, new: null }];
  });
  return [...filled, ...emptied];
}

/** Where the cell stood when it was recorded last. */
function placeOf(
  record: SheetRecord | null,
  key: string
): Pick<RecordedChange, "row" | "column" | "cell"> {
  const last = record?.changes.findLast(({ row, column }) => cellKey(row, column) === key);
  return last ?? { row: "", column: "", cell: "" };
}
