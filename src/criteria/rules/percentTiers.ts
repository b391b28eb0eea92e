import { HUNDRED_PERCENT } from "../points";
import type { IntervalTier } from "../tier";
import { type LadderRule, plainLadder } from "./ladderRule";
import type { RuleKindOf } from "./ruleKind";

/** Tiers reached by a percentage of cases. */
export type PercentTiersRule = LadderRule<"percentTiers">;

export const percentTiers = plainLadder("percentTiers", ["percent"], ({ tiers }) => ({
  of: "share",
  aboveWhole: boundAboveWhole(tiers),
})) satisfies RuleKindOf<PercentTiersRule>;

/** A percentage may exceed 100 % only where a bound lies there: a share of cases cannot exceed them. */
export function boundAboveWhole(tiers: readonly Pick<IntervalTier, "when">[]): boolean {
  return tiers.some(({ when: { min, max } }) =>
    [min, max].some((bound) => bound !== null && bound.value > HUNDRED_PERCENT)
  );
}
