import type { Points } from "../points";
import type { Branch, LooseRow } from "./branch";

/** Rows that are criteria of one parent: together they are what it lacks. */
export interface Series {
  readonly parent: Branch;
  readonly count: number;
}

/** What a criterion's points leave for rows that are not read yet; null where its sum is not known. */
export function openPoints({ points, children }: Branch): number | null {
  if (typeof points !== "number") return null;
  let open: number = points;
  for (const child of children) {
    if (typeof child.points !== "number") return null;
    open -= child.points;
  }
  return open;
}

/** The nearest criterion, from `branch` upwards, that the rows from `at` on complete exactly. */
export function seriesOf(
  branch: Branch,
  rows: readonly LooseRow[],
  at: number,
  inside = true
): Series | null {
  for (
    let parent = inside && branch.tiers.length === 0 ? branch : branch.parent;
    parent;
    parent = parent.parent
  ) {
    const open = openPoints(parent);
    const count = open !== null && open > 0 ? countTo(rows, at, open) : 0;
    if (count > 0) return { parent, count };
  }
  return null;
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
