import type { CriteriaNode, CriteriaSet } from "../criteriaSet";
import { MAX_DEPTH } from "../document";
import { kindOf } from "../rules";
import { walk } from "../tree";

type Nodes = readonly CriteriaNode[];

/**
 * The set with a node one level deeper or higher; null where it cannot go there. Printed order
 * always stays. Deeper: it becomes the last child of the node printed before it on its level; a node
 * that has tiers, a target or a figure of its own takes no children. Higher: it and the nodes
 * printed after it under the same parent come after that parent; a parent that is left
 * without children is scored by hand until a person says how.
 */
export function movedNode(
  set: CriteriaSet,
  id: string,
  to: "deeper" | "higher"
): CriteriaSet | null {
  const linked = new Set(set.figureLinks.map(({ criterion }) => criterion));
  const nodes = to === "deeper" ? deeper(set.nodes, id, linked) : higher(set.nodes, id);
  if (!nodes) return null;
  const moved = { ...set, nodes };
  return walk(moved).every(({ depth }) => depth < MAX_DEPTH) ? moved : null;
}

function deeper(nodes: Nodes, id: string, linked: ReadonlySet<string>): Nodes | null {
  const index = nodes.findIndex((node) => node.id === id);
  const [node, before] = [nodes[index], nodes[index - 1]];
  if (!node) return inChildren(nodes, (children) => deeper(children, id, linked));
  if (!before || !takesChildren(before, linked)) return null;
  const parent = { ...before, rule: null, children: [...before.children, node] };
  return [...nodes.slice(0, index - 1), parent, ...nodes.slice(index + 1)];
}

/** Whether a node may have nodes inside it: it has no tiers, target or figure of its own. */
export function takesChildren(node: CriteriaNode, linked: ReadonlySet<string>): boolean {
  if (node.children.length > 0) return true;
  const isFree = node.rule !== null && kindOf(node.rule).firstTierMakesChoice === true;
  return isFree && !linked.has(node.id);
}

function higher(nodes: Nodes, id: string): Nodes | null {
  const parentIndex = nodes.findIndex(({ children }) => children.some((child) => child.id === id));
  const parent = nodes[parentIndex];
  if (!parent) return inChildren(nodes, (children) => higher(children, id));
  const index = parent.children.findIndex((child) => child.id === id);
  const kept = parent.children.slice(0, index);
  const left: CriteriaNode = {
    ...parent,
    rule: kept.length === 0 ? { kind: "manual" } : null,
    children: kept,
  };
  return [
    ...nodes.slice(0, parentIndex),
    left,
    ...parent.children.slice(index).map((child) => withRoleOf(parent, child)),
    ...nodes.slice(parentIndex + 1),
  ];
}

/** What stood below a bonus or a penalty stays one, beside it. */
function withRoleOf({ outside }: CriteriaNode, child: CriteriaNode): CriteriaNode {
  return outside === undefined ? child : { ...child, outside };
}

/** The change made in the one node whose children allow it; the others stay the same objects. */
function inChildren(nodes: Nodes, change: (children: Nodes) => Nodes | null): Nodes | null {
  for (const [index, node] of nodes.entries()) {
    const children = change(node.children);
    if (children)
      return [...nodes.slice(0, index), { ...node, children }, ...nodes.slice(index + 1)];
  }
  return null;
}
