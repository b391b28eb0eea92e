import {
  boundAboveWhole,
  type IntervalTier,
  SCALE,
  SCALE_DECIMALS,
  type Scaled,
  type SetPolicy,
  toNumber,
  ZERO,
} from "@/criteria";
import { type EntryProblem, readNumber } from "../entryValue";
import { amountsMeant, dayData, sharesMeant } from "../likelyNumbers";
import { multiply, type Rational, rational, rationalOf, round, toDouble } from "../rational";
import type { CriterionEntry } from "../unitEntries";
import { EMPTY, type Parsed } from "./ruleUnit";

type Tiers = readonly Pick<IntervalTier, "when">[];

/** A scale that results are measured on: what a number in the result cell says, and what it may be. */
export interface Scale {
  /** The cell's number as a measure, rounded where the scale rounds. */
  readonly measure: (value: Rational, policy: SetPolicy) => Scaled;
  /** Smallest and largest measure that makes sense under these bounds; null: no limit. */
  readonly min: Scaled;
  readonly max: (tiers: Tiers) => Scaled | null;
  /** The measure as messages show it, and the sign that follows it there. */
  readonly shown: (measure: Scaled) => number;
  readonly sign: "%" | "";
  /** The same as formulas: the measure of a cell, whether it makes sense, and a bound to compare it with. */
  readonly expression: (cell: string, policy: SetPolicy) => string;
  readonly sensible: (expression: string, tiers: Tiers) => string;
  readonly literal: (bound: Scaled) => string;
}

const HUNDRED = (100 * SCALE) as Scaled;

/** Beyond it, measures are no longer held exactly: such a number is a slip, and makes no sense on any scale. */
const LARGEST = 900_719_925_400;

/** The same as a share in a cell: 100 % is 1. */
export const LARGEST_SHARE = LARGEST / 100;

/** Cells hold fractions (95 % is 0.95); measures and bounds stand on the scale 0–100. */
export const percentScale: Scale = {
  measure: (value, policy) => round(multiply(value, rational(100n)), policy.percentDecimals),
  min: ZERO,
  max: (tiers) => (boundAboveWhole(tiers) ? null : HUNDRED),
  shown: toNumber,
  sign: "%",
  expression: (cell, policy) => `ROUND(${cell},${policy.percentDecimals + 2})`,
  sensible: (share, tiers) =>
    `AND(${share}>=0,${share}<=${boundAboveWhole(tiers) ? LARGEST_SHARE : 1})`,
  literal: (bound) => String(bound / HUNDRED),
};

/** 1,000 %: a result above is no rate any more, but a percentage without its sign. */
export const LARGEST_PERCENT = (1000 * SCALE) as Scaled;

/** A percentage of completion, which may exceed 100 %. */
export const completionScale: Scale = {
  ...percentScale,
  max: () => LARGEST_PERCENT,
  sensible: (share) => `AND(${share}>=0,${share}<=${LARGEST_PERCENT / HUNDRED})`,
};

/** Things or days, counted from 0. */
export const amountScale: Scale = {
  measure: (value) => round(value, SCALE_DECIMALS),
  min: ZERO,
  max: () => null,
  shown: toNumber,
  sign: "",
  expression: (cell) => `ROUND(${cell},${SCALE_DECIMALS})`,
  sensible: (amount) => `AND(${amount}>=0,${amount}<=${LARGEST})`,
  literal: (bound) => String(toNumber(bound)),
};

/** Reads the result cell on a scale: not a number, or a number that makes no sense there, is a problem. */
export function parseOnScale(
  scale: Scale,
  tiers: Tiers,
  entry: CriterionEntry,
  policy: SetPolicy
): Parsed<Scaled> {
  const read = readNumber(entry.result, "result");
  if (read.status === "empty") return EMPTY;
  if (read.status === "invalid") return read;
  const measure = measured(scale, read.value, policy);
  const max = scale.max(tiers);
  if (measure === null || measure < scale.min || (max !== null && measure > max)) {
    const data = {
      entry: measure === null ? toDouble(read.value) : scale.shown(measure),
      min: scale.shown(scale.min),
      max: max === null ? "" : scale.shown(max),
      sign: measure === null ? "" : scale.sign,
      ...suggestion(scale, toDouble(read.value), max, policy),
    };
    return { status: "invalid", problems: [{ code: "entry.outOfRange", field: "result", data }] };
  }
  const problems = [...read.problems, ...maybeDay(scale, toDouble(read.value), tiers)];
  return { status: "valid", measure, input: scale.shown(measure), problems };
}

/** So many times the largest bound of the tiers is no count that anybody expected. */
const FAR_BEYOND = 10;

/** A count far beyond every tier that a spreadsheet shows as a day: "1/5" was typed, and counts as 45,413 things. */
function maybeDay(scale: Scale, value: number, tiers: Tiers): readonly EntryProblem[] {
  const bounds = tiers.flatMap(({ when: { min, max } }) => [min, max].flatMap((end) => end ?? []));
  const largest = Math.max(0, ...bounds.map((bound) => toNumber(bound.value)));
  const { day } = dayData(value);
  if (scale.sign === "%" || bounds.length === 0 || day === undefined) return [];
  if (value <= largest * FAR_BEYOND) return [];
  return [{ code: "entry.maybeDay", field: "result", data: { entry: value, day } }];
}

/** What was probably meant by a number beyond the scale, as messages show it. */
function suggestion(
  scale: Scale,
  value: number,
  max: Scaled | null,
  policy: SetPolicy
): { readonly likely?: number; readonly day?: string } {
  if (max === null) return {};
  const readings =
    scale.sign === "%" ? sharesMeant(value, max / HUNDRED) : amountsMeant(value, max);
  const measures = readings.flatMap(
    (reading) => measured(scale, rationalOf(reading), policy) ?? []
  );
  const [likely] = measures.filter((measure) => measure <= max).map(scale.shown);
  return { ...(likely !== undefined && { likely }), ...dayData(value) };
}

/** null: larger than any measure that makes sense. */
export function measured(
  scale: Pick<Scale, "measure">,
  value: Rational,
  policy: SetPolicy
): Scaled | null {
  try {
    const measure = scale.measure(value, policy);
    return Math.abs(toNumber(measure)) > LARGEST ? null : measure;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The same as a formula around what `points` makes of the measure; "" where the cell holds no such number. */
export function onScaleFormula(
  scale: Scale,
  tiers: Tiers,
  cell: string,
  policy: SetPolicy,
  points: (measure: string) => string
): string {
  const measure = scale.expression(cell, policy);
  return `IF(ISNUMBER(${cell}),IF(${scale.sensible(measure, tiers)},${points(measure)},""),"")`;
}
