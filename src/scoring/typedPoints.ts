import { type Points, type SetPolicy, signedPoints, toNumber } from "@/criteria";
import type { Criterion } from "./criterionScore";
import { type EntryField, type EntryProblem, readNumber } from "./entryValue";
import { dayData, pointsMeant } from "./likelyNumbers";
import { compare, negate, type Rational, rationalOfScaled, round, toDouble } from "./rational";
import { mostPoints } from "./rules/mostPoints";
import type { Entry } from "./unitEntries";

/** Points that a person typed, signed as they enter the sum; null: what was typed does not count. */
export interface TypedPoints {
  readonly given: boolean;
  /** What was typed is a number, valid or not. */
  readonly numeric: boolean;
  readonly points: Points | null;
  readonly problems: readonly EntryProblem[];
}

/**
 * Points typed by a person: a number from 0 to the most that the criterion can be given (mostly its
 * standard points), rounded to the set's decimals.
 * What is typed for a penalty is taken off whichever sign it was typed with.
 */
export function typedPoints(
  entry: Entry,
  field: EntryField,
  criterion: Criterion,
  policy: SetPolicy
): TypedPoints {
  const read = readNumber(entry, field);
  if (read.status === "empty") return { given: false, numeric: false, points: null, problems: [] };
  if (read.status === "invalid")
    return { given: true, numeric: false, points: null, problems: read.problems };
  const value = criterion.outside === "penalty" ? magnitude(read.value) : read.value;
  const fault = outOfRange(value, read.value, criterion, field, policy);
  if (fault)
    return { given: true, numeric: true, points: null, problems: [...read.problems, fault] };
  return {
    given: true,
    numeric: true,
    points: signedPoints(round(value, policy.pointDecimals), criterion.outside),
    problems: read.problems,
  };
}

function magnitude(value: Rational): Rational {
  return value.numerator < 0n ? negate(value) : value;
}

function outOfRange(
  value: Rational,
  typed: Rational,
  criterion: Criterion,
  field: EntryField,
  policy: SetPolicy
): EntryProblem | null {
  const { node, outside } = criterion;
  const entry = toDouble(typed);
  if (value.numerator < 0n) return { code: "points.negative", field, data: { entry } };
  const limit = mostPoints(node.rule, node.points, policy);
  if (compare(value, rationalOfScaled(limit)) <= 0) return null;
  const most = toNumber(limit);
  const data = { entry, ...suggestion(toDouble(value), criterion, limit, policy) };
  if (limit !== node.points) return { code: "points.aboveCap", field, data: { ...data, most } };
  return outside === null
    ? { code: "points.aboveStandard", field, data: { ...data, standard: most } }
    : { code: "points.aboveMost", field, data: { ...data, most } };
}

/** What was probably meant by points that are too many. */
function suggestion(
  value: number,
  criterion: Criterion,
  most: Points,
  { pointDecimals }: SetPolicy
): { readonly likely?: number; readonly day?: string } {
  const [likely] = pointsMeant(value, criterion, { most, decimals: pointDecimals });
  return { ...(likely !== undefined && { likely }), ...dayData(value) };
}
