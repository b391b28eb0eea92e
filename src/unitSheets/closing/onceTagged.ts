/** The rows whose tag stands on the sheet once; of a tag that came twice nobody knows which row is meant. */
export function onceTagged(
  tags: readonly { readonly tag: string; readonly row: number }[]
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  for (const { tag, row } of tags) {
    if (rows.has(tag)) twice.add(tag);
    rows.set(tag, row);
  }
  for (const tag of twice) rows.delete(tag);
  return rows;
}
