import type { Branch, LooseRow } from "./branch";
import { isTierLike, seriesOf, type Series } from "./looseSeries";

/**
 * How many of a criterion's rows without a code are its tiers: those whose points fall from the
 * criterion's own, and those whose words are conditions. In a series of criteria only the rows
 * between two of them can be tiers.
 */
export function ladderLength(branch: Branch, series: Series | null): number {
  const rows = branch.loose;
  const inSeries = series !== null && series.count > 1;
  if (!inSeries && !startsLadder(branch, rows)) return 0;
  let length = inSeries ? 0 : 1;
  while (length < rows.length && goesOn(branch, rows, length, inSeries)) length++;
  return length;
}

function goesOn(branch: Branch, rows: readonly LooseRow[], at: number, inSeries: boolean): boolean {
  const row = rows[at];
  if (!row || row.isOwn) return false;
  if (row.points === "unread" || row.isCondition) return true;
  if (inSeries && !isTierLike(row)) return false;
  const above = rows[at - 1]?.points ?? branch.points;
  if (typeof above === "number" && row.points > above) return isRising(rows);
  return isTierLike(row) || seriesOf(branch, rows, at, false) === null;
}

function startsLadder(branch: Branch, rows: readonly LooseRow[]): boolean {
  const [first, second] = rows;
  if (!first || first.isOwn) return false;
  if (first.points === "unread" || rows.every(isTierLike)) return true;
  const falls = typeof second?.points === "number" && second.points < first.points;
  if (typeof branch.points !== "number")
    return first.isCondition || (falls && !fillsParent(branch, rows));
  if (isRising(rows) && rows.at(-1)?.points === branch.points) return true;
  const series = seriesOf(branch, rows, 0);
  if (first.points === branch.points) return !isCriterionOfSamePoints(branch, rows, series);
  if (series) return false;
  return first.isCondition || (falls && rows.every((_, at) => at === 0 || notRisen(rows, at)));
}

/** A row worth as much as the criterion above it can be its highest tier, or a criterion itself. */
function isCriterionOfSamePoints(
  branch: Branch,
  [first, second]: readonly LooseRow[],
  series: Series | null
): boolean {
  if (!series || first?.isCondition || first?.isAnswer) return false;
  if (series.parent === branch)
    return second !== undefined && isTierLike(second) && second.points === first?.points;
  return second === undefined || !branch.isCoded;
}

/** Rows under a criterion without points that together are what its parent lacks. */
function fillsParent({ parent, children }: Branch, rows: readonly LooseRow[]): boolean {
  if (!parent || typeof parent.points !== "number" || children.length > 0) return false;
  const others = parent.children.flatMap(({ points }) =>
    typeof points === "number" ? [points] : []
  );
  if (others.length < parent.children.length - 1) return false;
  const open = others.reduce((rest, points) => rest - points, parent.points as number);
  const total = rows.reduce((all, { points }) => all + (points === "unread" ? NaN : points), 0);
  return rows.length > 1 && total === open;
}

function notRisen(rows: readonly LooseRow[], at: number): boolean {
  const [above, points] = [rows[at - 1]?.points, rows[at]?.points];
  return typeof above !== "number" || typeof points !== "number" || points <= above;
}

/** Lowest first, each worth more than the one above it. */
function isRising(rows: readonly LooseRow[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(({ points }, at) => {
      const above = rows[at - 1]?.points ?? -1;
      return typeof points === "number" && typeof above === "number" && points > above;
    })
  );
}
