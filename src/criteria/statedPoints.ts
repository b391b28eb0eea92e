import type { CriteriaNode } from "./criteriaSet";
import { type Points, roundTo, SCALE_DECIMALS, type Scaled } from "./points";
import { pointsInRule } from "./rules";

/** Every number of points that a node states: its own, and those of its rule. */
export function statedPoints({ points, rule }: CriteriaNode): readonly Points[] {
  return [points, ...pointsInRule(rule)];
}

/** Decimals that a number is written with, 0–4: 3 for 1.125. */
export function decimalsOf(value: Scaled): number {
  for (let decimals = 0; decimals < SCALE_DECIMALS; decimals++)
    if (roundTo(value, decimals) === value) return decimals;
  return SCALE_DECIMALS;
}
