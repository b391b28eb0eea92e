import {
  SCALE,
  SCALE_DECIMALS,
  toNumber,
  type CountPointsRule,
  type IntervalTier,
  type Points,
  type Rule,
  type Scaled,
  type SetPolicy,
} from "@/criteria";
import { AWARD_CHOICES, YES_NO_CHOICES } from "../answerWords";
import type { Candidate, NeededResult, Place } from "./stepValue";

/** What a rule's results are measured in; null: not a matter of degree. */
export function unitOf(rule: Rule): NeededResult["unit"] | null {
  switch (rule.kind) {
    case "percentTiers":
    case "proportional":
    case "target":
      return "percent";
    case "deductionBands":
      return ({ percent: "percent", daysLate: "days", count: "things" } as const)[rule.measure];
    case "daysLateTiers":
      return "days";
    case "countTiers":
    case "countPoints":
    case "bestOfPool":
      return "things";
    case "dateTiers":
      return "date";
    default:
      return null;
  }
}

const HUNDRED = (100 * SCALE) as Scaled;

/** Where the nearest result that gives more can lie: on a bound, or just beside one. */
export function candidates(
  rule: Rule,
  standard: Points,
  target: Scaled | null,
  policy: SetPolicy
): readonly Candidate[] {
  const around = (bounds: readonly Scaled[]) => beside(rule, bounds, policy);
  switch (rule.kind) {
    case "percentTiers":
    case "countTiers":
    case "daysLateTiers":
    case "dateTiers":
      return around(boundsOf(rule.tiers));
    case "deductionBands":
      return around(boundsOf(rule.bands));
    case "countPoints":
      return around(fullSteps(rule, standard));
    case "proportional":
      return around([HUNDRED, ...(rule.cap === null ? [] : [rule.cap])]);
    case "target":
      return target === null ? [] : around([target]);
    case "yesNo":
      return [...YES_NO_CHOICES].map(word);
    case "award":
      return [...AWARD_CHOICES].map(word);
    case "choice":
      return rule.tiers.map(({ label }) => word(label));
    default:
      return [];
  }
}

function word(typed: string): Candidate {
  return { typed, at: null };
}

function boundsOf(tiers: readonly IntervalTier[]): readonly Scaled[] {
  return tiers.flatMap(({ when: { min, max } }) => [min, max].flatMap((end) => end?.value ?? []));
}

/** Counts at which the points begin to change, and stop to. */
function fullSteps(rule: CountPointsRule, standard: Points): readonly Scaled[] {
  const from = (limit: number) =>
    Math.floor(Math.abs(rule.direction === "add" ? limit : standard - limit) / rule.each);
  const [least, most] = [from(rule.least), from(rule.most ?? standard)];
  const first = Math.min(least, most);
  const last = Math.min(Math.max(least, most) + 1, first + MOST_STEPS);
  return Array.from({ length: last - first + 1 }, (_, at) => ((first + at) * rule.step) as Scaled);
}

/** More steps than any table has between its limits. */
const MOST_STEPS = 1000;

function beside(rule: Rule, bounds: readonly Scaled[], policy: SetPolicy): readonly Candidate[] {
  const unit = unitOf(rule);
  const decimals =
    unit === "percent" ? policy.percentDecimals : unit === "date" ? 0 : SCALE_DECIMALS;
  const step = 10 ** (SCALE_DECIMALS - decimals);
  const parts = unit === "percent" ? 100 : 1;
  return [...new Set(bounds)].flatMap((bound) =>
    SIDES.map(({ side, steps }): Candidate => {
      const value = (bound + steps * step) as Scaled;
      // A day has a day next to it: "by the day before" instead of "before the day".
      const at: Place = unit === "date" ? { bound: value, side: "on" } : { bound, side };
      return { typed: toNumber(value) / parts, at };
    })
  );
}

const SIDES: readonly { readonly side: Place["side"]; readonly steps: number }[] = [
  { side: "on", steps: 0 },
  { side: "above", steps: 1 },
  { side: "below", steps: -1 },
];
