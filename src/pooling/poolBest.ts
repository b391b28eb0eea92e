import {
  type CriteriaNode,
  inputsOf,
  leaves,
  type RuleInputs,
  type Scaled,
  toNumber,
} from "@/criteria";
import { type Finding, finding } from "@/findings";
import { EMPTY_CRITERION_ENTRY, type Entries, scoreUnit } from "@/scoring";
import { bestOf, entryOfValue, ownValue } from "@/scoring/rules";
import type { Submission } from "./cluster";

type BestCriterion = Pick<CriteriaNode, "id" | "label"> & NonNullable<RuleInputs["best"]>;

/** The best values of a group, by criterion; criteria of which nobody has a value are not among them. */
export type PoolBests = ReadonlyMap<string, Scaled>;

/** The criteria of a submission's set that are scored against the best of the pool. */
export function bestCriteria({ set }: Submission): readonly BestCriterion[] {
  return leaves(set).flatMap(({ node: { id, label, rule } }) => {
    const { best } = inputsOf(rule);
    return best ? [{ id, label, ...best }] : [];
  });
}

/** The best value of every criterion that is scored against it, over the submissions that count. */
export function poolBests(taken: readonly Submission[]): PoolBests {
  const [first] = taken;
  if (!first) return new Map();
  return new Map(
    bestCriteria(first).flatMap(({ id, higherIsBetter }): [string, Scaled][] => {
      const best = bestOf(
        { higherIsBetter },
        taken.flatMap(({ entries, set }) => {
          const entry = entries.get(id);
          // What did not arise at a unit is no value of it.
          if (!entry || entry.notArising.trim() !== "") return [];
          return ownValue(entry, set.policy) ?? [];
        })
      );
      return best === null ? [] : [[id, best]];
    })
  );
}

/**
 * A submission scored again against the best of its group, whatever stands on its own sheet; what is
 * known now is not provisional any more.
 */
export function withBests(submission: Submission, bests: PoolBests): Submission {
  if (bests.size === 0) return submission;
  const { set } = submission;
  const entries: Entries = new Map(
    leaves(set).map(({ node }) => {
      const entry = submission.entries.get(node.id) ?? EMPTY_CRITERION_ENTRY;
      const best = bests.get(node.id);
      return [node.id, best === undefined ? entry : { ...entry, best: entryOfValue(best) }];
    })
  );
  const settled = ({ code, where }: Finding) =>
    bests.has(where.criterion ?? "") &&
    (code === "points.provisional" || code === "entry.betterThanBest");
  const left = (findings: readonly Finding[]) => findings.filter((found) => !settled(found));
  const score = scoreUnit(set, entries);
  return {
    ...submission,
    entries,
    score: { ...score, findings: left(submission.score.findings) },
    findings: left(submission.findings),
  };
}

/** The best values that the group is scored against, and sheets on which another one stands. */
export function bestFindings(
  group: string,
  taken: readonly { readonly unit: string; readonly submission: Submission }[],
  bests: PoolBests
): Finding[] {
  const [first] = taken;
  if (!first) return [];
  return bestCriteria(first.submission).flatMap(({ id, label, unitLabel }) => {
    const best = bests.get(id);
    if (best === undefined) return [];
    const shown = { label, best: toNumber(best), unitLabel };
    const others = taken.flatMap(({ unit, submission: { entries, file, sheet, set } }) => {
      const typed = entries.get(id)?.best ?? null;
      const value = typed && ownValue({ ...EMPTY_CRITERION_ENTRY, result: typed }, set.policy);
      if (value === null || value === best) return [];
      const where = { unit, file, sheet, criterion: id };
      return [finding("pool.bestDiffers", where, { ...shown, typed: toNumber(value) })];
    });
    return [finding("pool.bestTaken", { criterion: id }, { ...shown, group }), ...others];
  });
}
