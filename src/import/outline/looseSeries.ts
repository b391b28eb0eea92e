import type { Points } from "@/criteria/points";
import type { LooseRow } from "../rows/looseRow";
import { type Branch, standardPoints } from "./outlineBranch";

/** Rows that are criteria of one parent: together they are what it lacks. */
export interface Series {
  readonly parent: Branch;
  readonly count: number;
}

/** What a criterion's points leave for rows that are not read yet; null where its sum is not known. */
export function openPoints(branch: Branch): number | null {
  const standard = standardPoints(branch);
  return standard === null ? null : openBeside(standard, branch.children);
}

/** What these children leave of so many points; null where one of them has none. */
export function openBeside(points: Points, children: readonly Branch[]): number | null {
  let open: number = points;
  for (const child of children) {
    const taken = standardPoints(child);
    if (taken === null) return null;
    open -= taken;
  }
  return open;
}

/**
 * The nearest criterion, from `branch` upwards, that the rows from `at` on complete exactly. One row
 * alone is all of a criterion only where no criterion further up lacks it.
 */
export function seriesOf(branch: Branch, rows: readonly LooseRow[], at: number): Series | null {
  const inside = branch.tiers.length === 0 ? completing(branch, rows, at) : null;
  return inside && inside.count > 1 ? inside : (seriesAbove(branch, rows, at) ?? inside);
}

/** The nearest criterion above `branch` that the rows from `at` on complete exactly. */
export function seriesAbove(branch: Branch, rows: readonly LooseRow[], at: number): Series | null {
  for (let { parent } = branch; parent; { parent } = parent) {
    const series = completing(parent, rows, at);
    if (series) return series;
  }
  return null;
}

function completing(parent: Branch, rows: readonly LooseRow[], at: number): Series | null {
  const open = openPoints(parent);
  const count = open !== null && open > 0 ? countTo(rows, at, open) : 0;
  return count > 0 ? { parent, count } : null;
}

/** How many rows sum to `open`; tiers between them are not counted. 0: they do not. */
function countTo(rows: readonly LooseRow[], from: number, open: number): number {
  let [total, count] = [0, 0];
  for (let at = from; at < rows.length && total < open; at++) {
    const row = rows[at];
    if (!row || isTierLike(row)) continue;
    total += row.points as Points;
    count++;
  }
  return total === open ? count : 0;
}

/** Its words or its points say that it is no criterion. */
export function isTierLike({ points, isCondition, isAnswer }: LooseRow): boolean {
  return isCondition || isAnswer || points === "unread" || points === 0;
}
