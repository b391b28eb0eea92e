import type { CriteriaNode } from "@/criteria/criteriaSet";
import type { Points } from "@/criteria/points";
import type { Place } from "@/findings";
import { fold } from "@/text";
import { sumUnder } from "./branchPoints";
import type { Branch } from "./outlineBranch";
import type { PrintedTotal } from "./printedTotals";

/** A total printed for one criterion ("Cộng mục I: 15"), with that criterion's place. */
export interface PartTotal {
  readonly where: Place;
  readonly points: Points;
}

/**
 * The printed totals that are the sum of one criterion above them: the one that they name, else the
 * innermost. Totals of the whole table, and those that are no such sum, are not among them.
 */
export function partTotals(totals: readonly PrintedTotal[], rows: number): PartTotal[] {
  return totals.flatMap(({ label, points, open, above }) => {
    const words = fold(label);
    const sums = open.filter((one) => one.children.length > 0 && sumUnder(one) === points);
    const named = sums.find(({ code }) => code !== "" && words.endsWith(` ${fold(code)}`));
    const of: Branch | undefined = named ?? (above.rows < rows ? sums.at(-1) : undefined);
    return of ? [{ where: of.where, points }] : [];
  });
}

/** The nodes, each with the total that the table prints for it: corrections must keep to it. */
export function withPartTotals(
  nodes: readonly CriteriaNode[],
  totals: readonly PartTotal[]
): readonly CriteriaNode[] {
  if (totals.length === 0) return nodes;
  return nodes.map((node) => {
    const { row } = node.source;
    const total = totals.find(
      ({ where }) => row && where.cell === row.cell && where.sheet === row.sheet
    );
    const children = withPartTotals(node.children, totals);
    return { ...node, children, ...(total && { printedTotal: total.points }) };
  });
}
