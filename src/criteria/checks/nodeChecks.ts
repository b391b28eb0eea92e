import { type Finding, finding } from "@/findings";
import type { CriteriaNode } from "../criteriaSet";
import { sumOfChildren } from "../outsidePoints";
import { type Points, toNumber } from "../points";
import { kindOf, printedTiersOf } from "../rules";
import type { PlacedNode } from "../tree";

/** A criterion that is scored has a rule; one that is a sum has none. */
export function checkShape(node: CriteriaNode): Finding[] {
  const parent = node.children.length > 0;
  if (parent && node.rule) return [finding("set.parentWithRule", { criterion: node.id })];
  if (!parent && !node.rule) return [finding("set.leafWithoutRule", { criterion: node.id })];
  return [];
}

/** Points are exact and never negative. */
export function checkPoints(node: CriteriaNode): Finding[] {
  const limits = (node.rule && kindOf(node.rule).limits?.(node.rule)) ?? [];
  const all = [node.points, ...printedTiersOf(node.rule).map(({ points }) => points), ...limits];
  return all
    .filter((points) => !isPoints(points))
    .map((points) =>
      finding("set.badPoints", { criterion: node.id }, { points: toNumber(points) })
    );
}

function isPoints(points: Points): boolean {
  return Number.isSafeInteger(points) && points >= 0;
}

/** A criterion's points are those of its children together, bonuses and penalties among them left out. */
export function checkSum(placed: PlacedNode): Finding[] {
  const { node } = placed;
  if (node.children.length === 0) return [];
  const total = sumOfChildren(placed);
  if (total === node.points) return [];
  const data = { parent: node.label, standard: toNumber(node.points), sum: toNumber(total) };
  return [finding("set.sumDiffers", { criterion: node.id }, data)];
}

/** Nodes below a bonus are bonus, nodes below a penalty are penalty: never one inside the other. */
export function checkOutside({ node, outside }: PlacedNode): Finding[] {
  if (outside === null || node.outside === undefined || node.outside === outside) return [];
  const data = { label: node.label, role: node.outside, above: outside };
  return [finding("set.outsideNested", { criterion: node.id }, data)];
}

/** What the rule's own kind asks where its criterion is a bonus or penalty. */
export function checkOutsideRule({ node, outside }: PlacedNode): readonly Finding[] {
  if (outside === null || node.rule === null) return [];
  return kindOf(node.rule).checkOutside?.(node.rule, node, outside) ?? [];
}

/** A rule that begins with all points and takes some off says nothing in a penalty: there 0 is the beginning. */
export function checkPenaltyRule({ node, outside }: PlacedNode): Finding[] {
  const startsFull = node.rule !== null && kindOf(node.rule).startsFull?.(node.rule) === true;
  if (outside !== "penalty" || !startsFull) return [];
  const data = { label: node.label, points: toNumber(node.points) };
  return [finding("set.penaltyFromTheTop", { criterion: node.id }, data)];
}
