import type { DraftNode } from "@/app/draft";

type Rule = NonNullable<DraftNode["node"]["rule"]>;

/** A rule that prints tiers. */
export type TieredRule = Extract<Rule, { readonly tiers: unknown }>;

export function isTiered(rule: Rule | null): rule is TieredRule {
  return rule !== null && "tiers" in rule;
}
