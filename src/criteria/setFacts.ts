import { canonicalJson, checksum } from "@/text";
import type { CriteriaSet } from "./criteriaSet";
import { serializeSet } from "./document";
import { sum, type Points } from "./points";

/** The standard points of all parts together. */
export function setTotal(set: Pick<CriteriaSet, "nodes">): Points {
  return sum(set.nodes.map(({ points }) => points));
}

/** A set's content in 16 hex digits: two sets agree in everything exactly when these agree. */
export function setChecksum(set: CriteriaSet): string {
  return checksum(canonicalJson(serializeSet(set)));
}
