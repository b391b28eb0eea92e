import { type LadderRule, plainLadder } from "./ladderRule";
import type { RuleKindOf } from "./ruleKind";

/** Tiers reached by a count of things. */
export type CountTiersRule = LadderRule<"countTiers">;

export const countTiers = plainLadder("countTiers", ["count"], () => ({
  of: "count",
})) satisfies RuleKindOf<CountTiersRule>;
