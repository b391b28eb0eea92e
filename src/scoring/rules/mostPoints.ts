import { SCALE, SCALE_DECIMALS, type Points, type Rule, type Scaled } from "@/criteria";
import { divide, multiply, rational, rationalOfScaled, round } from "../rational";
import { roundedTo } from "./rounding";
import { LARGEST_PERCENT } from "./scale";

const HUNDRED = 100 * SCALE;

/** The highest percentage that counts, scale 0–100; without a cap the largest that is taken for a result. */
export function countedUpTo(cap: Scaled | null): Scaled {
  return cap === null || cap > LARGEST_PERCENT ? LARGEST_PERCENT : cap;
}

/**
 * The most points that a criterion can be given, typed or by its rule: the standard points, and of a
 * rule in proportion those of its highest percentage.
 */
export function mostPoints(rule: Rule, standard: Points): Points {
  if (rule.kind !== "proportional") return standard;
  const share = divide(rationalOfScaled(countedUpTo(rule.cap)), rational(100n));
  return round(multiply(rationalOfScaled(standard), share), SCALE_DECIMALS);
}

/** The same as a formula of the cell with the standard points. */
export function mostFormula(rule: Rule, standard: string): string {
  if (rule.kind !== "proportional") return standard;
  const share = countedUpTo(rule.cap) / HUNDRED;
  return share === 1 ? standard : roundedTo(`${standard}*${share}`, SCALE_DECIMALS);
}
