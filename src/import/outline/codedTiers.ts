import { readCondition } from "@/criteria/conditions/readCondition";
import { type Points, sum, ZERO } from "@/criteria/points";
import { type Finding, finding } from "@/findings";
import { readTierRule } from "../rules/tierRule";
import { type Branch, standardPoints } from "./outlineBranch";

/**
 * Tiers that carry letters or numbers ("a) Đạt từ 90% trở lên", "b) Đạt dưới 90%") are no criteria:
 * they fall from the points of what they stand under, and either make a ladder of conditions that do
 * not sum to those points, or fall to nothing, as no criterion does.
 */
export function settleCodedTiers(branches: readonly Branch[], findings: Finding[]): void {
  for (const branch of branches) {
    settleCodedTiers(branch.children, findings);
    if (!areTiers(branch)) continue;
    const tiers = branch.children.splice(0);
    for (const { label, points } of tiers)
      if (typeof points === "number") branch.tiers.push({ label, points });
    const data = { label: branch.label, tiers: tiers.map(({ code }) => code).join(", ") };
    findings.push(finding("import.codedTiers", branch.where, data));
  }
}

function areTiers(branch: Branch): boolean {
  const { children, tiers } = branch;
  const standard = standardPoints(branch);
  const points = children.map((child) => (typeof child.points === "number" ? child.points : null));
  const worth = points.filter((one) => one !== null);
  return (
    children.length > 1 &&
    tiers.length === 0 &&
    worth.length === points.length &&
    worth[0] === standard &&
    worth.every((one, at) => at === 0 || one < (worth[at - 1] ?? 0)) &&
    children.every(isBare) &&
    (worth.at(-1) === 0 || (sum(worth) !== standard && isLadder(branch, worth)))
  );
}

function isBare({ children, tiers, told }: Branch): boolean {
  return children.length === 0 && tiers.length === 0 && told.every(({ isLabel }) => isLabel);
}

/** Understood as a whole: conditions on different things are criteria of their own. */
function isLadder({ label, where, children }: Branch, worth: readonly Points[]): boolean {
  const tiers = children.map((child, at) => ({ label: child.label, points: worth[at] ?? ZERO }));
  const { rule } = readTierRule(tiers, { label, where, points: worth[0] ?? ZERO });
  return children.every((child) => readCondition(child.label) !== null) && rule.kind !== "choice";
}
