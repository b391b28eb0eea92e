import {
  type CountPointsRule,
  type Points,
  roundTo,
  SCALE,
  type Scaled,
  type SetPolicy,
  toNumber,
} from "@/criteria";
import type { CountReason } from "../criterionScore";
import { amountScale, onScaleFormula, parseOnScale } from "./measureScale";
import { roundedFormula } from "./roundedFormula";
import type { FormulaCells, Reached, RuleUnit } from "./ruleUnit";

/** Beyond every limit, and small enough that a product below it is exact. */
const FAR = Math.floor(Number.MAX_SAFE_INTEGER / 2);

/** Points by a count; the rule's limits are applied last, so that rounding never crosses them. */
function reachCount(
  rule: CountPointsRule,
  count: Scaled,
  standard: Points,
  policy: SetPolicy
): Reached {
  const steps = Math.floor(count / rule.step);
  const most = rule.most ?? standard;
  const counted = countedPoints(rule, steps, standard, policy);
  const limit = counted < rule.least ? "least" : counted > most ? "most" : null;
  const points = limit === "least" ? rule.least : limit === "most" ? most : counted;
  const reason: CountReason = {
    direction: rule.direction,
    counted: rule.counted,
    each: toNumber(rule.each),
    step: toNumber(rule.step),
    steps,
    limit: limit && { kind: limit, points: toNumber(points) },
  };
  return { points, basis: "count", tier: null, count: reason };
}

/** What the count alone gives, rounded. */
function countedPoints(
  rule: CountPointsRule,
  steps: number,
  standard: Points,
  policy: SetPolicy
): Points {
  const moved = Math.min(steps * rule.each, FAR);
  const points = rule.direction === "add" ? moved : standard - moved;
  return roundTo(points as Points, policy.pointDecimals);
}

/**
 * Full steps as a formula. A quotient of decimals such as 0.3 ÷ 0.1 falls just short of a whole
 * number in binary; one of whole numbers does not, so a fractional step is counted in its own units.
 */
function stepsFormula({ step }: CountPointsRule, count: string): string {
  if (step === SCALE) return `INT(${count})`;
  if (step % SCALE === 0) return `INT(${count}/${toNumber(step)})`;
  return `INT(ROUND(${count}*${SCALE},0)/${step})`;
}

function countFormula(rule: CountPointsRule, cells: FormulaCells, policy: SetPolicy): string {
  return onScaleFormula(amountScale, [], cells.result, policy, (count) => {
    const moved = `${stepsFormula(rule, count)}*${toNumber(rule.each)}`;
    const points = rule.direction === "add" ? moved : `${cells.standard}-${moved}`;
    const most = rule.most === null ? cells.standard : String(toNumber(rule.most));
    return `MIN(${most},MAX(${toNumber(rule.least)},${roundedFormula(points, policy)}))`;
  });
}

/** Points that every full step of things counted adds, or takes off the standard points. */
export const countPoints: RuleUnit<CountPointsRule, Scaled> = {
  kind: "countPoints",
  parse: (_rule, entry, policy) => parseOnScale(amountScale, [], entry, policy),
  reach: reachCount,
  formula: countFormula,
  turns: (rule, standard) => ({ measures: fullSteps(rule, standard) }),
};

/** More steps than any table has between its limits. */
const MOST_STEPS = 1000;

/** Counts at which the points begin to change, and stop to. */
function fullSteps(rule: CountPointsRule, standard: Points): readonly Scaled[] {
  const from = (limit: number) =>
    Math.floor(Math.abs(rule.direction === "add" ? limit : standard - limit) / rule.each);
  const [least, most] = [from(rule.least), from(rule.most ?? standard)];
  const first = Math.min(least, most);
  const last = Math.min(Math.max(least, most) + 1, first + MOST_STEPS);
  return Array.from({ length: last - first + 1 }, (_, at) => ((first + at) * rule.step) as Scaled);
}
