import type { CriteriaNode, CriteriaSet } from "./criteriaSet";
import type { OutsideRole } from "./outsideRole";
import { type Points, sum } from "./points";
import { type PlacedNode, walk } from "./tree";

/** Points with the sign that they have in a sum: what a penalty takes off is below 0. */
export function signedPoints(points: Points, role: OutsideRole | null): Points {
  return role === "penalty" ? ((0 - points) as Points) : points;
}

/** Nodes that count into the standard points; those beside them are left out. */
export function standardNodes(nodes: readonly CriteriaNode[]): readonly CriteriaNode[] {
  return nodes.filter(({ outside }) => outside === undefined);
}

/**
 * What a parent's points ought to be, by its children: its standard points, or, where it stands
 * beside the standard points itself, the most that can be added or taken off.
 */
export function sumOfChildren({ node, outside }: PlacedNode): Points {
  const counting = outside === null ? standardNodes(node.children) : node.children;
  return sum(counting.map(({ points }) => points));
}

/** The topmost nodes of a role, in printed order: all points of that role are in them. */
export function outsideRoots(
  set: Pick<CriteriaSet, "nodes">,
  role: OutsideRole
): readonly CriteriaNode[] {
  const roles = new Map(walk(set).map(({ node, outside }) => [node.id, outside]));
  return walk(set)
    .filter(({ outside, parent }) => {
      const above = parent === null ? null : (roles.get(parent) ?? null);
      return outside === role && above === null;
    })
    .map(({ node }) => node);
}

/** The most that a set's bonuses can add or its penalties take off, always positive; null where it has none. */
export function outsideTotal(set: Pick<CriteriaSet, "nodes">, role: OutsideRole): Points | null {
  const roots = outsideRoots(set, role);
  return roots.length === 0 ? null : sum(roots.map(({ points }) => points));
}
