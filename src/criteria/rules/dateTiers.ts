import { type LadderRule, plainLadder } from "./ladderRule";
import type { RuleKindOf } from "./ruleKind";

/** Tiers reached by the day on which something was issued or sent; bounds are serial days. */
export type DateTiersRule = LadderRule<"dateTiers">;

export const dateTiers = plainLadder("dateTiers", ["date"], ({ tiers }) => ({
  of: "date",
  orNone: tiers.some(({ when }) => when.orNone),
})) satisfies RuleKindOf<DateTiersRule>;
