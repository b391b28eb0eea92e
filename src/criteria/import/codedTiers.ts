import { finding, type Finding } from "@/findings";
import { sum } from "../points";
import { standardPoints, type Branch } from "./branch";
import { readCondition } from "./condition";

/**
 * Tiers that carry letters or numbers ("a) Đạt từ 90% trở lên", "b) Đạt dưới 90%") are no criteria:
 * all are conditions, they fall from the points of what they stand under, and do not sum to them.
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
    sum(worth) !== standard &&
    worth.every((one, at) => at === 0 || one < (worth[at - 1] ?? 0)) &&
    children.every(isCondition)
  );
}

function isCondition({ children, tiers, told, label }: Branch): boolean {
  return (
    children.length === 0 &&
    tiers.length === 0 &&
    told.length === 0 &&
    readCondition(label) !== null
  );
}
