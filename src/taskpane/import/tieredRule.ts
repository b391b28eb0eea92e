import { ladderKindOf, type DraftNode, type Interval } from "@/app/sets/draft";

type Rule = NonNullable<DraftNode["node"]["rule"]>;

/** A rule that prints rows under its criterion: tiers, or bands that take points off. */
export type TieredRule = Extract<Rule, { readonly tiers: unknown } | { readonly bands: unknown }>;

type BoundedRule = Parameters<typeof ladderKindOf>[0];

/** A printed row of a rule; bounds only where a measure decides. */
export interface PrintedTier {
  readonly label: string;
  readonly points: DraftNode["node"]["points"];
  readonly when: Interval | null;
}

export function isTiered(rule: Rule | null): rule is TieredRule {
  return rule !== null && ("tiers" in rule || "bands" in rule);
}

/** What is printed under the criterion, in order. */
export function printedTiers(rule: TieredRule): readonly PrintedTier[] {
  const rows = rule.kind === "deductionBands" ? rule.bands : rule.tiers;
  return rows.map(({ label, points }, index) => ({
    label,
    points,
    when: isBounded(rule) ? intervalAt(rule, index) : null,
  }));
}

function intervalAt(rule: BoundedRule, index: number): Interval | null {
  const rows = rule.kind === "deductionBands" ? rule.bands : rule.tiers;
  return rows[index]?.when ?? null;
}

/** The kind of measure whose bounds decide; null where a person or an answer does. */
export function boundKind(rule: TieredRule): ReturnType<typeof ladderKindOf> | null {
  return isBounded(rule) ? ladderKindOf(rule) : null;
}

function isBounded(rule: TieredRule): rule is BoundedRule {
  return rule.kind !== "yesNo" && rule.kind !== "choice";
}
