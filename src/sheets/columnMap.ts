import { type SheetGrid, valueAt } from "@/grid";

/**
 * Where each column of a sheet of ours stands now, from the hidden row of keys. The row is the one
 * that holds the most keys, so inserted rows and columns do not matter.
 */
export function columnMap<Key extends string>(
  grid: SheetGrid,
  keys: readonly Key[]
): ReadonlyMap<Key, number> {
  const known = new Set<string>(keys);
  let best = new Map<Key, number>();
  for (const cells of grid.rows.values()) {
    const found = new Map<Key, number>();
    for (const [column, { value }] of cells) {
      if (typeof value === "string" && known.has(value) && !found.has(value as Key))
        found.set(value as Key, column);
    }
    if (found.size > best.size) best = found;
  }
  return best;
}

/** The tags of the id column with their rows, in the sheet's order. */
export function taggedRows(
  grid: SheetGrid,
  idColumn: number
): readonly { readonly tag: string; readonly row: number }[] {
  return [...grid.rows.keys()]
    .sort((first, second) => first - second)
    .flatMap((row) => {
      const tag = valueAt(grid, row, idColumn);
      return typeof tag === "string" && tag !== "" ? [{ tag, row }] : [];
    });
}
