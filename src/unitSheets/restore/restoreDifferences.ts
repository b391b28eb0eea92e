import { a1, type CellAddress, cellAt, type LineNames, lineNames, type SheetGrid } from "@/grid";
import { type ContentMeaning, meaningsOf } from "../record/contentMeaning";
import { type EntryPlace, entryPlace } from "../record/entryFields";
import { type LineWords, lineWords } from "../record/lineWords";
import { type CellContent, contentOf, exactlySameContent } from "../record/recordedContent";

/** A filled entry cell as a restore point keeps it; rows and columns count from 0. */
export interface KeptEntry extends CellAddress {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  /** Hidden names of its row and column; "": none. */
  readonly rowName: string;
  readonly columnName: string;
}

/**
 * One cell that held something else then. changed: filled then and now. emptied: filled then, empty
 * now. filled: empty then, filled now. noPlace: filled then, and nobody can say which cell it was,
 * or something stands there that nobody may type over.
 */
export interface RestoreDifference extends LineWords {
  /** The same each time the same point and sheet are compared. */
  readonly key: string;
  readonly kind: "changed" | "emptied" | "filled" | "noPlace";
  /** A1 addresses then and now; null where it was empty then, or has no place now. */
  readonly cellThen: string | null;
  readonly cellNow: string | null;
  readonly place: EntryPlace | null;
  readonly then: CellContent;
  readonly now: CellContent;
  /** What numbers in the cell mean. */
  readonly meaning: ContentMeaning;
}

/** A point that was kept of a sheet, and the sheet as it is. */
export interface Comparison {
  readonly then: readonly KeptEntry[];
  readonly grid: SheetGrid;
  /** What is filled now of the cells that are open for entry. */
  readonly now: readonly KeptEntry[];
}

/**
 * What differs between a restore point and the sheet now, in the sheet's order, cells without a
 * place last. Entries go by the hidden names of their row and column; by address only where those
 * have none and no named line has moved.
 */
export function restoreDifferences(
  { then, grid, now }: Comparison,
  meaningOf: ReturnType<typeof meaningsOf> = meaningsOf(null)
): readonly RestoreDifference[] {
  const names = lineNames(grid);
  const words = lineWords(grid, names);
  const find = placeFinder(then, names);
  const found = then.map((entry) => ({ entry, at: find(entry) }));
  const taken = new Set(found.flatMap(({ at }) => (at ? [a1(at.row, at.column)] : [])));
  const of = ({ rowName, columnName }: KeptEntry) => {
    const place = entryPlace(rowName, columnName);
    return { ...words(rowName), place, meaning: meaningOf(place) };
  };
  const open = new Set(now.map(({ row, column }) => a1(row, column)));
  const kept = found.flatMap(({ entry, at }): Placed[] => {
    const then = contentOf(entry);
    const rest = { ...of(entry), cellThen: a1(entry.row, entry.column), then };
    const key = rest.cellThen;
    const cell = at && cellAt(grid, at.row, at.column);
    const present = cell ? contentOf(cell) : null;
    if (!at || (present !== null && !open.has(a1(at.row, at.column))))
      return [{ at: END, difference: { ...rest, key, kind: "noPlace", cellNow: null, now: null } }];
    if (exactlySameContent(then, present)) return [];
    const kind = present === null ? "emptied" : "changed";
    const cellNow = a1(at.row, at.column);
    return [{ at, difference: { ...rest, key, kind, cellNow, now: present } }];
  });
  const added = now
    .filter(({ row, column }) => !taken.has(a1(row, column)))
    .map((entry): Placed => {
      const cellNow = a1(entry.row, entry.column);
      const rest = { ...of(entry), cellThen: null, cellNow, then: null, now: contentOf(entry) };
      return { at: entry, difference: { ...rest, key: `+${cellNow}`, kind: "filled" } };
    });
  return [...kept, ...added]
    .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column)
    .map(({ difference }) => difference);
}

interface Placed {
  readonly at: CellAddress;
  readonly difference: RestoreDifference;
}

/** Below every row of a sheet. */
const END: CellAddress = { row: Number.MAX_SAFE_INTEGER, column: 0 };

function placeFinder(
  then: readonly KeptEntry[],
  names: LineNames | null
): (entry: KeptEntry) => CellAddress | null {
  const rows = onceNamed(names?.rows ?? new Map());
  const columns = onceNamed(names?.columns ?? new Map());
  const byNames = ({ rowName, columnName }: KeptEntry): CellAddress | null => {
    const [row, column] = [rows.get(rowName), columns.get(columnName)];
    return row === undefined || column === undefined ? null : { row, column };
  };
  const isNamed = ({ rowName, columnName }: KeptEntry) => rowName !== "" && columnName !== "";
  const named = then.filter(isNamed);
  const unmoved = named.every((entry) => {
    const at = byNames(entry);
    return at?.row === entry.row && at.column === entry.column;
  });
  // A point without any names on a sheet that has some was kept before names were.
  const addressesHold = unmoved && named.length > 0 === (names !== null);
  return (entry) => {
    if (isNamed(entry)) return byNames(entry);
    return addressesHold ? { row: entry.row, column: entry.column } : null;
  };
}

/** Line numbers by names that stand only once. */
function onceNamed(names: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const twice = new Set<string>();
  for (const [line, name] of names) {
    if (lines.has(name)) twice.add(name);
    lines.set(name, line);
  }
  for (const name of twice) lines.delete(name);
  return lines;
}
