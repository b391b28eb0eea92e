import { type Points, toNumber } from "@/criteria";

/** Points as a cell holds them; an empty text where a formula gives none. */
export function pointsOrBlank(points: Points | null): number | string {
  return points === null ? "" : toNumber(points);
}
