import { finding, type Finding } from "@/findings";
import type { CriteriaNode } from "../criteriaSet";
import { sum, toNumber, type Points } from "../points";
import { tiersOf } from "../tiers";

/** A criterion that is scored has a rule; one that is a sum has none. */
export function checkShape(node: CriteriaNode): Finding[] {
  const parent = node.children.length > 0;
  if (parent && node.rule) return [finding("set.parentWithRule", { criterion: node.id })];
  if (!parent && !node.rule) return [finding("set.leafWithoutRule", { criterion: node.id })];
  return [];
}

/** Points are exact and never negative. */
export function checkPoints(node: CriteriaNode): Finding[] {
  const all = [node.points, ...tiersOf(node.rule).map(({ points }) => points)];
  return all
    .filter((points) => !isPoints(points))
    .map((points) =>
      finding("set.badPoints", { criterion: node.id }, { points: toNumber(points) })
    );
}

function isPoints(points: Points): boolean {
  return Number.isSafeInteger(points) && points >= 0;
}

/** A criterion's points are those of its children together. */
export function checkSum(node: CriteriaNode): Finding[] {
  if (node.children.length === 0) return [];
  const total = sum(node.children.map(({ points }) => points));
  if (total === node.points) return [];
  const data = { parent: node.label, standard: toNumber(node.points), sum: toNumber(total) };
  return [finding("set.sumDiffers", { criterion: node.id }, data)];
}
