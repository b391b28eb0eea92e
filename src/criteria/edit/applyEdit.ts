import type { CriteriaNode, CriteriaSet } from "../criteriaSet";
import { ladderKindOf, type Rule } from "../rules";
import { type PlacedNode, walk } from "../tree";
import { withAddedNode, withoutNode } from "./addedRows";
import { ruleKindsFor, ruleOfKind } from "./changedRuleKind";
import { withFacts } from "./editedFacts";
import { withAddedRow, withAnswer, withDetails, withoutRow, withRow } from "./editedRule";
import { movedNode } from "./nodeLevels";
import type { SetEdit } from "./setEdit";

/**
 * The set with one correction; everything else stays as it is, ids above all. `checkSet` tells what
 * the correction mends and what it breaks. @throws RangeError where `canApply` says no.
 */
export function applyEdit(set: CriteriaSet, edit: SetEdit): CriteriaSet {
  const edited = editedSet(set, edit);
  if (!edited) throw new RangeError(`Not applicable: ${JSON.stringify(edit)}`);
  return edited;
}

/** Whether the set has the node and tier that the correction names, and they take it. */
export function canApply(set: CriteriaSet, edit: SetEdit): boolean {
  return editedSet(set, edit) !== null;
}

function editedSet(set: CriteriaSet, edit: SetEdit): CriteriaSet | null {
  if (edit.kind === "level") return movedNode(set, edit.node, edit.to);
  if (edit.kind === "facts") return withFacts(set, edit.facts);
  if (edit.kind === "addNode") return withAddedNode(set, edit);
  if (edit.kind === "removeNode") return withoutNode(set, edit.node);
  const found = walk(set).find(({ node }) => node.id === edit.node);
  const edited =
    found && (edit.kind === "outside" ? withRole(found, edit) : editedNode(found.node, edit));
  return edited ? { ...set, nodes: replaced(set.nodes, edited) } : null;
}

/** Only the nodes on the way to the one that changed become new objects. */
function replaced(nodes: readonly CriteriaNode[], edited: CriteriaNode): readonly CriteriaNode[] {
  let changed = false;
  const all = nodes.map((node) => {
    const next = node.id === edited.id ? edited : withChildren(node, edited);
    changed ||= next !== node;
    return next;
  });
  return changed ? all : nodes;
}

function withChildren(node: CriteriaNode, edited: CriteriaNode): CriteriaNode {
  const children = replaced(node.children, edited);
  return children === node.children ? node : { ...node, children };
}

type RoleEdit = Extract<SetEdit, { readonly kind: "outside" }>;

/** The node with another role; null where a node above gives it its role. Its own role can always go. */
function withRole({ node, outside }: PlacedNode, { outside: role }: RoleEdit): CriteriaNode | null {
  const { outside: own = null, ...plain } = node;
  if (role !== null && outside !== own) return null;
  return role === null ? plain : { ...plain, outside: role };
}

type WholeEdit = Extract<SetEdit, { readonly kind: "facts" | "level" | "addNode" | "removeNode" }>;
type NodeEdit = Exclude<SetEdit, RoleEdit | WholeEdit>;

function editedNode(node: CriteriaNode, edit: NodeEdit): CriteriaNode | null {
  switch (edit.kind) {
    case "code":
      return { ...node, code: edit.code.trim() };
    case "department":
    case "expectedEvidence":
      return withNote(node, edit);
    case "label":
      return edit.label.trim() === "" ? null : { ...node, label: edit.label };
    case "points":
      return edit.points >= 0 ? { ...node, points: edit.points } : null;
    case "rule":
      return ruleKindsFor(node).includes(edit.rule)
        ? { ...node, rule: ruleOfKind(node, edit.rule) }
        : null;
    default: {
      const rule = node.rule && editedRule(node.rule, edit);
      return rule && { ...node, rule };
    }
  }
}

type NoteEdit = Extract<SetEdit, { readonly kind: "department" | "expectedEvidence" }>;

/** What an office says of a criterion for itself; an empty text takes it away. */
function withNote(node: CriteriaNode, edit: NoteEdit): CriteriaNode {
  const { department, expectedEvidence, ...plain } = node;
  const notes = { department, expectedEvidence, ...edit };
  const given = { department: notes.department?.trim(), evidence: notes.expectedEvidence?.trim() };
  return {
    ...plain,
    ...(given.department && { department: given.department }),
    ...(given.evidence && { expectedEvidence: given.evidence }),
  };
}

type RuleEdit = Extract<
  SetEdit,
  { readonly tier: number } | { readonly kind: "addTier" | "details" }
>;

function editedRule(rule: Rule, edit: RuleEdit): Rule | null {
  switch (edit.kind) {
    case "details":
      return edit.rule === rule.kind ? withDetails(rule, edit) : null;
    case "addTier":
      return withAddedRow(rule, edit.after, edit.label);
    case "removeTier":
      return withoutRow(rule, edit.tier);
    case "tierLabel":
      return edit.label.trim() === "" ? null : withRow(rule, edit.tier, { label: edit.label });
    case "tierPoints":
      return edit.points >= 0 ? withRow(rule, edit.tier, { points: edit.points }) : null;
    case "bounds":
      return ladderKindOf(rule) ? withRow(rule, edit.tier, { when: edit.when }) : null;
    case "yesTier":
      return withAnswer(rule, edit.tier);
  }
}
