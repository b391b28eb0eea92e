/** A cell as a part brought it back: what it held when the sheet was split, and what it holds now. */
export interface PartCell<Content> {
  /** Which part; a file's name. */
  readonly part: string;
  readonly base: Content;
  readonly theirs: Content;
}

/** One of the contents that parts bring for a cell, with the parts that agree on it. */
export interface Side<Content> {
  readonly base: Content;
  readonly theirs: Content;
  readonly parts: readonly string[];
}

/**
 * What becomes of a cell. kept: no part changed it, or all changed it to what stands there. taken:
 * only parts changed it, and they agree. conflict: a person must choose between what stands there
 * and what the parts bring.
 */
export type MergedCell<Content> =
  | { readonly status: "kept" }
  | { readonly status: "taken"; readonly side: Side<Content> }
  | { readonly status: "conflict"; readonly sides: readonly Side<Content>[] };

/**
 * Merges one cell of a sheet with the same cell of its parts, each against what it held when it was
 * split. The order of the parts changes nothing. `keyOf`: the same text for the same content.
 */
export function mergeCell<Content>(
  ours: Content,
  cells: readonly PartCell<Content>[],
  keyOf: (content: Content) => string
): MergedCell<Content> {
  const changed = cells.filter(({ base, theirs }) => keyOf(base) !== keyOf(theirs));
  const sides = sidesOf(changed, keyOf);
  const [only, ...more] = sides;
  if (!only) return { status: "kept" };
  if (more.length > 0) return { status: "conflict", sides };
  if (keyOf(only.theirs) === keyOf(ours)) return { status: "kept" };
  const untouched = changed.every(({ base }) => keyOf(base) === keyOf(ours));
  return untouched ? { status: "taken", side: only } : { status: "conflict", sides };
}

/** One for each content that parts bring, in an order of their own. */
function sidesOf<Content>(
  changed: readonly PartCell<Content>[],
  keyOf: (content: Content) => string
): readonly Side<Content>[] {
  const ordered = [...changed].sort(
    (one, other) =>
      compare(keyOf(one.theirs), keyOf(other.theirs)) ||
      compare(one.part, other.part) ||
      compare(keyOf(one.base), keyOf(other.base))
  );
  const sides = new Map<string, Side<Content>>();
  for (const { part, base, theirs } of ordered) {
    const known = sides.get(keyOf(theirs));
    const parts = [...new Set([...(known?.parts ?? []), part])];
    sides.set(keyOf(theirs), { base: known?.base ?? base, theirs, parts });
  }
  return [...sides.values()];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
