import { parseSet, serializeNode, serializeSet, type CriteriaSet, type NodeDocument, type PlacedNode } from "@/criteria";

/**
 * A scoring sheet carries its whole criteria set in hidden cells: what is common to the set in one
 * cell, each node beside its row. A sheet that was copied to another workbook, or made from a table
 * that no catalogue knows, can so still be read and scored.
 */
type NodeInCell = Omit<NodeDocument, "children"> & {
  readonly parent: string | null;
  /** The node's place in printed order, so that sorted rows do not change the set. */
  readonly at: number;
};

export function encodeSetHeader(set: CriteriaSet): string {
  const { nodes: _nodes, ...header } = serializeSet(set);
  return JSON.stringify(header);
}

export function encodeNode(placed: PlacedNode, at: number): string {
  const { children: _children, ...node } = serializeNode({ ...placed.node, children: [] });
  return JSON.stringify({ parent: placed.parent, at, ...node } satisfies NodeInCell);
}

/** The set put together again; null where a cell is damaged or the parts are no set. */
export function decodeSet(header: string, definitions: readonly string[]): CriteriaSet | null {
  const common = parseObject(header);
  const cells = definitions.map(parseObject);
  if (!common || cells.some((cell) => cell === null)) return null;
  const ordered = (cells as Partial<NodeInCell>[]).sort((first, second) => (first.at ?? 0) - (second.at ?? 0));
  const reading = parseSet({ ...common, nodes: childrenOf(null, ordered, new Set()) });
  return reading.status === "refused" ? null : reading.value;
}

function childrenOf(parent: string | null, cells: readonly Partial<NodeInCell>[], above: ReadonlySet<string>): unknown[] {
  return cells
    .filter((cell) => cell.parent === parent && cell.id !== undefined && !above.has(cell.id))
    .map(({ parent: _parent, at: _at, ...node }) => ({
      ...node,
      children: childrenOf(node.id ?? "", cells, new Set([...above, node.id ?? ""])),
    }));
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
