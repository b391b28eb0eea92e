import { type Points, sum } from "@/criteria/points";
import { pointsInLabel } from "../rows/pointsText";
import type { Branch } from "./outlineBranch";

/** A criterion's own points, else what stands under it: what its printed number should be. */
export function valueOf(branch: Branch): Points {
  if (typeof branch.points === "number") return branch.points;
  const named = pointsInLabel(branch.label);
  if (named !== null) return named;
  return branch.children.length > 0 ? totalOf(branch.children) : sum(highestTier(branch));
}

/** The points of these criteria together, without those that stand beside the standard points. */
export function totalOf(branches: readonly Branch[]): Points {
  return sum(branches.filter(({ outside }) => outside === null).map(valueOf));
}

/** What stands under a criterion, whatever its own cell says. */
export function sumUnder(branch: Branch): Points {
  return branch.children.length > 0 ? totalOf(branch.children) : valueOf(branch);
}

function highestTier({ tiers }: Branch): Points[] {
  return tiers
    .map(({ points }) => points)
    .sort((first, second) => second - first)
    .slice(0, 1);
}
