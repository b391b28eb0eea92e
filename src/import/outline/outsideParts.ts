import { type Points, sum, toNumber } from "@/criteria/points";
import { type Finding, finding } from "@/findings";
import type { OutsideRole } from "../rows/outsideWords";
import { valueOf } from "./branchPoints";
import { type Branch, standardPoints } from "./outlineBranch";

/**
 * Settles for every part whose heading speaks of points to add or to take off whether it is outside
 * the standard points: it is where a printed total is reached without it, and is not where one is
 * reached only with it. Where no total decides, it is outside, and import.outsideUnsure asks.
 * `stated`: the totals that the table prints of all its points.
 */
export function settleOutside(
  roots: readonly Branch[],
  stated: readonly Points[],
  findings: Finding[]
): void {
  const level: Level = { plain: [], parts: [] };
  weigh(roots, level, findings);
  settleLevel(level, stated, findings);
}

/** Criteria that one printed number should sum: those that surely count, and the parts in question. */
interface Level {
  readonly plain: Points[];
  readonly parts: Branch[];
}

function weigh(branches: readonly Branch[], level: Level, findings: Finding[]): void {
  for (const branch of branches) {
    const standard = standardPoints(branch);
    if (branch.role !== null) level.parts.push(branch);
    else if (standard === null && branch.children.length > 0)
      weigh(branch.children, level, findings);
    else {
      level.plain.push(valueOf(branch));
      const below: Level = { plain: [], parts: [] };
      weigh(branch.children, below, findings);
      settleLevel(below, standard === null ? [] : [standard], findings);
    }
  }
}

function settleLevel({ plain, parts }: Level, stated: readonly Points[], findings: Finding[]) {
  if (parts.length === 0) return;
  const worth = (role: OutsideRole) => sum(parts.filter((part) => part.role === role).map(valueOf));
  const choices = (role: OutsideRole) => (worth(role) === 0 ? [false] : [false, true]);
  const fitting = choices("bonus").flatMap((bonus) =>
    choices("penalty")
      .map((penalty) => ({ bonus, penalty }))
      .filter((counted) => {
        const total = sum([
          ...plain,
          ...(counted.bonus ? [worth("bonus")] : []),
          ...(counted.penalty ? [worth("penalty")] : []),
        ]);
        return stated.includes(total);
      })
  );
  const [only, ...others] = fitting;
  const decided = others.length === 0 ? only : undefined;
  for (const part of parts) settlePart(part, decided, findings);
}

function settlePart(
  part: Branch,
  counted: Readonly<Record<OutsideRole, boolean>> | undefined,
  findings: Finding[]
) {
  const { role, label, where } = part;
  if (role === null) return;
  const points = valueOf(part);
  const isCounted = counted?.[role] === true;
  if (!isCounted) part.outside = role;
  const code =
    counted || points === 0
      ? isCounted
        ? "import.outsideInTotal"
        : "import.outsideRead"
      : "import.outsideUnsure";
  findings.push(finding(code, where, { label, role, points: toNumber(points) }));
}
