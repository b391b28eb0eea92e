import { SCALE, toNumber, type Points } from "@/criteria";

/** Points as a cell holds them; an empty text where a formula gives none. */
export function pointsOrBlank(points: Points | null): number | string {
  return points === null ? "" : toNumber(points);
}

/** One score minus another, in plain points. */
export function plainDifference(points: Points, other: Points): number {
  return (points - other) / SCALE;
}
