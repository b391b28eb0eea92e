import { type Points, ZERO } from "@/criteria";
import type { NodeScore, UnitScore } from "../criterionScore";
import type { Entries } from "../unitEntries";

/** A criterion that is counted below its standard points, or a penalty that takes points off. */
export interface ExplanationRow {
  readonly criterion: string;
  /** Full code path, e.g. "A.I.1.1". */
  readonly path: string;
  readonly label: string;
  /** null: a penalty, which has no standard points. */
  readonly standard: Points | null;
  readonly self: Points;
  /** Points lost, below 0. */
  readonly difference: Points;
  /** "": none was given. */
  readonly explanation: string;
}

/**
 * What a unit has to explain, in the order of the table, by its own scores. Criteria without points
 * yet and those left out of the total are not among them; a bonus explains itself by its evidence.
 */
export function explanationRows(entries: Entries, score: UnitScore): ExplanationRow[] {
  return score.nodes.filter(({ leaf }) => leaf).flatMap((node) => rowOf(node, entries));
}

function rowOf(node: NodeScore, entries: Entries): ExplanationRow[] {
  const { id, path, label, self, outside } = node;
  if (self === null || outside === "bonus") return [];
  const expected = outside === "penalty" ? ZERO : node.standard;
  if (self >= expected) return [];
  return [
    {
      criterion: id,
      path,
      label,
      standard: outside === "penalty" ? null : node.standard,
      self,
      difference: (self - expected) as Points,
      explanation: (entries.get(id)?.explanation ?? "").trim(),
    },
  ];
}
