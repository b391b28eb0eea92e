import {
  type Measure,
  measureOf,
  type Points,
  type Rule,
  SCALE_DECIMALS,
  type Scaled,
  type SetPolicy,
  toNumber,
} from "@/criteria";
import { turnsOf } from "../rules";
import type { Candidate, NeededResult, Place } from "./stepValue";

const UNITS: Readonly<Record<Measure["of"], NeededResult["unit"] | null>> = {
  share: "percent",
  rate: "percent",
  completion: "percent",
  date: "date",
  daysLate: "days",
  count: "things",
  steps: "things",
  value: "things",
  yesNo: null,
  met: null,
  choice: null,
  nothing: null,
};

/** What a rule's results are measured in; null: not a matter of degree. */
export function unitOf(rule: Rule): NeededResult["unit"] | null {
  return UNITS[measureOf(rule).of];
}

/** Where the nearest result that gives more can lie: on a bound, or just beside one. */
export function candidates(
  rule: Rule,
  standard: Points,
  target: Scaled | null,
  policy: SetPolicy
): readonly Candidate[] {
  const turns = turnsOf(rule, standard, target);
  return "words" in turns ? turns.words.map(word) : beside(rule, turns.measures, policy);
}

function word(typed: string): Candidate {
  return { typed, at: null };
}

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
