import type { Points } from "@/criteria/points";
import type { LooseRow } from "../rows/looseRow";
import { isTierLike, openBeside, type Series, seriesAbove, seriesOf } from "./looseSeries";
import { type Branch, standardPoints } from "./outlineBranch";

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
  return inSeries ? length : beforeLastSeries(branch, rows, length);
}

/** Of rows that fall on from the tiers, the last ones may be what a criterion further up lacks. */
function beforeLastSeries(branch: Branch, rows: readonly LooseRow[], length: number): number {
  for (let at = length - 1; at > 0; at--) {
    const row = rows[at];
    if (row && !isTierLike(row) && seriesAbove(branch, rows, at)) return at;
  }
  return length;
}

function goesOn(branch: Branch, rows: readonly LooseRow[], at: number, inSeries: boolean): boolean {
  const row = rows[at];
  if (!row || row.isOwn) return false;
  if (row.points === "unread" || row.isCondition) return true;
  if (!isTierLike(row) && (inSeries || hasOwnTier(row, rows[at + 1]))) return false;
  const above = rows[at - 1]?.points ?? branch.points;
  return typeof above !== "number" || row.points <= above || risesTo(standardPoints(branch), rows);
}

function startsLadder(branch: Branch, rows: readonly LooseRow[]): boolean {
  const [first, second] = rows;
  if (!first || first.isOwn) return false;
  if (first.points === "unread" || rows.every(isTierLike)) return true;
  const falls = typeof second?.points === "number" && second.points < first.points;
  const standard = standardPoints(branch);
  if (standard === null) return first.isCondition || (falls && !fillsParent(branch, rows));
  if (risesTo(standard, rows)) return true;
  if (first.points === standard) return !isCriterionOfSamePoints(branch, rows);
  if (seriesOf(branch, rows, 0)) return false;
  return first.isCondition || (falls && rows.every((_, at) => at === 0 || notRisen(rows, at)));
}

/**
 * A row worth as much as the criterion above it can be its highest tier, or a criterion itself: one
 * with a tier as high, or one that a sum further up lacks.
 */
function isCriterionOfSamePoints(branch: Branch, rows: readonly LooseRow[]): boolean {
  const [first, second] = rows;
  if (!first || isTierLike(first)) return false;
  const same = second?.points === first.points;
  if (hasOwnTier(first, second)) return true;
  return (!branch.isCoded || !second || same) && seriesAbove(branch, rows, 0) !== null;
}

/** The next row reads as a tier and is worth as much: the highest tier of this one. */
function hasOwnTier({ points }: LooseRow, next: LooseRow | undefined): boolean {
  return next !== undefined && isTierLike(next) && next.points === points && points !== "unread";
}

/** Rows under a criterion without points that together are what its parent lacks. */
function fillsParent(branch: Branch, rows: readonly LooseRow[]): boolean {
  const { parent } = branch;
  const standard = parent && standardPoints(parent);
  if (!parent || standard === null || rows.length < 2) return false;
  const others = parent.children.filter((child) => child !== branch);
  const total = rows.reduce((all, { points }) => all + (points === "unread" ? NaN : points), 0);
  return total === openBeside(standard, others);
}

function notRisen(rows: readonly LooseRow[], at: number): boolean {
  const [above, points] = [rows[at - 1]?.points, rows[at]?.points];
  return typeof above !== "number" || typeof points !== "number" || points <= above;
}

/** Lowest first, each worth more than the one above it, the last one as much as the criterion. */
function risesTo(standard: Points | null, rows: readonly LooseRow[]): boolean {
  return (
    rows.length > 1 &&
    rows.at(-1)?.points === standard &&
    rows.every(({ points }, at) => {
      const above = rows[at - 1]?.points ?? -1;
      return typeof points === "number" && typeof above === "number" && points > above;
    })
  );
}
