import {
  toNumber,
  ZERO,
  type CriteriaNode,
  type Points,
  type Rule,
  type SetPolicy,
} from "@/criteria";
import { isNotArisingMark } from "./answers";
import type { CriterionEntry, Entry } from "./entries";
import { readNumber, type EntryField, type EntryProblem } from "./entryValue";
import { compare, rationalOfScaled, round, toDouble, type Rational } from "./rational";
import { evaluateRule, type Outcome } from "./rules";
import type { Why } from "./score";

/** A criterion scored from its entry, one line at a time; null: nothing valid was entered. */
export interface CriterionScore {
  readonly self: Points | null;
  readonly crossCheck: Points | null;
  readonly appraised: Points | null;
  /** A checker typed a number here, valid or not: the checker's line is in use. */
  readonly crossChecked: boolean;
  readonly wasAppraised: boolean;
  /** Out of the total and of its base (policy "leaveOut"). */
  readonly leftOut: boolean;
  readonly why: Why;
  readonly problems: readonly EntryProblem[];
}

/** Scores one criterion. What an entry breaks a rule with is not counted until it is mended. */
export function scoreCriterion(
  node: CriteriaNode & { readonly rule: Rule },
  entry: CriterionEntry,
  policy: SetPolicy
): CriterionScore {
  const outcome = evaluateRule(node.rule, entry, node.points, policy);
  const self = selfScore(node, entry, outcome, policy);
  const crossCheck = typedPoints(entry.crossCheck.points, "crossCheck", node, policy);
  const appraised = typedPoints(entry.appraised.points, "appraised", node, policy);
  return {
    self: self.points,
    crossCheck: crossCheck.points,
    appraised: appraised.points,
    crossChecked: crossCheck.numeric,
    wasAppraised: appraised.numeric,
    leftOut: self.why.basis === "leftOut",
    why: self.why,
    problems: [
      ...self.problems,
      ...crossCheck.problems,
      ...appraised.problems,
      ...remarks(node, entry, self),
      ...reasons(entry, self.points, crossCheck.points, appraised.points),
    ],
  };
}

interface SelfScore {
  readonly points: Points | null;
  readonly why: Why;
  readonly problems: readonly EntryProblem[];
}

/** Precedence, as in the sheet's formula: a mark "not arising", then typed points, then the rule. */
function selfScore(
  node: CriteriaNode & { readonly rule: Rule },
  entry: CriterionEntry,
  outcome: Outcome,
  policy: SetPolicy
): SelfScore {
  const typed = typedPoints(entry.typedPoints, "typedPoints", node, policy);
  if (!/^ *$/.test(entry.notArising)) return markedScore(node, entry, typed, policy);
  const input = outcome.status === "reached" ? outcome.input : null;
  const because = (basis: Why["basis"]): Why => ({
    rule: node.rule.kind,
    basis,
    input,
    tier: null,
  });
  if (typed.given) {
    const compared = typed.points === null ? [] : typedRemarks(node, typed.points, outcome);
    return {
      points: typed.points,
      why: because(typed.points === null ? "none" : "typed"),
      problems: [...outcome.problems, ...typed.problems, ...compared],
    };
  }
  if (outcome.status !== "reached")
    return { points: null, why: because("none"), problems: outcome.problems };
  const { points, ...reached } = outcome.reached;
  return { points, why: { ...because(reached.basis), ...reached }, problems: outcome.problems };
}

function markedScore(
  node: CriteriaNode & { readonly rule: Rule },
  entry: CriterionEntry,
  typed: TypedPoints,
  policy: SetPolicy
): SelfScore {
  const because = (basis: Why["basis"]): Why => ({
    rule: node.rule.kind,
    basis,
    input: entry.notArising.trim(),
    tier: null,
  });
  if (!isNotArisingMark(entry.notArising)) {
    return {
      points: null,
      why: because("none"),
      problems: [
        { code: "notArising.unknownMark", field: "notArising", data: { entry: entry.notArising } },
      ],
    };
  }
  if (policy.notArising === "full")
    return { points: node.points, why: because("notArisingFull"), problems: [] };
  if (policy.notArising === "leaveOut")
    return { points: null, why: because("leftOut"), problems: [] };
  const undecided: EntryProblem[] = typed.given
    ? []
    : [{ code: "notArising.undecided", field: "typedPoints", data: {} }];
  return {
    points: typed.points,
    why: because(typed.points === null ? "none" : "typed"),
    problems: [...typed.problems, ...undecided],
  };
}

