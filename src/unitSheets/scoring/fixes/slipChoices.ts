import type { CriteriaNode, OutsideRole, Rule, SetPolicy } from "@/criteria";
import type { FindingData } from "@/findings";
import { mostPoints } from "@/scoring";
import { pointsMeant } from "@/scoring/likelyNumbers";

/** A criterion, and whether a number of it is points or a percentage. */
export interface Slipped {
  readonly node: CriteriaNode & { readonly rule: Rule };
  readonly outside: OutsideRole | null;
  readonly meaning: "points" | "percent" | "amount";
}

/**
 * What a number was probably meant to be that is too large where it stands: points with every reading
 * that they have, results with the one that the finding tells. As cells hold them.
 */
export function slipReadings(
  value: number,
  data: FindingData,
  { node, outside, meaning }: Slipped,
  policy: SetPolicy
): readonly number[] {
  if (meaning === "points") {
    const most = mostPoints(node.rule, node.points, policy);
    const without = outside === "penalty" ? Math.abs(value) : value;
    return pointsMeant(without, { node, outside }, { most, decimals: policy.pointDecimals });
  }
  const { likely } = data;
  if (typeof likely !== "number") return [];
  return [meaning === "percent" ? Number(`${likely}e-2`) : likely];
}
