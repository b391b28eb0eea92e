import type { IntervalTiersRule, LadderKind, RuleOf, Scaled } from "@/criteria";
import type { ShownBounds } from "../criterionScore";
import { contains, onlyNone, tierFormula } from "./interval";
import { onScaleFormula, parseOnScale, type Scale } from "./measureScale";
import { boundsOf, type Reached, type RuleUnit } from "./ruleUnit";
import { shownBounds } from "./shownBounds";

/** Tiers reached by a number on a scale. */
export function numberTiers<R extends RuleOf<"percentTiers" | "countTiers">>(
  kind: R["kind"],
  scale: Scale
): RuleUnit<R, Scaled> {
  return {
    kind,
    parse: (rule, entry, policy) => parseOnScale(scale, rule.tiers, entry, policy),
    reach: reachTier,
    formula: (rule, cells, policy) =>
      onScaleFormula(scale, rule.tiers, cells.result, policy, (measure) =>
        tierFormula(rule.tiers, cells.tierPoints, measure, scale.literal)
      ),
    turns: ({ tiers }) => boundsOf(tiers),
  };
}

const UNITS: Readonly<Record<LadderKind, ShownBounds["unit"]>> = {
  percentTiers: "percent",
  dateTiers: "date",
  daysLateTiers: "days",
  countTiers: "things",
};

/** The tier whose bounds hold the measure; null: none. */
export function reachTier(rule: IntervalTiersRule, measure: Scaled): Reached | null {
  const tier = rule.tiers.find(({ when }) => !onlyNone(when) && contains(when, measure));
  if (!tier) return null;
  const bounds = shownBounds(UNITS[rule.kind], tier.when);
  return { points: tier.points, basis: "tier", tier: tier.label, bounds };
}