interface TypedPoints {
  readonly given: boolean;
  /** What was typed is a number, valid or not. */
  readonly numeric: boolean;
  readonly points: Points | null;
  readonly problems: readonly EntryProblem[];
}

/** Points typed by a person: a number from 0 to the standard points, rounded to the set's decimals. */
function typedPoints(
  entry: Entry,
  field: EntryField,
  node: CriteriaNode,
  policy: SetPolicy
): TypedPoints {
  const read = readNumber(entry, field);
  if (read.status === "empty") return { given: false, numeric: false, points: null, problems: [] };
  if (read.status === "invalid")
    return { given: true, numeric: false, points: null, problems: read.problems };
  const outside = outsideRange(read.value, node, field);
  if (outside)
    return { given: true, numeric: true, points: null, problems: [...read.problems, outside] };
  return {
    given: true,
    numeric: true,
    points: round(read.value, policy.pointDecimals),
    problems: read.problems,
  };
}

function outsideRange(value: Rational, node: CriteriaNode, field: EntryField): EntryProblem | null {
  if (value.numerator < 0n)
    return { code: "points.negative", field, data: { entry: toDouble(value) } };
  if (compare(value, rationalOfScaled(node.points)) <= 0) return null;
  return {
    code: "points.aboveStandard",
    field,
    data: { entry: toDouble(value), standard: toNumber(node.points) },
  };
}

/** What typed points deserve to have said about them beside the rule's own result. */
function typedRemarks(
  node: CriteriaNode & { readonly rule: Rule },
  typed: Points,
  outcome: Outcome
): EntryProblem[] {
  if (outcome.status === "reached" && outcome.reached.points !== typed) {
    return [
      {
        code: "points.typedOverComputed",
        field: "typedPoints",
        data: { typed: toNumber(typed), computed: toNumber(outcome.reached.points) },
      },
    ];
  }
  if (!("tiers" in node.rule) || node.rule.tiers.some(({ points }) => points === typed)) return [];
  return [{ code: "points.notATier", field: "typedPoints", data: { typed: toNumber(typed) } }];
}

/** Duties of the form: an explanation below standard, evidence for points, something for every criterion. */
function remarks(
  node: CriteriaNode & { readonly rule: Rule },
  entry: CriterionEntry,
  self: SelfScore
): EntryProblem[] {
  const marked = !/^ *$/.test(entry.notArising);
  if (marked && entry.explanation.trim() === "")
    return [{ code: "notArising.withoutReason", field: "explanation", data: {} }];
  if (self.points === null) {
    const silent = self.problems.length === 0 && !marked;
    return silent
      ? [
          {
            code: "entry.missing",
            field: node.rule.kind === "manual" ? "typedPoints" : "result",
            data: {},
          },
        ]
      : [];
  }
  const found: EntryProblem[] = [];
  if (self.points < node.points && entry.explanation.trim() === "") {
    found.push({
      code: "points.belowWithoutExplanation",
      field: "explanation",
      data: { points: toNumber(self.points), standard: toNumber(node.points) },
    });
  }
  if (self.points > ZERO && !marked && entry.evidence.trim() === "")
    found.push({ code: "points.withoutEvidence", field: "evidence", data: {} });
  return found;
}

/** Another body's score that differs from the line before it needs its reason. */
function reasons(
  entry: CriterionEntry,
  self: Points | null,
  crossCheck: Points | null,
  appraised: Points | null
): EntryProblem[] {
  const found: EntryProblem[] = [];
  if (crossCheck !== null && crossCheck !== self && entry.crossCheck.reason.trim() === "") {
    found.push({
      code: "crossCheck.withoutReason",
      field: "crossCheckReason",
      data: shownPair(self, crossCheck),
    });
  }
  const before = crossCheck ?? self;
  if (appraised !== null && appraised !== before && entry.appraised.reason.trim() === "") {
    found.push({
      code: "appraised.withoutReason",
      field: "appraisedReason",
      data: shownPair(before, appraised),
    });
  }
  return found;
}

function shownPair(
  before: Points | null,
  after: Points
): { before: number | string; after: number } {
  return { before: before === null ? "" : toNumber(before), after: toNumber(after) };
}
