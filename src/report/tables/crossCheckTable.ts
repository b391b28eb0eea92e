import { type Points, subtract } from "@/criteria";
import type { Cluster, PooledUnit } from "@/pooling";

/** A pair of the cross-check plan, and how far the cross-check moved the score of the unit checked. */
export interface CrossCheckRow {
  /** From 1, in the order of the plan. */
  readonly order: number;
  readonly checker: string;
  readonly checked: string;
  /** The unit checked; null: the cluster has none of that name. */
  readonly unit: PooledUnit | null;
  readonly self: Points | null;
  readonly crossCheck: Points | null;
  /** Cross-check minus self score; null where either is missing. */
  readonly difference: Points | null;
}

/** The table of cross-checks, a row for each pair of the plan. */
export function crossCheckTable(cluster: Cluster): readonly CrossCheckRow[] {
  return cluster.roster.crossChecks.map(({ checker, checked }, index) => {
    const unit = cluster.units.find((one) => one.unit === checked) ?? null;
    const { self, crossCheck } = unit?.totals ?? { self: null, crossCheck: null };
    const difference = subtract(crossCheck, self);
    return { order: index + 1, checker, checked, unit, self, crossCheck, difference };
  });
}
