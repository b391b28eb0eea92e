import type {
  DeductionBandsRule,
  IntervalTier,
  IntervalTiersRule,
  Rule,
  Tier,
} from "./criteriaSet";

/** The tiers that points are reached by, in printed order; none for rules without tiers. */
export function tiersOf(rule: Rule | null): readonly Tier[] {
  return rule && "tiers" in rule ? rule.tiers : [];
}

/** The bands that take points off, in printed order; none for other rules. */
export function bandsOf(rule: Rule | null): readonly IntervalTier[] {
  return rule?.kind === "deductionBands" ? rule.bands : [];
}

/** What is printed under a criterion, row by row: its tiers, or its bands. */
export function printedTiersOf(rule: Rule | null): readonly Tier[] {
  return [...tiersOf(rule), ...bandsOf(rule)];
}

/** Whether the number that a rule asks for as result is a percentage: cells hold it as a fraction. */
export function measuresPercent(rule: Rule | null): boolean {
  if (rule?.kind === "deductionBands") return rule.measure === "percent";
  if (rule?.kind === "award") return rule.partial === true;
  return rule?.kind === "percentTiers" || rule?.kind === "target" || rule?.kind === "proportional";
}

const LADDERS_OF_BANDS = {
  percent: "percentTiers",
  count: "countTiers",
  daysLate: "daysLateTiers",
} as const satisfies Readonly<Record<DeductionBandsRule["measure"], IntervalTiersRule["kind"]>>;

/** The kind of ladder that a rule's bounds belong to: bands measure on the scales of ladders. */
export function ladderKindOf(
  rule: IntervalTiersRule | DeductionBandsRule
): IntervalTiersRule["kind"] {
  return rule.kind === "deductionBands" ? LADDERS_OF_BANDS[rule.measure] : rule.kind;
}
