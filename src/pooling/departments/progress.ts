import { type Points, sum, ZERO } from "@/criteria";
import type { NodeScore, UnitScore } from "@/scoring";
import type { InCharge } from "./inCharge";

/** How far a department has come with its criteria. */
export interface DepartmentProgress {
  /** null: what no department is in charge of, which stays with the person who merges. */
  readonly department: string | null;
  /** Criteria that have points or are left out with a mark; and all. Bonuses and penalties may stay blank and are not among them. */
  readonly entered: number;
  readonly criteria: number;
  /** Self score of all its criteria, bonuses and penalties among them; null: none yet. */
  readonly points: Points | null;
  /** Standard points of its criteria. */
  readonly standard: Points;
}

/** Every department in the order of the table, those criteria without one last. */
export function departmentProgress(
  score: Pick<UnitScore, "nodes">,
  { criteria }: InCharge
): readonly DepartmentProgress[] {
  const groups = new Map<string | null, NodeScore[]>();
  for (const node of score.nodes) {
    if (!node.leaf) continue;
    const department = criteria.get(node.id) ?? null;
    groups.set(department, [...(groups.get(department) ?? []), node]);
  }
  return [...groups]
    .map(([department, nodes]) => progressOf(department, nodes))
    .sort((one, other) => Number(one.department === null) - Number(other.department === null));
}

function progressOf(department: string | null, nodes: readonly NodeScore[]): DepartmentProgress {
  const counting = nodes.filter(({ outside }) => outside === null);
  const points = nodes.map(({ self }) => self).filter((self) => self !== null);
  return {
    department,
    entered: counting.filter(({ self, why }) => self !== null || why.basis === "leftOut").length,
    criteria: counting.length,
    points: points.length === 0 ? null : sum(points),
    standard: sum([ZERO, ...counting.map(({ standard }) => standard)]),
  };
}
