import type { CriteriaNode } from "./criteriaSet";
import { roundTo, SCALE_DECIMALS, type Points, type Scaled } from "./points";
import { printedTiersOf } from "./tiers";

/** Every number of points that a node states: its own, those of tiers and bands, steps and limits of a count. */
export function statedPoints({ points, rule }: CriteriaNode): readonly Points[] {
  const tiers = printedTiersOf(rule).map((tier) => tier.points);
  if (rule?.kind !== "countPoints") return [points, ...tiers];
  return [points, rule.each, rule.least, ...(rule.most === null ? [] : [rule.most])];
}

/** Decimals that a number is written with, 0–4: 3 for 1.125. */
export function decimalsOf(value: Scaled): number {
  for (let decimals = 0; decimals < SCALE_DECIMALS; decimals++)
    if (roundTo(value, decimals) === value) return decimals;
  return SCALE_DECIMALS;
}
