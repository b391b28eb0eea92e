import { finding, type Finding } from "@/findings";
import type { CountPointsRule, CriteriaNode } from "../criteriaSet";
import { toNumber, type Scaled } from "../points";

/** A step holds something, and is worth something. */
export function checkCountStep({ id, rule }: CriteriaNode): Finding[] {
  if (rule?.kind !== "countPoints") return [];
  return (["each", "step"] as const)
    .filter((what) => rule[what] <= 0)
    .map((what) =>
      finding("set.countStepMissing", { criterion: id }, { what, value: toNumber(rule[what]) })
    );
}

/** The limits of a count leave room between them, and lie within the standard points. */
export function checkCountLimits({ id, rule, points }: CriteriaNode): Finding[] {
  if (rule?.kind !== "countPoints") return [];
  const most = rule.most ?? points;
  if (rule.least <= most && most <= points) return [];
  const data = { least: toNumber(rule.least), most: toNumber(most), standard: toNumber(points) };
  return [finding("set.countLimits", { criterion: id }, data)];
}

/** The points that a count names as its limits. */
export function limitsOf({ least, most }: CountPointsRule): readonly Scaled[] {
  return most === null ? [least] : [least, most];
}
