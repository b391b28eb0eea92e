import type { CellStyle } from "@/grid";

/** A column of a list, between its ordinal and its notes. */
export interface ListColumn {
  readonly id: string;
  readonly heading: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly look: CellStyle;
}

export type ListCell = string | number | null;

/** A row; its key is the same for the same thing each time the list is made, so that its note finds it again. */
export interface ListRow {
  readonly key: string;
  /** What is noted of it when the row is gone, e.g. "300/BC-STP". */
  readonly name: string;
  readonly cells: readonly ListCell[];
}

/** A titled group of rows; `whenEmpty` is printed where it has none; without it the group is left out. */
interface ListSection {
  readonly title: string;
  readonly rows: readonly ListRow[];
  readonly whenEmpty?: string;
}

/** Text over the columns up to `value`'s, and a number there. */
export interface ListTotal {
  readonly label: string;
  readonly column: string;
  readonly value: number;
}

/** A list as plain data, before it is a sheet. */
export interface ListContent {
  readonly role: "evidenceList" | "explanationList";
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly sections: readonly ListSection[];
  readonly total: ListTotal | null;
}

/** A person's note in a list, with what its row was about. */
export interface ListNote {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** Notes by the keys of their rows. */
export type ListNotes = ReadonlyMap<string, ListNote>;

/** Ids of the columns that every list has. */
export const ORDER_COLUMN = "order";
export const NOTE_COLUMN = "note";
export const KEY_COLUMN = "key";
/** Column of a row's name, hidden: what its note is about once the row is gone. */
export const NAME_COLUMN = "name";
/** What stands before the keys of rows in the key column. */
export const ROW_TAG = "r:";
