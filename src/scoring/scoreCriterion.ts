import {
  inputsOf,
  isPercent,
  measureOf,
  type Points,
  type SetPolicy,
  signedPoints,
  toNumber,
  ZERO,
} from "@/criteria";
import { isNotArisingMark } from "./answerWords";
import type { Criterion, Why } from "./criterionScore";
import type { EntryProblem } from "./entryValue";
import { dutiesLeft, reasonsLeft } from "./requiredEntries";
import { evaluateRule, type Outcome } from "./rules";
import { reachablePoints } from "./rules/reachablePoints";
import { type TypedPoints, typedPoints } from "./typedPoints";
import type { CriterionEntry } from "./unitEntries";

/** A criterion scored from its entry, one line at a time; null: nothing valid was entered. */
export interface CriterionScore {
  readonly self: Points | null;
  readonly crossCheck: Points | null;
  readonly appraised: Points | null;
  /** A checker typed a number here, valid or not: the checker's line is in use. */
  readonly crossChecked: boolean;
  readonly wasAppraised: boolean;
  /** Out of the total, and of its base or rescaled (policies "leaveOut" and "rescale"). */
  readonly leftOut: boolean;
  readonly why: Why;
  readonly problems: readonly EntryProblem[];
}

/**
 * Scores one criterion. What an entry breaks a rule with is not counted until it is mended. The
 * points of a penalty are 0 or below: its rule says how much is taken off.
 */
export function scoreCriterion(
  criterion: Criterion,
  entry: CriterionEntry,
  policy: SetPolicy
): CriterionScore {
  const outcome = outcomeOf(criterion, entry, policy);
  const self = selfScore(criterion, entry, outcome, policy);
  const crossCheck = typedPoints(entry.crossCheck.points, "crossCheck", criterion, policy);
  const appraised = typedPoints(entry.appraised.points, "appraised", criterion, policy);
  return {
    self: self.points,
    crossCheck: crossCheck.points,
    appraised: appraised.points,
    crossChecked: crossCheck.numeric,
    wasAppraised: appraised.numeric,
    leftOut: self.why.basis === "leftOut" || self.why.basis === "rescaled",
    why: self.why,
    problems: [
      ...self.problems,
      ...crossCheck.problems,
      ...appraised.problems,
      ...dutiesLeft(criterion, entry, self),
      ...(self.why.basis === "leftOut" ? scoredAllTheSame(criterion, crossCheck, appraised) : []),
      ...reasonsLeft(criterion, entry, {
        self: self.points,
        crossCheck: crossCheck.points,
        appraised: appraised.points,
      }),
    ],
  };
}

/** Points of checkers where the unit's mark leaves the criterion out: they enter totals that are not out of it. */
function scoredAllTheSame(
  { node }: Criterion,
  crossCheck: TypedPoints,
  appraised: TypedPoints
): EntryProblem[] {
  return (
    [
      ["crossCheck", crossCheck],
      ["appraised", appraised],
    ] as const
  ).flatMap(([field, { points }]): EntryProblem[] => {
    if (points === null) return [];
    const data = { points: toNumber(points), standard: toNumber(node.points) };
    return [{ code: "points.scoredLeftOut", field, data }];
  });
}

/** What the rule makes of the entry, its points signed. */
function outcomeOf(
  { node, outside }: Criterion,
  entry: CriterionEntry,
  policy: SetPolicy
): Outcome {
  const outcome = evaluateRule(node.rule, entry, node.points, policy);
  if (outcome.status !== "reached") return outcome;
  const { reached } = outcome;
  return { ...outcome, reached: { ...reached, points: signedPoints(reached.points, outside) } };
}

interface SelfScore {
  readonly points: Points | null;
  readonly why: Why;
  readonly problems: readonly EntryProblem[];
}

/** Precedence, as in the sheet's formula: a mark "not arising", then typed points, then the rule. */
function selfScore(
  criterion: Criterion,
  entry: CriterionEntry,
  outcome: Outcome,
  policy: SetPolicy
): SelfScore {
  const typed = typedPoints(entry.typedPoints, "typedPoints", criterion, policy);
  if (!/^ *$/.test(entry.notArising)) return markedScore(criterion, entry, typed, policy);
  const input = outcome.status === "reached" ? outcome.input : null;
  const because = reasonsOf(criterion, input);
  if (typed.given) {
    const compared = typed.points === null ? [] : typedRemarks(criterion, typed.points, outcome);
    return {
      points: typed.points,
      why: because(typed.points === null ? "none" : "typed"),
      problems: [...outcome.problems, ...typed.problems, ...compared],
    };
  }
  if (outcome.status !== "reached") {
    const blank = criterion.outside !== null && outcome.problems.length === 0;
    const waiting = outcome.problems.find((problem) => problem.code === "points.provisional");
    const why = waiting
      ? provisional(criterion, waiting.data.entry)
      : because(blank ? "blank" : "none");
    return { points: null, why, problems: outcome.problems };
  }
  const { points, ...reached } = outcome.reached;
  return { points, why: { ...because(reached.basis), ...reached }, problems: outcome.problems };
}

/** Makes reasons that carry what a criterion's result is, and its role. */
function reasonsOf({ node, outside }: Criterion, input: Why["input"]) {
  const measure = measureOf(node.rule);
  return (basis: Why["basis"]): Why => ({
    basis,
    input,
    tier: null,
    ...(outside !== null && { outside }),
    ...(measure.of === "daysLate" && measure.working && { working: true as const }),
    ...(isPercent(measure) && { percent: true as const }),
  });
}

/** A value that waits for the best of the pool, and what the two will mean. */
function provisional(criterion: Criterion, value: Why["input"]): Why {
  const why = reasonsOf(criterion, value)("provisional");
  const pending = inputsOf(criterion.node.rule).best;
  return pending ? { ...why, pending } : why;
}

/** A mark says that nothing is to be scored: by the set's policy, and 0 for a bonus or penalty. */
function markedScore(
  criterion: Criterion,
  entry: CriterionEntry,
  typed: TypedPoints,
  policy: SetPolicy
): SelfScore {
  const because = reasonsOf(criterion, entry.notArising.trim());
  if (!isNotArisingMark(entry.notArising)) {
    return {
      points: null,
      why: because("none"),
      problems: [
        { code: "notArising.unknownMark", field: "notArising", data: { entry: entry.notArising } },
      ],
    };
  }
  if (criterion.outside !== null && !typed.given)
    return { points: ZERO, why: because("blank"), problems: [] };
  if (criterion.outside === null && policy.notArising === "full")
    return { points: criterion.node.points, why: because("notArisingFull"), problems: [] };
  if (criterion.outside === null && policy.notArising === "leaveOut")
    return { points: null, why: because("leftOut"), problems: [] };
  if (criterion.outside === null && policy.notArising === "rescale")
    return { points: null, why: because("rescaled"), problems: [] };
  const undecided: EntryProblem[] = typed.given
    ? []
    : [{ code: "notArising.undecided", field: "typedPoints", data: {} }];
  return {
    points: typed.points,
    why: because(typed.points === null ? "none" : "typed"),
    problems: [...typed.problems, ...undecided],
  };
}

/** What typed points deserve to have said about them beside the rule's own result. */
function typedRemarks(
  { node, outside }: Criterion,
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
  const reachable = reachablePoints(node.rule, node.points);
  if (!reachable || reachable.some((points) => signedPoints(points, outside) === typed)) return [];
  return [{ code: "points.notATier", field: "typedPoints", data: { typed: toNumber(typed) } }];
}
