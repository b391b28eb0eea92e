import {
  type Points,
  type ProportionalRule,
  SCALE,
  type Scaled,
  type SetPolicy,
  toNumber,
} from "@/criteria";
import { divide, multiply, rational, rationalOfScaled, round } from "../rational";
import { completionScale, onScaleFormula, parseOnScale } from "./measureScale";
import { countedUpTo } from "./mostPoints";
import { roundedFormula } from "./roundedFormula";
import type { FormulaCells, Reached, RuleUnit } from "./ruleUnit";

const HUNDRED = (100 * SCALE) as Scaled;

/**
 * Standard points × the percentage that counts, rounded once. All done gives the standard points
 * themselves; where these have more decimals than are kept, rounding lifts nothing short of all above them.
 */
export function reachShare(
  rule: ProportionalRule,
  percent: Scaled,
  standard: Points,
  policy: SetPolicy
): Reached {
  const upTo = countedUpTo(rule.cap);
  const counted = percent > upTo ? upTo : percent;
  const share = { percent: toNumber(counted), capped: percent > upTo };
  const reached = { basis: "proportional" as const, tier: null, share };
  if (counted === HUNDRED) return { ...reached, points: standard };
  const part = divide(rationalOfScaled(counted), rational(100n));
  const points = round(multiply(rationalOfScaled(standard), part), policy.pointDecimals);
  const lifted = counted < HUNDRED && points > standard;
  return { ...reached, points: lifted ? standard : points };
}

/** The same as a formula of a share (1 is 100 %). */
export function shareFormula(
  rule: ProportionalRule,
  share: string,
  { standard }: Pick<FormulaCells, "standard">,
  policy: SetPolicy
): string {
  const upTo = countedUpTo(rule.cap);
  const counted = `MIN(${share},${upTo / HUNDRED})`;
  const points = roundedFormula(`${standard}*${counted}`, policy);
  const notLifted = `MIN(${standard},${points})`;
  if (upTo < HUNDRED) return notLifted;
  const short = upTo === HUNDRED ? notLifted : `IF(${share}<1,${notLifted},${points})`;
  return `IF(${counted}=1,${standard},${short})`;
}

/** Points in proportion to a percentage of completion. */
export const proportional: RuleUnit<ProportionalRule, Scaled> = {
  kind: "proportional",
  parse: (_rule, entry, policy) => parseOnScale(completionScale, [], entry, policy),
  reach: reachShare,
  formula: (rule, cells, policy) =>
    onScaleFormula(completionScale, [], cells.result, policy, (share) =>
      shareFormula(rule, share, cells, policy)
    ),
  turns: ({ cap }) => ({ measures: [HUNDRED, ...(cap === null ? [] : [cap])] }),
};
