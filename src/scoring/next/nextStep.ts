import {
  inputsOf,
  measureOf,
  type Points,
  type Rule,
  type RuleInputs,
  SCALE,
  type Scaled,
  scaled,
  type SetPolicy,
  signedPoints,
  toNumber,
} from "@/criteria";
import { dateOfSerial, formatDate } from "@/text";
import type { Criterion } from "../criterionScore";
import { isEmptyEntry, readNumber } from "../entryValue";
import { toDouble } from "../rational";
import { evaluateRule } from "../rules";
import { type CriterionEntry, EMPTY_ENTRY } from "../unitEntries";
import { bestSteps } from "./bestSteps";
import { candidates, unitOf } from "./candidateResults";
import type { Candidate, NeededResult, NextStep, Reachable } from "./stepValue";

/**
 * The nearest result that would give a criterion more than its rule gives it now (fewer points taken
 * off, in a penalty). Every candidate is scored by the rule itself. null: nothing gives more, or
 * the points do not come from the rule (typed, marked as not arising, nothing valid entered).
 */
export function nextStep(
  criterion: Criterion,
  entry: CriterionEntry,
  policy: SetPolicy
): NextStep | null {
  const byRule = isEmptyEntry(entry.typedPoints) && entry.notArising.trim() === "";
  const now = byRule ? scored(criterion, entry, policy) : null;
  if (now === null) return null;
  const { rule, points: standard } = criterion.node;
  const target = numberIn(entry.target, 100);
  const result = currentMeasure(rule, entry, now.input);
  const pool = inputsOf(rule).best;
  const possible =
    pool === undefined
      ? candidates(rule, standard, target, policy)
      : againstBest(pool, criterion, entry, policy);
  const better = possible.flatMap((candidate): Reachable[] => {
    const reached = scored(criterion, withResult(entry, candidate), policy);
    const { points } = reached ?? now;
    return points > now.points ? [{ ...candidate, points, tier: reached?.tier ?? null }] : [];
  });
  const [nearest] = better.toSorted(
    (one, other) => distance(one, result) - distance(other, result) || one.points - other.points
  );
  if (!nearest) return null;
  return {
    points: toNumber(nearest.points),
    gain: toNumber((nearest.points - now.points) as Points),
    tier: nearest.tier,
    needed: result === null ? null : neededResult(rule, nearest, result),
    ...(pool && { best: atBest(pool, entry, better, now, nearest) }),
  };
}

type PoolValue = NonNullable<RuleInputs["best"]>;

/** Whole things more (or fewer), and the best of the pool. */
function againstBest(
  pool: PoolValue,
  { node: { rule, points: standard } }: Criterion,
  entry: CriterionEntry,
  policy: SetPolicy
): readonly Candidate[] {
  const own = numberIn(entry.result, 1);
  const best = numberIn(entry.best, 1);
  const outcome = evaluateRule(rule, entry, standard, policy);
  if (own === null || best === null || outcome.status !== "reached") return [];
  const { points } = outcome.reached;
  return bestSteps(pool, { own, best, points, standard }, policy).map((value) => ({
    typed: toNumber(value),
    at: { bound: value, side: "on" },
  }));
}

/** What the best of the pool itself would give; null: it is the next step. */
function atBest(
  { unitLabel }: PoolValue,
  entry: CriterionEntry,
  better: readonly Reachable[],
  now: Scored,
  nearest: Reachable
): NonNullable<NextStep["best"]> | null {
  const best = numberIn(entry.best, 1);
  const reached = better.find(({ at }) => at?.bound === best);
  if (best === null || !reached || reached.at?.bound === nearest.at?.bound) return null;
  const gain = toNumber((reached.points - now.points) as Points);
  return { value: toNumber(best), unitLabel, gain };
}

interface Scored {
  readonly points: Points;
  readonly tier: string | null;
  readonly input: number | string;
}

function scored(
  { node, outside }: Criterion,
  entry: CriterionEntry,
  policy: SetPolicy
): Scored | null {
  const outcome = evaluateRule(node.rule, entry, node.points, policy);
  if (outcome.status !== "reached") return null;
  const { points, tier } = outcome.reached;
  return { points: signedPoints(points, outside), tier, input: outcome.input };
}

/** The entry with another result; inputs that the result was calculated from are out of the way. */
function withResult(entry: CriterionEntry, { typed }: Candidate): CriterionEntry {
  const result = { value: typed, formula: null };
  return { ...entry, result, numerator: EMPTY_ENTRY, denominator: EMPTY_ENTRY };
}

/** The result on the scale of its bounds; null where it is not a matter of degree. */
function currentMeasure(rule: Rule, entry: CriterionEntry, input: number | string): Scaled | null {
  const unit = unitOf(rule);
  if (unit === null) return null;
  if (unit !== "date") return typeof input === "number" ? scaled(input) : null;
  const day = numberIn(entry.result, 1);
  return day === null ? null : ((Math.floor(day / SCALE) * SCALE) as Scaled);
}

function numberIn(entry: CriterionEntry["result"], parts: number): Scaled | null {
  const read = readNumber(entry, "result");
  return read.status === "number" ? scaled(toDouble(read.value) * parts) : null;
}

/** Words lie at no distance: of those the one that adds least is the next step. */
function distance({ at }: Candidate, result: Scaled | null): number {
  if (at === null || result === null) return 0;
  const beyond = at.side === "on" ? 0 : 0.5;
  return Math.abs(at.bound - result) + beyond;
}

function neededResult(rule: Rule, { at }: Reachable, result: Scaled): NeededResult | null {
  const unit = unitOf(rule);
  if (unit === null || at === null) return null;
  const more = at.bound > result || (at.bound === result && at.side === "above");
  return {
    unit,
    bound: unit === "date" ? shownDay(at.bound) : toNumber(at.bound),
    inclusive: at.side === "on",
    direction: more ? "more" : "less",
    distance: toNumber(Math.abs(at.bound - result) as Scaled),
    counted: countedIn(rule),
  };
}

/** What is counted, in the table's words. */
function countedIn(rule: Rule): string {
  const measure = measureOf(rule);
  if (measure.of === "value") return measure.unitLabel;
  return measure.of === "steps" ? measure.counted : "";
}

function shownDay(bound: Scaled): string {
  const date = dateOfSerial(toNumber(bound));
  return date ? formatDate(date) : String(toNumber(bound));
}
