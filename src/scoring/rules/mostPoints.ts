import {
  HUNDRED_PERCENT as HUNDRED,
  measureOf,
  type Points,
  type Rule,
  type Scaled,
  type SetPolicy,
} from "@/criteria";
import { divide, multiply, rational, rationalOfScaled, round } from "../rational";
import { LARGEST_PERCENT } from "./measureScale";
import { roundedFormula } from "./roundedFormula";

/** Decimals that a set keeps of points. */
type PointPrecision = Pick<SetPolicy, "pointDecimals">;

/** The highest percentage that counts, scale 0–100; without a cap the largest that is taken for a result. */
export function countedUpTo(cap: Scaled | null): Scaled {
  return cap === null || cap > LARGEST_PERCENT ? LARGEST_PERCENT : cap;
}

/**
 * The most points that a criterion can be given, typed or by its rule: the standard points, and of a
 * result of completion those of its highest percentage, rounded as all points are.
 */
export function mostPoints(rule: Rule, standard: Points, policy: PointPrecision): Points {
  const measure = measureOf(rule);
  if (measure.of !== "completion") return standard;
  const upTo = countedUpTo(measure.cap);
  if (upTo === HUNDRED) return standard;
  const share = divide(rationalOfScaled(upTo), rational(100n));
  const most = round(multiply(rationalOfScaled(standard), share), policy.pointDecimals);
  return upTo < HUNDRED && most > standard ? standard : most;
}

/** The same as a formula of the cell with the standard points. */
export function mostFormula(rule: Rule, standard: string, policy: SetPolicy): string {
  const measure = measureOf(rule);
  if (measure.of !== "completion") return standard;
  const share = countedUpTo(measure.cap) / HUNDRED;
  if (share === 1) return standard;
  const most = roundedFormula(`${standard}*${share}`, policy);
  return share < 1 ? `MIN(${standard},${most})` : most;
}
