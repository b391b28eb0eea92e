import type { SetPolicy } from "@/criteria";
import { type BestOfPoolRule, type Points, SCALE, type Scaled, toNumber, ZERO } from "@/criteria";
import type { EntryProblem } from "../entryValue";
import { divide, multiply, rationalOfScaled, round } from "../rational";
import type { CriterionEntry, Entry } from "../unitEntries";
import { EMPTY_CRITERION_ENTRY } from "../unitEntries";
import { amountScale, parseOnScale } from "./measureScale";
import { roundedFormula } from "./roundedFormula";
import { EMPTY, type FormulaCells, type Parsed, type Reached, type RuleUnit } from "./ruleUnit";

/** A unit's own value, and the best of its pool. */
interface Compared {
  readonly own: Scaled;
  readonly best: Scaled;
}

/** The value that is in the result cell; null: none, or none that makes sense. */
export function ownValue(entry: CriterionEntry, policy: SetPolicy): Scaled | null {
  const parsed = parseOnScale(amountScale, [], entry, policy);
  return parsed.status === "valid" ? parsed.measure : null;
}

type Better = Pick<BestOfPoolRule, "higherIsBetter">;

function beats(rule: Better, own: Scaled, best: Scaled): boolean {
  return rule.higherIsBetter ? own > best : own < best;
}

/** The best of these; null where there is none. */
export function bestOf(rule: Better, values: readonly Scaled[]): Scaled | null {
  return values.reduce<Scaled | null>(
    (best, value) => (best === null || beats(rule, value, best) ? value : best),
    null
  );
}

/** A value as it is in a cell. */
export function entryOfValue(value: Scaled): Entry {
  return { value: value / SCALE, formula: null };
}

/**
 * Until the best is known, the value gives no points: provisional ones would have to be taken back
 * when the pool is made.
 */
function parseCompared(
  rule: BestOfPoolRule,
  entry: CriterionEntry,
  policy: SetPolicy
): Parsed<Compared> {
  const own = parseOnScale(amountScale, [], entry, policy);
  const best = parseOnScale(
    amountScale,
    [],
    { ...EMPTY_CRITERION_ENTRY, result: entry.best },
    policy
  );
  const ofBest = best.problems.map((problem): EntryProblem => ({ ...problem, field: "best" }));
  if (own.status === "empty")
    return ofBest.length > 0 ? { status: "invalid", problems: ofBest } : EMPTY;
  const problems = [...own.problems, ...ofBest];
  if (own.status === "invalid" || best.status === "invalid") return { status: "invalid", problems };
  if (best.status === "empty") {
    const waiting: EntryProblem = {
      code: "points.provisional",
      field: "best",
      data: { entry: own.input },
    };
    return { status: "invalid", problems: [...problems, waiting] };
  }
  const measure = { own: own.measure, best: best.measure };
  if (beats(rule, measure.own, measure.best)) {
    const data = { entry: own.input, best: best.input };
    problems.push({ code: "entry.betterThanBest", field: "best", data });
  }
  return { status: "valid", measure, input: own.input, problems };
}

function reachCompared(
  rule: BestOfPoolRule,
  { own, best }: Compared,
  standard: Points,
  policy: SetPolicy
): Reached {
  const { unitLabel, higherIsBetter } = rule;
  const reached = {
    basis: "best" as const,
    tier: null,
    best: { value: toNumber(best), unitLabel, higherIsBetter },
  };
  if (higherIsBetter && own === ZERO) return { ...reached, points: ZERO };
  if (own === best || beats(rule, own, best)) return { ...reached, points: standard };
  const [less, more] = higherIsBetter ? [own, best] : [best, own];
  const share = divide(rationalOfScaled(less), rationalOfScaled(more));
  const points = round(multiply(rationalOfScaled(standard), share), policy.pointDecimals);
  return { ...reached, points: points > standard ? standard : points };
}

function comparedFormula(rule: BestOfPoolRule, cells: FormulaCells, policy: SetPolicy): string {
  const own = amountScale.expression(cells.result, policy);
  const best = amountScale.expression(cells.best, policy);
  const { standard } = cells;
  const [less, more] = rule.higherIsBetter ? [own, best] : [best, own];
  const part = `MIN(${standard},${roundedFormula(`${standard}*${less}/${more}`, policy)})`;
  const points = rule.higherIsBetter
    ? `IF(${own}=0,0,IF(${own}>=${best},${standard},${part}))`
    : `IF(${own}<=${best},${standard},${part})`;
  const inRange = [own, best].map((measure) => amountScale.sensible(measure, []));
  const sensible = `IF(AND(${inRange.join(",")}),${points},"")`;
  return `IF(AND(ISNUMBER(${cells.result}),ISNUMBER(${cells.best})),${sensible},"")`;
}

/** Points in proportion to the best value of the pool; known only when the pool is made. */
export const bestOfPool: RuleUnit<BestOfPoolRule, Compared> = {
  kind: "bestOfPool",
  parse: parseCompared,
  reach: reachCompared,
  formula: comparedFormula,
};
