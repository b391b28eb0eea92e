import type { PoolOutcome } from "@/app";

export type UnitRanking = PoolOutcome["rankings"][number];
type Total = PoolOutcome["cluster"]["sets"][number]["total"];

/** A group of the cluster with its units, best first, those without a rank last. */
export interface RankedGroup {
  readonly id: string;
  readonly title: string;
  /** Standard points of the group's criteria set; null where nothing readable came. */
  readonly total: Total | null;
  readonly rankings: readonly UnitRanking[];
}

/** The groups in roster order. A ranking names its group by id or by title, as the roster does. */
export function rankedGroups({ cluster, rankings }: PoolOutcome): RankedGroup[] {
  return cluster.roster.groups.map(({ id, title }) => {
    const belongs = (group: string) => group === id || group === title;
    return {
      id,
      title,
      total: cluster.sets.find(({ group }) => belongs(group))?.total ?? null,
      rankings: rankings.filter(({ group }) => belongs(group)).sort(byRank),
    };
  });
}

function byRank(a: UnitRanking, b: UnitRanking): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;
}
