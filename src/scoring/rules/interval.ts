import type { Interval, IntervalTier, Scaled } from "@/criteria";

export function contains(interval: Interval, value: Scaled): boolean {
  const { min, max } = interval;
  if (min && (min.inclusive ? value < min.value : value <= min.value)) return false;
  return !(max && (max.inclusive ? value > max.value : value >= max.value));
}

/** True for a tier that only "không có" reaches. */
export function onlyNone(interval: Interval): boolean {
  return interval.orNone && interval.min === null && interval.max === null;
}

/**
 * Nested IFs that give the points of the tier whose interval holds `measure` (an expression).
 * `literal` writes a bound in the measure's own unit.
 */
export function tierFormula(
  tiers: readonly IntervalTier[],
  tierPoints: readonly string[],
  measure: string,
  literal: (bound: Scaled) => string
): string {
  return tiers.reduceRight((otherwise, tier, index) => {
    if (onlyNone(tier.when)) return otherwise;
    return `IF(${condition(tier.when, measure, literal)},${tierPoints[index]},${otherwise})`;
  }, '""');
}

/** Whether a measure (an expression) lies in the interval, as a formula. */
export function condition(
  { min, max }: Interval,
  measure: string,
  literal: (bound: Scaled) => string
): string {
  const lower = min ? `${measure}${min.inclusive ? ">=" : ">"}${literal(min.value)}` : null;
  const upper = max ? `${measure}${max.inclusive ? "<=" : "<"}${literal(max.value)}` : null;
  if (lower && upper) return `AND(${lower},${upper})`;
  return lower ?? upper ?? "TRUE";
}
