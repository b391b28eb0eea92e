import type { IntervalTiersRule, Scaled, SetPolicy } from "@/criteria";
import { readNumber } from "../entryValue";
import type { CriterionEntry } from "../entries";
import { toDouble, type Rational } from "../rational";
import { contains } from "./interval";
import { EMPTY, type Parsed, type Reached } from "./ruleUnit";

/** A measure on a scale of the rule's own: what it is made of, and what it may be. */
export interface Scale {
  /** The cell's number as the rule's measure, rounded where the scale rounds. */
  readonly measure: (value: Rational, policy: SetPolicy) => Scaled;
  /** Smallest and largest measure that makes sense; null: no limit. */
  readonly min: Scaled;
  readonly max: (rule: IntervalTiersRule) => Scaled | null;
  /** The measure as messages show it. */
  readonly shown: (measure: Scaled) => number;
}

export function parseOnScale(
  scale: Scale,
  rule: IntervalTiersRule,
  entry: CriterionEntry,
  policy: SetPolicy
): Parsed<Scaled> {
  const read = readNumber(entry.result, "result");
  if (read.status === "empty") return EMPTY;
  if (read.status === "invalid") return read;
  const measure = measured(scale, read.value, policy);
  const max = scale.max(rule);
  if (measure === null || measure < scale.min || (max !== null && measure > max)) {
    const data = {
      entry: toDouble(read.value),
      min: scale.shown(scale.min),
      max: max === null ? "" : scale.shown(max),
    };
    return { status: "invalid", problems: [{ code: "entry.outOfRange", field: "result", data }] };
  }
  return { status: "valid", measure, input: scale.shown(measure), problems: read.problems };
}

/** null: larger than exact arithmetic holds, so out of every range. */
function measured(scale: Scale, value: Rational, policy: SetPolicy): Scaled | null {
  try {
    return scale.measure(value, policy);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function reachTier(rule: IntervalTiersRule, measure: Scaled): Reached | null {
  const tier = rule.tiers.find(({ when }) => contains(when, measure));
  return tier ? { points: tier.points, basis: "tier", tier: tier.label } : null;
}
