import type { Points } from "@/criteria";
import { type Cluster, type GroupSet, isRanked, type PooledUnit } from "@/pooling";
import type { UnitRanking } from "./ranking";

/**
 * Ranks every group of a cluster on its counted points, compared as exact integers: equal points
 * share a rank and the next rank is left out (1, 1, 3); no source gives a rule that breaks ties.
 * Counted
 * points include bonuses and penalties, so they may exceed what the total is out of. Units that are not
 * counted are in the result without a rank. In the cluster's order of units.
 */
export function rankCluster(cluster: Cluster): UnitRanking[] {
  const sets = new Map(cluster.sets.map((set) => [set.group, set]));
  const points = new Map<string, Points[]>();
  for (const unit of cluster.units) {
    const own = pointsOf(unit);
    if (own !== null) points.set(unit.group, [...(points.get(unit.group) ?? []), own]);
  }
  return cluster.units.map((unit) =>
    ranked(unit, points.get(unit.group) ?? [], sets.get(unit.group))
  );
}

/** The rankings of one group as a list shows them: best first, units without a rank last, equals in the cluster's order. */
export function byRank(rankings: readonly UnitRanking[], group: string): UnitRanking[] {
  const last = rankings.length + 1;
  return rankings
    .filter((ranking) => ranking.group === group)
    .sort((first, second) => (first.rank ?? last) - (second.rank ?? last));
}

function ranked(
  unit: PooledUnit,
  group: readonly Points[],
  set: GroupSet | undefined
): UnitRanking {
  const own = pointsOf(unit);
  return {
    unit: unit.unit,
    group: unit.group,
    status: unit.status,
    counted: own,
    countedLine: own === null ? null : unit.countedLine,
    rank: own === null ? null : 1 + group.filter((other) => other > own).length,
    tied: own === null ? 0 : group.filter((other) => other === own).length,
    class: own === null ? null : proposedClass(own, set),
  };
}

function pointsOf(unit: PooledUnit): Points | null {
  return isRanked(unit) ? unit.counted : null;
}

/** The highest class whose lower limit is reached; below all of them none is proposed. */
function proposedClass(points: Points, set: GroupSet | undefined): string | null {
  const bands = [...(set?.classes ?? [])].sort((first, second) => second.min - first.min);
  return bands.find(({ min }) => points >= min)?.name ?? null;
}
