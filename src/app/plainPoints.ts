/** Points as the windows and the command line show them: plain numbers (17,500 → 1.75). */
import { setTotal, toNumber, type CriteriaSet, type Points } from "@/criteria";

export { toNumber };

/** The standard points of a whole set as a plain number. */
export function totalOf(set: CriteriaSet): number {
  return toNumber(setTotal(set));
}

/** Points that may not have been given yet. */
export function toNumberOr0(points: Points | null): number {
  return points === null ? 0 : toNumber(points);
}
