import type { CriteriaNode, CriteriaSet } from "../criteriaSet";
import { MAX_DEPTH } from "../document";
import { ZERO } from "../points";
import { walk } from "../tree";
import { takesChildren } from "./nodeLevels";
import type { SetEdit } from "./setEdit";

type Nodes = readonly CriteriaNode[];
type AddEdit = Extract<SetEdit, { readonly kind: "addNode" }>;

/**
 * The set with one more criterion, without a code and worth 0 points until a person says otherwise:
 * after a node on its level, or as its last child. null where it cannot go there.
 */
export function withAddedNode(set: CriteriaSet, edit: AddEdit): CriteriaSet | null {
  if (edit.label.trim() === "") return null;
  const added = newNode(freeId(set, edit), edit.label);
  const nodes =
    edit.place === "after"
      ? changedAmong(set.nodes, edit.node, (node) => [node, added])
      : insideOf(set, edit.node, added);
  return nodes && keptInDepth({ ...set, nodes });
}

/**
 * The set without a node and all below it; null where nothing would be left. A parent that is left
 * without children is scored by hand until a person says how. What named the nodes goes with them.
 */
export function withoutNode(set: CriteriaSet, id: string): CriteriaSet | null {
  const nodes = changedAmong(set.nodes, id, () => []);
  if (!nodes || nodes.length === 0) return null;
  const left = new Set(walk({ nodes }).map(({ node }) => node.id));
  return {
    ...set,
    nodes,
    exceptions: set.exceptions.filter(({ node }) => left.has(node)),
    figureLinks: set.figureLinks.filter(({ criterion }) => left.has(criterion)),
  };
}

function newNode(id: string, label: string): CriteriaNode {
  return {
    id,
    code: "",
    label,
    points: ZERO,
    rule: { kind: "manual" },
    children: [],
    source: { key: null, reading: "missing" },
    shortened: false,
    placeholder: false,
  };
}

/** The id of the parent, or of nothing, with the first number that is free: "A.I.them-1". */
function freeId(set: CriteriaSet, { node, place }: AddEdit): string {
  const placed = walk(set);
  const taken = new Set(placed.map((one) => one.node.id));
  const parent =
    place === "inside" ? node : (placed.find((one) => one.node.id === node)?.parent ?? null);
  const stem = parent === null ? "them" : `${parent}.them`;
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

function insideOf(set: CriteriaSet, id: string, added: CriteriaNode): Nodes | null {
  const linked = new Set(set.figureLinks.map(({ criterion }) => criterion));
  const parent = walk(set).find(({ node }) => node.id === id)?.node;
  if (!parent || !takesChildren(parent, linked)) return null;
  return changedAmong(set.nodes, id, (node) => [
    { ...node, rule: null, children: [...node.children, added] },
  ]);
}

/** The nodes with others in the place of one; null where it is not among them. */
function changedAmong(
  nodes: Nodes,
  id: string,
  change: (node: CriteriaNode) => Nodes
): Nodes | null {
  for (const [index, node] of nodes.entries()) {
    const [before, after] = [nodes.slice(0, index), nodes.slice(index + 1)];
    if (node.id === id) return [...before, ...change(node), ...after];
    const children = changedAmong(node.children, id, change);
    if (children) return [...before, withChildren(node, children), ...after];
  }
  return null;
}

function withChildren(node: CriteriaNode, children: Nodes): CriteriaNode {
  return { ...node, children, rule: children.length === 0 ? { kind: "manual" } : node.rule };
}

function keptInDepth(set: CriteriaSet): CriteriaSet | null {
  return walk(set).every(({ depth }) => depth < MAX_DEPTH) ? set : null;
}
