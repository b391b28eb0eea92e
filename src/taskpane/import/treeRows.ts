import type { DraftNode } from "@/app/sets/draft";

/** The nodes that are not inside a closed one, in printed order. */
export function visibleRows(
  nodes: readonly DraftNode[],
  closed: ReadonlySet<string>
): readonly DraftNode[] {
  const rows: DraftNode[] = [];
  let hiddenBelow = Infinity;
  for (const row of nodes) {
    if (row.depth > hiddenBelow) continue;
    hiddenBelow = closed.has(row.node.id) ? row.depth : Infinity;
    rows.push(row);
  }
  return rows;
}

/** The ids of the nodes above one, the nearest first. */
export function idsAbove(nodes: readonly DraftNode[], id: string): string[] {
  const parent = nodes.find(({ node }) => node.id === id)?.parent ?? null;
  return parent === null ? [] : [parent, ...idsAbove(nodes, parent)];
}

/** What a key does in a tree, as the ARIA practices have it: another row, or a row opened or closed. */
export type TreeStep =
  | { readonly kind: "go"; readonly to: string }
  | { readonly kind: "open" | "close"; readonly id: string };

/** null where the key does nothing at this row. */
export function treeStep(
  key: string,
  rows: readonly DraftNode[],
  current: string,
  closed: ReadonlySet<string>
): TreeStep | null {
  const index = rows.findIndex(({ node }) => node.id === current);
  const row = rows[index];
  if (!row) return null;
  const parent = row.node.children.length > 0;
  switch (key) {
    case "ArrowDown":
      return goTo(rows[index + 1]);
    case "ArrowUp":
      return goTo(rows[index - 1]);
    case "Home":
      return goTo(rows[0]);
    case "End":
      return goTo(rows.at(-1));
    case "ArrowRight":
      if (!parent) return null;
      return closed.has(current) ? { kind: "open", id: current } : goTo(rows[index + 1]);
    case "ArrowLeft":
      if (parent && !closed.has(current)) return { kind: "close", id: current };
      return row.parent === null ? null : { kind: "go", to: row.parent };
    default:
      return null;
  }
}

function goTo(row: DraftNode | undefined): TreeStep | null {
  return row ? { kind: "go", to: row.node.id } : null;
}
