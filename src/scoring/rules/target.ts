import {
  SCALE,
  toNumber,
  ZERO,
  type Points,
  type Scaled,
  type SetPolicy,
  type TargetRule,
} from "@/criteria";
import type { CriterionEntry } from "../entries";
import { isEmptyEntry, readNumber, type EntryField, type EntryProblem } from "../entryValue";
import { divide, multiply, rationalOfScaled, round, toDouble, type Rational } from "../rational";
import { EMPTY, type FormulaCells, type Parsed, type Reached, type RuleUnit } from "./ruleUnit";
import { roundedFormula } from "./rounding";
import { LARGEST_SHARE, measured, percentScale } from "./scale";

/** Rate achieved and target on the scale 0–100, rounded to the set's precision. */
interface TargetMeasure {
  readonly rate: Scaled;
  readonly target: Scaled;
}

/** The rate from numerator and denominator, or, where both are empty, the percentage typed as result. */
export function readRate(entry: CriterionEntry): {
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
  if (typed.value.numerator < 0n)
    return { rate: null, problems: [outOfRange("result", typed.value)] };
  return { rate: typed.value, problems: typed.problems };
}

/** The share as a measure; null: too large to make sense. */
function percentOf(value: Rational, policy: SetPolicy): Scaled | null {
  return measured(percentScale, value, policy);
}

function outOfRange(field: EntryField, value: Rational): EntryProblem {
  return { code: "entry.outOfRange", field, data: { entry: toDouble(value), min: 0, max: "" } };
}

function parseTarget(
  _rule: TargetRule,
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
  if (measure.target === null || measure.target <= 0)
    return refuse(outOfRange("target", target.value));
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
        typed: given === null ? toDouble(typed.value) * 100 : toNumber(given),
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
  if (met) return { points: standard, ...shown };
  if (rule.below === "nothing" || !rule.higherIsBetter) return { points: ZERO, ...shown };
  const share = divide(rationalOfScaled(measure.rate), rationalOfScaled(measure.target));
  return {
    points: round(multiply(rationalOfScaled(standard), share), policy.pointDecimals),
    ...shown,
  };
}

function targetFormula(rule: TargetRule, cells: FormulaCells, policy: SetPolicy): string {
  const target = `ROUND(${cells.target},${policy.percentDecimals + 2})`;
  const proportional = roundedFormula(`${cells.standard}*${cells.rate}/${target}`, policy);
  const below = rule.below === "nothing" || !rule.higherIsBetter ? "0" : proportional;
  const met = `${cells.rate}${rule.higherIsBetter ? ">=" : "<="}${target}`;
  return `IF(AND(ISNUMBER(${cells.rate}),ISNUMBER(${cells.target})),IF(AND(${target}>0,${target}<=${LARGEST_SHARE},${cells.rate}<=${LARGEST_SHARE}),IF(${met},${cells.standard},${below}),""),"")`;
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
  const typed = `IF(ISNUMBER(${result}),IF(${result}>=0,ROUND(${result},${decimals}),""),"")`;
  const bothEmpty = `AND(LEN(TRIM(${numerator}))=0,LEN(TRIM(${denominator}))=0)`;
  return `IFERROR(IF(${bothEmpty},${typed},IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),${divided},"")),"")`;
}

/** A result against a target given per unit and period. */
export const target: RuleUnit<TargetRule, TargetMeasure> = {
  kind: "target",
  parse: parseTarget,
  reach: reachTarget,
  formula: targetFormula,
};
