import {
  type Bound,
  type DeductionBandsRule,
  type Interval,
  type IntervalTier,
  type Points,
  roundTo,
  type Scaled,
  type SetPolicy,
  toNumber,
  ZERO,
} from "@/criteria";
import type { ShownBounds } from "../criterionScore";
import { condition, contains, onlyNone } from "./interval";
import {
  amountScale,
  onScaleFormula,
  parseOnScale,
  percentScale,
  type Scale,
} from "./measureScale";
import { roundedFormula } from "./roundedFormula";
import { boundsOf, type FormulaCells, type Reached, type RuleUnit } from "./ruleUnit";
import { shownBounds } from "./shownBounds";

const SCALES: Readonly<Record<DeductionBandsRule["measure"], Scale>> = {
  percent: percentScale,
  count: amountScale,
  daysLate: amountScale,
};

const UNITS: Readonly<Record<DeductionBandsRule["measure"], ShownBounds["unit"]>> = {
  percent: "percent",
  count: "things",
  daysLate: "days",
};

/** Measures lower than every band, where nothing is taken off; null where a band has no lower end. */
function beforeBands(bands: readonly IntervalTier[]): Interval | null {
  const lower = bands.map(({ when }) => when.min).filter((min) => min !== null);
  if (lower.length < bands.length) return null;
  const first = lower.reduce<Bound | null>(
    (lowest, min) => (lowest === null || startsBefore(min, lowest) ? min : lowest),
    null
  );
  return first && { min: null, max: { ...first, inclusive: !first.inclusive }, orNone: false };
}

function startsBefore(one: Bound, other: Bound): boolean {
  return (
    one.value < other.value || (one.value === other.value && one.inclusive && !other.inclusive)
  );
}

function reachBand(
  rule: DeductionBandsRule,
  measure: Scaled,
  standard: Points,
  policy: SetPolicy
): Reached | null {
  const band = rule.bands.find(({ when }) => !onlyNone(when) && contains(when, measure));
  if (!band) {
    const untouched = beforeBands(rule.bands);
    return untouched && contains(untouched, measure)
      ? {
          points: standard,
          basis: "deduction",
          tier: null,
          takenOff: 0,
          bounds: shownBounds(UNITS[rule.measure], untouched),
        }
      : null;
  }
  const left = roundTo((standard - band.points) as Points, policy.pointDecimals);
  return {
    points: left < ZERO ? ZERO : left > standard ? standard : left,
    basis: "deduction",
    tier: band.label,
    takenOff: toNumber(band.points),
    bounds: shownBounds(UNITS[rule.measure], band.when),
  };
}

function bandFormula(rule: DeductionBandsRule, cells: FormulaCells, policy: SetPolicy): string {
  const scale = SCALES[rule.measure];
  return onScaleFormula(scale, rule.bands, cells.result, policy, (measure) => {
    const untouched = beforeBands(rule.bands);
    const otherwise = untouched
      ? `IF(${condition(untouched, measure, scale.literal)},${cells.standard},"")`
      : '""';
    return rule.bands.reduceRight((rest, { when }, index) => {
      if (onlyNone(when)) return rest;
      const left = roundedFormula(`${cells.standard}+${cells.tierPoints[index]}`, policy);
      return `IF(${condition(when, measure, scale.literal)},MIN(${cells.standard},MAX(0,${left})),${rest})`;
    }, otherwise);
  });
}

/** Points that the band of a measure takes off the standard points; a measure before all bands costs nothing. */
export const deductionBands: RuleUnit<DeductionBandsRule, Scaled> = {
  kind: "deductionBands",
  parse: (rule, entry, policy) => parseOnScale(SCALES[rule.measure], rule.bands, entry, policy),
  reach: reachBand,
  formula: bandFormula,
  turns: ({ bands }) => boundsOf(bands),
};
