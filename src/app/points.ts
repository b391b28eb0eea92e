/** Points as the windows and the command line show them: plain numbers (17,500 → 1.75). */
import { setTotal, toNumber, type CriteriaSet } from "@/criteria";

export { toNumber };

/** The standard points of a whole set as a plain number. */
export function totalOf(set: CriteriaSet): number {
  return toNumber(setTotal(set));
}
