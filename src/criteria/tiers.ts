import type { Rule, Tier } from "./criteriaSet";

/** The tiers that a rule prints under its criterion, in printed order; none for rules without tiers. */
export function tiersOf(rule: Rule | null): readonly Tier[] {
  return rule && "tiers" in rule ? rule.tiers : [];
}
