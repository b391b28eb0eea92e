import type { SetPolicy } from "@/criteria";

/** Decimals at which arithmetic on binary fractions is cleaned before its one rounding. */
const CLEAN_DECIMALS = 10;

/** Calculated points, rounded once to the set's decimals, as a formula. */
export function roundedFormula(points: string, policy: SetPolicy): string {
  return roundedTo(points, policy.pointDecimals);
}

/** An exact decimal number as a formula: what binary fractions blur is cleaned away first. */
export function roundedTo(value: string, decimals: number): string {
  return `ROUND(ROUND(${value},${CLEAN_DECIMALS}),${decimals})`;
}
