import { type CriteriaSet, type SourceRow, walk } from "@/criteria";
import type { Finding } from "@/findings";
import { parseA1 } from "@/grid";

/**
 * Findings of reading with the criterion to which their row belongs: the one read last at or above
 * it in the same sheet. A printed total is below all criteria and belongs to none.
 */
export function withCriteria(findings: readonly Finding[], set: CriteriaSet): Finding[] {
  const rows = walk(set).flatMap(({ node }) => {
    const row = node.source.row && rowOf(node.source.row);
    return row ? [{ id: node.id, ...row }] : [];
  });
  return findings.map((found) => {
    const at = rowOf(found.where);
    const owner = at && rows.findLast(({ sheet, row }) => sheet === at.sheet && row <= at.row);
    return owner && found.where.criterion === undefined && found.code !== "import.totalDiffers"
      ? { ...found, where: { ...found.where, criterion: owner.id } }
      : found;
  });
}

function rowOf({ sheet, cell }: Omit<SourceRow, "text">): { sheet: string; row: number } | null {
  const address = parseA1(cell ?? "");
  return address && { sheet: sheet ?? "", row: address.row };
}
