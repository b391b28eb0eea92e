import {
  type Points,
  SCALE,
  type Scaled,
  type SetPolicy,
  type TargetRule,
  toNumber,
  ZERO,
} from "@/criteria";
import { type EntryField, type EntryProblem, isEmptyEntry, readNumber } from "../entryValue";
import { sharesMeant } from "../likelyNumbers";
import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  rationalOf,
  rationalOfScaled,
  round,
  toDouble,
} from "../rational";
import type { CriterionEntry } from "../unitEntries";
import { LARGEST_PERCENT, LARGEST_SHARE, measured, percentScale } from "./measureScale";
import { roundedFormula } from "./roundedFormula";
import { EMPTY, type FormulaCells, type Parsed, type Reached, type RuleUnit } from "./ruleUnit";

/** Rate achieved and target on the scale 0–100, rounded to the set's precision. */
interface TargetMeasure {
  readonly rate: Scaled;
  readonly target: Scaled;
}

/** What is typed as a percentage lies below it; a quotient may be larger. */
const LARGEST_TYPED = divide(rationalOfScaled(LARGEST_PERCENT), rational(100n));

/** The rate from numerator and denominator, or, where both are empty, the percentage typed as result. */
function readRate(entry: CriterionEntry): {
  readonly rate: Rational | null;
  readonly problems: readonly EntryProblem[];
} {
  const inputsEmpty = isEmptyEntry(entry.numerator) && isEmptyEntry(entry.denominator);
  if (inputsEmpty) return readTypedRate(entry);
  const numerator = readNumber(entry.numerator, "numerator");
  const denominator = readNumber(entry.denominator, "denominator");
  const problems = [numerator, denominator].flatMap((read) =>
    read.status === "empty" ? [] : read.problems
  );
  if (numerator.status !== "number" || denominator.status !== "number")
    return { rate: null, problems };
  if (denominator.value.numerator <= 0n) {
    return {
      rate: null,
      problems: [
        ...problems,
        {
          code: "entry.zeroDenominator",
          field: "denominator",
          data: { entry: toDouble(denominator.value) },
        },
      ],
    };
  }
  if (numerator.value.numerator < 0n) {
    return {
      rate: null,
      problems: [...problems, outOfRange("numerator", numerator.value)],
    };
  }
  return { rate: divide(numerator.value, denominator.value), problems };
}

function readTypedRate(entry: CriterionEntry): ReturnType<typeof readRate> {
  const typed = readNumber(entry.result, "result");
  if (typed.status !== "number")
    return { rate: null, problems: typed.status === "empty" ? [] : typed.problems };
  if (typed.value.numerator < 0n || compare(typed.value, LARGEST_TYPED) > 0)
    return { rate: null, problems: [notRate("result", typed.value)] };
  return { rate: typed.value, problems: typed.problems };
}

/** The share as a measure; null: too large to make sense. */
function percentOf(value: Rational, policy: SetPolicy): Scaled | null {
  return measured(percentScale, value, policy);
}

function outOfRange(field: EntryField, value: Rational): EntryProblem {
  return { code: "entry.outOfRange", field, data: { entry: toDouble(value), min: 0, max: "" } };
}

/** A percentage that lacks its sign: 80 typed for 80 % is 8,000 %. */
function notRate(field: EntryField, value: Rational): EntryProblem {
  const shown = shownPercent(value);
  const [likely] = sharesMeant(toDouble(value), toNumber(LARGEST_PERCENT) / 100);
  const data = {
    entry: shown,
    min: 0,
    max: toNumber(LARGEST_PERCENT),
    sign: "%",
    ...(likely !== undefined && { likely: shownPercent(rationalOf(likely)) }),
  };
  return { code: "entry.outOfRange", field, data };
}

function shownPercent(share: Rational): number {
  return toDouble(multiply(share, rational(100n)));
}

/** A share of 0 is a target for what should stay low only: anything reaches it where more is better. */
function mayBeTarget(target: Scaled, { higherIsBetter }: TargetRule): boolean {
  return target <= LARGEST_PERCENT && (higherIsBetter ? target > ZERO : target >= ZERO);
}

