import { SCALE, SCALE_DECIMALS, ZERO, type IntervalTiersRule, type Scaled } from "@/criteria";
import { round } from "../rational";
import { plainLiteral, tierFormula } from "./interval";
import { parseOnScale, reachTier, type Scale } from "./numberTiers";
import type { RuleUnit } from "./ruleUnit";

const scale: Scale = {
  measure: (value) => round(value, SCALE_DECIMALS),
  min: ZERO,
  max: () => null,
  shown: (measure) => measure / SCALE,
};

function unitOf(kind: "countTiers" | "daysLateTiers"): RuleUnit<IntervalTiersRule, Scaled> {
  return {
    kind,
    parse: (rule, entry, policy) => parseOnScale(scale, rule, entry, policy),
    reach: reachTier,
    formula: (rule, cells) => {
      const number = `ROUND(${cells.result},${SCALE_DECIMALS})`;
      const tier = tierFormula(rule.tiers, cells.tierPoints, number, plainLiteral);
      return `IF(ISNUMBER(${cells.result}),IF(${number}>=0,${tier},""),"")`;
    },
  };
}

/** A tier by a count of things. */
export const countTiers = unitOf("countTiers");

/** A tier by days late; 0 is on time. */
export const daysLateTiers = unitOf("daysLateTiers");
