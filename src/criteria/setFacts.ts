import { canonicalJson, checksum } from "@/text";
import type { CriteriaSet } from "./criteriaSet";
import { serializeSet } from "./document";
import { standardNodes } from "./outsidePoints";
import { type Points, sum } from "./points";

/** The standard points of all parts together: what a total is out of. Bonuses and penalties stand beside them. */
export function setTotal(set: Pick<CriteriaSet, "nodes">): Points {
  return sum(standardNodes(set.nodes).map(({ points }) => points));
}

/** Sets never change once made: a sum of hundreds of rows is made once, not at every typed cell. */
const checksums = new WeakMap<CriteriaSet, string>();

/** A set's content in 16 hex digits: two sets agree in everything exactly when these agree. */
export function setChecksum(set: CriteriaSet): string {
  const known = checksums.get(set);
  if (known !== undefined) return known;
  const made = checksum(canonicalJson(serializeSet(set)));
  checksums.set(set, made);
  return made;
}
