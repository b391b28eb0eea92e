import { measureOf, type Points, toNumber, ZERO } from "@/criteria";
import type { Criterion } from "./criterionScore";
import type { EntryProblem } from "./entryValue";
import type { CriterionEntry } from "./unitEntries";

/** What of a criterion's self score its duties depend on. */
interface Scored {
  readonly points: Points | null;
  readonly problems: readonly EntryProblem[];
}

/**
 * Duties of the form: an explanation below standard and of every penalty, evidence for points,
 * something for every criterion. A bonus or penalty that is left blank or marked gives 0, and
 * nothing is asked for.
 */
export function dutiesLeft(
  criterion: Criterion,
  entry: CriterionEntry,
  self: Scored
): EntryProblem[] {
  const { node, outside } = criterion;
  const marked = !/^ *$/.test(entry.notArising);
  if (outside === null && marked && entry.explanation.trim() === "")
    return [{ code: "notArising.withoutReason", field: "explanation", data: {} }];
  if (self.points === null) {
    const silent = self.problems.length === 0 && !marked && outside === null;
    const field = measureOf(node.rule).of === "nothing" ? "typedPoints" : "result";
    return silent ? [{ code: "entry.missing", field, data: {} }] : [];
  }
  const unexplained =
    entry.explanation.trim() === "" ? lackingExplanation(criterion, self.points) : null;
  const found: EntryProblem[] = unexplained ? [unexplained] : [];
  if (self.points > ZERO && !marked && entry.evidence.trim() === "")
    found.push({ code: "points.withoutEvidence", field: "evidence", data: {} });
  return found;
}

function lackingExplanation({ node, outside }: Criterion, points: Points): EntryProblem | null {
  if (outside === "penalty" && points < ZERO)
    return {
      code: "points.penaltyWithoutExplanation",
      field: "explanation",
      data: { points: -toNumber(points) },
    };
  if (outside !== null || points >= node.points) return null;
  return {
    code: "points.belowWithoutExplanation",
    field: "explanation",
    data: { points: toNumber(points), standard: toNumber(node.points) },
  };
}

/** Another body's score that differs from the line before it needs its reason. */
export function reasonsLeft(
  { outside }: Criterion,
  entry: CriterionEntry,
  {
    self,
    crossCheck,
    appraised,
  }: Readonly<Record<"self" | "crossCheck" | "appraised", Points | null>>
): EntryProblem[] {
  const found: EntryProblem[] = [];
  /** A bonus or penalty that was left blank is 0. */
  const differs = (after: Points, before: Points | null) =>
    after !== (outside === null ? before : (before ?? ZERO));
  if (crossCheck !== null && differs(crossCheck, self) && entry.crossCheck.reason.trim() === "") {
    found.push({
      code: "crossCheck.withoutReason",
      field: "crossCheckReason",
      data: shownPair(self, crossCheck),
    });
  }
  const before = crossCheck ?? self;
  if (appraised !== null && differs(appraised, before) && entry.appraised.reason.trim() === "") {
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
