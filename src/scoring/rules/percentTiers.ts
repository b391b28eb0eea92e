import { SCALE, ZERO, type IntervalTiersRule, type Scaled } from "@/criteria";
import { multiply, rational, round } from "../rational";
import { parseOnScale, reachTier, type Scale } from "./numberTiers";
import { tierFormula } from "./interval";
import type { RuleUnit } from "./ruleUnit";

const HUNDRED = (100 * SCALE) as Scaled;

/** Above 100 % only where the ladder itself has a bound there: a share of cases cannot exceed them. */
function largestPercent(rule: IntervalTiersRule): Scaled | null {
  const above = rule.tiers.some(
    ({ when }) => (when.min?.value ?? ZERO) > HUNDRED || (when.max?.value ?? ZERO) > HUNDRED
  );
  return above ? null : HUNDRED;
}

/** Cells hold fractions (95 % is 0.95); bounds stand on the scale 0–100. */
const scale: Scale = {
  measure: (value, policy) => round(multiply(value, rational(100n)), policy.percentDecimals),
  min: ZERO,
  max: largestPercent,
  shown: (measure) => measure / SCALE,
};

/** A tier by percentage of cases, rounded to the set's precision before it meets a bound. */
export const percentTiers: RuleUnit<IntervalTiersRule, Scaled> = {
  kind: "percentTiers",
  parse: (rule, entry, policy) => parseOnScale(scale, rule, entry, policy),
  reach: reachTier,
  formula: (rule, cells, policy) => {
    const share = `ROUND(${cells.result},${policy.percentDecimals + 2})`;
    const limits = largestPercent(rule) === null ? `${share}>=0` : `AND(${share}>=0,${share}<=1)`;
    const tier = tierFormula(rule.tiers, cells.tierPoints, share, (bound) =>
      String(bound / HUNDRED)
    );
    return `IF(ISNUMBER(${cells.result}),IF(${limits},${tier},""),"")`;
  },
};
