import { type Finding, finding } from "@/findings";
import type { CriteriaNode, SetPolicy } from "../criteriaSet";
import { toNumber } from "../points";
import { decimalsOf, statedPoints } from "../statedPoints";

/** Points keep as many decimals as those that the table states: otherwise sums round what it prints. */
export function checkPrecision(node: CriteriaNode, { pointDecimals }: SetPolicy): Finding[] {
  const finer = statedPoints(node).find(
    (points) => Number.isSafeInteger(points) && decimalsOf(points) > pointDecimals
  );
  if (finer === undefined) return [];
  const data = { points: toNumber(finer), needs: decimalsOf(finer), keeps: pointDecimals };
  return [finding("set.pointsFiner", { criterion: node.id }, data)];
}
