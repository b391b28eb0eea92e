import type { CriteriaNode, CriteriaSet, Rule, Tier } from "../criteriaSet";
import { tiersOf } from "../tiers";
import { walk } from "../tree";
import { movedNode } from "./levels";
import { ruleKindsFor, ruleOfKind } from "./ruleKinds";
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
  const found = walk(set).find(({ node }) => node.id === edit.node)?.node;
  const edited = found && editedNode(found, edit);
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

type NodeEdit = Exclude<SetEdit, { readonly kind: "level" }>;

function editedNode(node: CriteriaNode, edit: NodeEdit): CriteriaNode | null {
  switch (edit.kind) {
    case "label":
      return edit.label.trim() === "" ? null : { ...node, label: edit.label };
    case "points":
      return edit.points >= 0 ? { ...node, points: edit.points } : null;
    case "rule":
      return ruleKindsFor(node).includes(edit.rule)
        ? { ...node, rule: ruleOfKind(node, edit.rule) }
        : null;
    default: {
      const rule = node.rule && tiersOf(node.rule)[edit.tier] ? editedRule(node.rule, edit) : null;
      return rule && { ...node, rule };
    }
  }
}

type TierEdit = Extract<NodeEdit, { readonly tier: number }>;

function editedRule(rule: Rule, edit: TierEdit): Rule | null {
  switch (edit.kind) {
    case "tierLabel":
      return edit.label.trim() === "" ? null : withTier(rule, edit.tier, { label: edit.label });
    case "tierPoints":
      return edit.points >= 0 ? withTier(rule, edit.tier, { points: edit.points }) : null;
    case "bounds":
      return withBounds(rule, edit);
    case "yesTier":
      return rule.kind === "yesNo"
        ? {
            ...rule,
            tiers: rule.tiers.map((tier, index) => ({ ...tier, when: index === edit.tier })),
          }
        : null;
  }
}

function withTier(rule: Rule, index: number, change: Partial<Tier>): Rule {
  switch (rule.kind) {
    case "percentTiers":
    case "dateTiers":
    case "daysLateTiers":
    case "countTiers":
      return { ...rule, tiers: changedAt(rule.tiers, index, change) };
    case "yesNo":
      return { ...rule, tiers: changedAt(rule.tiers, index, change) };
    case "choice":
      return { ...rule, tiers: changedAt(rule.tiers, index, change) };
    default:
      return rule;
  }
}

function withBounds(rule: Rule, { tier, when }: Extract<TierEdit, { kind: "bounds" }>) {
  switch (rule.kind) {
    case "percentTiers":
    case "dateTiers":
    case "daysLateTiers":
    case "countTiers":
      return { ...rule, tiers: changedAt(rule.tiers, tier, { when }) };
    default:
      return null;
  }
}

function changedAt<T>(
  items: readonly T[],
  index: number,
  change: Partial<NoInfer<T>>
): readonly T[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}
