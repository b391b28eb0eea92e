import type { CriteriaNode, CriteriaSet } from "./criteriaSet";
import type { OutsideRole } from "./outsideRole";

/** A node with where it stands: its parent's id, its depth (0 for parts), its codes from the top, its role. */
export interface PlacedNode {
  readonly node: CriteriaNode;
  readonly parent: string | null;
  readonly depth: number;
  /** Codes of its ancestors and its own, e.g. ["A", "I", "1", "1.1"]. */
  readonly path: readonly string[];
  /** Beside the standard points: its own role, or that of the topmost node above it that has one. */
  readonly outside: OutsideRole | null;
}

/** Every node in printed order: parents before their children. */
export function walk(set: Pick<CriteriaSet, "nodes">): PlacedNode[] {
  const found: PlacedNode[] = [];
  const visit = (nodes: readonly CriteriaNode[], parent: PlacedNode | null) => {
    for (const node of nodes) {
      const placed = {
        node,
        parent: parent?.node.id ?? null,
        depth: parent ? parent.depth + 1 : 0,
        path: [...(parent?.path ?? []), node.code],
        outside: parent?.outside ?? node.outside ?? null,
      };
      found.push(placed);
      visit(node.children, placed);
    }
  };
  visit(set.nodes, null);
  return found;
}

/** The criteria that are scored themselves. */
export function leaves(set: Pick<CriteriaSet, "nodes">): PlacedNode[] {
  return walk(set).filter(({ node }) => node.children.length === 0);
}

/** A node's printed codes from the top: "A.I.1.1" where the printed code 1.1 already repeats its parent's. */
export function codePath(path: readonly string[]): string {
  const kept = path.filter((code, index) => {
    const next = path[index + 1];
    return code !== "" && !(next !== undefined && next.startsWith(`${code}.`));
  });
  return kept.join(".");
}
