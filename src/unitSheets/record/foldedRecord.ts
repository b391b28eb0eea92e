import type { RecordedChange, SheetRecord } from "./changeRecord";
import { cellKey } from "./recordedCells";
import { type CellContent, sameCellContent } from "./recordedContent";

/** How much of one sheet's changes is kept: their number, and the characters of what the cells held. */
const RECORD_LIMITS = { changes: 2_000, characters: 400_000 } as const;

/** Folding writes the whole record anew: it is done where it frees at least this part of a limit. */
const WORTH = 0.1;

interface Limits {
  readonly changes: number;
  readonly characters: number;
}

/**
 * The record within its limits: beyond them the older half of the changes is folded. Of a cell that
 * changed again later, its older changes go; of any other they become one, from what it held first
 * to what it held last. So the state that was recorded last is always whole, which alone may still
 * exceed the limits; where hardly anything else would go, nothing is folded.
 */
export function foldedRecord(record: SheetRecord, limits: Limits = RECORD_LIMITS): SheetRecord {
  if (isWithin(record.changes, limits)) return record;
  const kept = newest(record.changes, limits);
  const old = record.changes.slice(0, record.changes.length - kept.length);
  const until = old.at(-1)?.time ?? "";
  const later = new Set(kept.map(keyOf));
  const folded = foldedByCell(old.filter((change) => !later.has(keyOf(change))));
  const count = old.length - folded.length;
  const freed = charactersOf(old) - charactersOf(folded);
  if (count < limits.changes * WORTH && freed < limits.characters * WORTH) return record;
  return {
    ...record,
    changes: [...folded, ...kept],
    folded: { count: count + (record.folded?.count ?? 0), until },
  };
}

function keyOf({ row, column }: RecordedChange): string {
  return cellKey(row, column);
}

/** One change of each cell, where what it held last was first recorded last. */
function foldedByCell(changes: readonly RecordedChange[]): readonly RecordedChange[] {
  const first = new Map<string, RecordedChange>();
  const last = new Map<string, RecordedChange>();
  for (const change of changes) {
    const key = keyOf(change);
    if (!first.has(key)) first.set(key, change);
    last.delete(key);
    last.set(key, change);
  }
  return [...last].flatMap(([key, change]) => {
    const old = first.get(key)?.old ?? null;
    return sameCellContent(old, change.new) ? [] : [{ ...change, old }];
  });
}

/** The newest changes that take up at most half of the limits. */
function newest(changes: readonly RecordedChange[], limits: Limits): readonly RecordedChange[] {
  const half = { changes: limits.changes / 2, characters: limits.characters / 2 };
  let from = changes.length;
  let characters = 0;
  while (from > 0 && changes.length - from < half.changes) {
    characters += size(changes[from - 1]);
    if (characters > half.characters) break;
    from -= 1;
  }
  return changes.slice(from);
}

function isWithin(changes: readonly RecordedChange[], limits: Limits): boolean {
  return changes.length <= limits.changes && charactersOf(changes) <= limits.characters;
}

function charactersOf(changes: readonly RecordedChange[]): number {
  return changes.reduce((sum, change) => sum + size(change), 0);
}

function size(change: RecordedChange | undefined): number {
  return change ? length(change.old) + length(change.new) : 0;
}

function length(content: CellContent): number {
  return content === null ? 0 : String(content.formula ?? content.value).length;
}