function parseTarget(
  rule: TargetRule,
  entry: CriterionEntry,
  policy: SetPolicy
): Parsed<TargetMeasure> {
  const { rate, problems } = readRate(entry);
  const target = readNumber(entry.target, "target");
  const found = [
    ...problems,
    ...(target.status === "empty" ? [] : target.problems),
    ...typedDiffers(entry, rate, policy),
  ];
  const refuse = (...more: EntryProblem[]): Parsed<TargetMeasure> => ({
    status: "invalid",
    problems: [...found, ...more],
  });
  if (rate === null) return found.length > 0 ? refuse() : EMPTY;
  if (target.status === "empty")
    return refuse({ code: "entry.targetMissing", field: "target", data: {} });
  if (target.status !== "number") return refuse();
  const measure = { rate: percentOf(rate, policy), target: percentOf(target.value, policy) };
  if (measure.rate === null)
    return refuse(outOfRange(isEmptyEntry(entry.numerator) ? "result" : "numerator", rate));
  if (measure.target === null || !mayBeTarget(measure.target, rule))
    return refuse(notRate("target", target.value));
  const { rate: achieved, target: given } = measure;
  return {
    status: "valid",
    measure: { rate: achieved, target: given },
    input: toNumber(achieved),
    problems: found,
  };
}

/** Numerator and denominator decide; a typed percentage beside them that says otherwise is found. */
function typedDiffers(
  entry: CriterionEntry,
  rate: Rational | null,
  policy: SetPolicy
): EntryProblem[] {
  if (rate === null || (isEmptyEntry(entry.numerator) && isEmptyEntry(entry.denominator)))
    return [];
  const typed = readNumber(entry.result, "result");
  if (typed.status !== "number") return typed.status === "invalid" ? [...typed.problems] : [];
  const [computed, given] = [percentOf(rate, policy), percentOf(typed.value, policy)];
  if (computed === given) return [];
  return [
    {
      code: "entry.resultsDiffer",
      field: "result",
      data: {
        computed: computed === null ? "" : toNumber(computed),
        typed: given === null ? toDouble(multiply(typed.value, rational(100n))) : toNumber(given),
      },
    },
  ];
}

function reachTarget(
  rule: TargetRule,
  measure: TargetMeasure,
  standard: Points,
  policy: SetPolicy
): Reached {
  const met = rule.higherIsBetter ? measure.rate >= measure.target : measure.rate <= measure.target;
  const shown = {
    basis: "target" as const,
    tier: null,
    difference: (measure.rate - measure.target) / SCALE,
    target: measure.target / SCALE,
  };
  if (met) return { points: standard, ...shown, targetGives: "all" };
  if (rule.below === "nothing") return { points: ZERO, ...shown, targetGives: "nothing" };
  const [rate, target] = [rationalOfScaled(measure.rate), rationalOfScaled(measure.target)];
  const share = rule.higherIsBetter ? divide(rate, target) : divide(target, rate);
  return {
    points: round(multiply(rationalOfScaled(standard), share), policy.pointDecimals),
    ...shown,
    targetGives: rule.higherIsBetter ? "resultByTarget" : "targetByResult",
  };
}

function targetFormula(rule: TargetRule, cells: FormulaCells, policy: SetPolicy): string {
  const target = `ROUND(${cells.target},${policy.percentDecimals + 2})`;
  const share = rule.higherIsBetter ? `${cells.rate}/${target}` : `${target}/${cells.rate}`;
  const below =
    rule.below === "nothing" ? "0" : roundedFormula(`${cells.standard}*${share}`, policy);
  const met = `${cells.rate}${rule.higherIsBetter ? ">=" : "<="}${target}`;
  return `IF(AND(ISNUMBER(${cells.rate}),ISNUMBER(${cells.target})),IF(AND(${target}${rule.higherIsBetter ? ">" : ">="}0,${target}<=${toNumber(LARGEST_PERCENT) / 100},${cells.rate}<=${LARGEST_SHARE}),IF(${met},${cells.standard},${below}),""),"")`;
}

/**
 * The sheet's formula for the rate achieved, from the cells of numerator, denominator and typed
 * result: the same order of precedence as `readRate`. Gives a fraction, or "".
 */
export function rateFormula(
  numerator: string,
  denominator: string,
  result: string,
  policy: SetPolicy
): string {
  const decimals = policy.percentDecimals + 2;
  const divided = `IF(AND(${numerator}>=0,${denominator}>0),ROUND(${numerator}/${denominator},${decimals}),"")`;
  const typable = `AND(${result}>=0,${result}<=${toNumber(LARGEST_PERCENT) / 100})`;
  const typed = `IF(ISNUMBER(${result}),IF(${typable},ROUND(${result},${decimals}),""),"")`;
  const bothEmpty = `AND(LEN(TRIM(${numerator}))=0,LEN(TRIM(${denominator}))=0)`;
  return `IFERROR(IF(${bothEmpty},${typed},IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),${divided},"")),"")`;
}

/** A result against a target given per unit and period. */
export const target: RuleUnit<TargetRule, TargetMeasure> = {
  kind: "target",
  parse: parseTarget,
  reach: reachTarget,
  formula: targetFormula,
  turns: (_rule, _standard, goal) => ({ measures: goal === null ? [] : [goal] }),
};
