import type { CriteriaNode } from "../criteriaSet";
import { printedTiersOf, type Rule, RULE_KIND_NAMES, type RuleKind, ruleKind } from "../rules";
import type { Needs } from "../rules/ruleKind";
import type { Tier } from "../tier";

/**
 * The kinds of rules that a node may have: none for a sum, or for a rule that no person chooses
 * (a target); else those that its number of tiers and its words allow.
 */
export function ruleKindsFor(node: CriteriaNode): readonly RuleKind[] {
  if (node.children.length > 0 || (node.rule && !ruleKind(node.rule.kind).needs)) return [];
  return RULE_KIND_NAMES.filter((kind) => ruleOfKind(node, kind) !== null);
}

/**
 * The node's tiers under another kind of rule, with their printed points; null where it cannot have
 * that kind. Bounds are read from the tiers' words. Kinds without tiers leave them out.
 */
export function ruleOfKind(node: CriteriaNode, kind: RuleKind): Rule | null {
  const tiers = printedTiersOf(node.rule).map(({ label, points }): Tier => ({ label, points }));
  return changed(kind, node, tiers);
}

function changed<K extends RuleKind>(
  kind: K,
  { label, rule }: CriteriaNode,
  tiers: readonly Tier[]
): Rule | null {
  const { needs, from } = ruleKind(kind);
  if (!needs || !from || !fits(needs, tiers.length)) return null;
  return from({ label, tiers, same: rule !== null && isOfKind(rule, kind) ? rule : null });
}

function isOfKind<K extends RuleKind>(
  rule: Rule,
  kind: K
): rule is Extract<Rule, { readonly kind: K }> {
  return rule.kind === kind;
}

function fits(needs: Needs, tiers: number): boolean {
  switch (needs) {
    case "tiers":
      return tiers > 0;
    case "twoTiers":
      return tiers === 2;
    case "noTiers":
      return tiers === 0;
    case "any":
      return true;
  }
}
