import type { CriteriaNode, SourceRow } from "@/criteria/criteriaSet";
import type { Place } from "@/findings";
import { isBlank, isCellError } from "@/grid";
import { tidy } from "@/text";
import type { TableRow } from "./rows/tableRow";
import type { CriterionDraft } from "./rules/criterionDraft";

/** The nodes, each with its row of the table and the rows below it up to the next node's: what a person compares it with. */
export function withSourceRows(
  nodes: readonly CriteriaNode[],
  drafts: readonly CriterionDraft[],
  rows: readonly TableRow[]
): CriteriaNode[] {
  const sources = sourcesOf(drafts, rows);
  const add = (node: CriteriaNode): CriteriaNode => {
    const row = sources.get(node.id);
    const children = node.children.map(add);
    return { ...node, children, ...(row && { source: { ...node.source, row } }) };
  };
  return nodes.map(add);
}

function sourcesOf(
  drafts: readonly CriterionDraft[],
  rows: readonly TableRow[]
): Map<string, SourceRow> {
  const owners = new Map<string, CriterionDraft>();
  const visit = (draft: CriterionDraft) => {
    owners.set(keyOf(draft.where), draft);
    draft.children.forEach(visit);
  };
  drafts.forEach(visit);
  const lines = new Map<CriterionDraft, string[]>();
  let owner: CriterionDraft | undefined;
  for (const row of rows) {
    owner = owners.get(keyOf(row.where)) ?? owner;
    if (!owner) continue;
    const told = lines.get(owner);
    if (told) told.push(lineOf(row));
    else lines.set(owner, [lineOf(row)]);
  }
  return new Map(
    [...lines].map(([draft, texts]) => [draft.id, rowOf(draft.where, texts.join("\n"))])
  );
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet ?? ""}!${cell ?? ""}`;
}

function rowOf({ sheet, cell }: Place, text: string): SourceRow {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    text,
  };
}

function lineOf({ code, label, points, deduction }: TableRow): string {
  const worth = isBlank(points) || isCellError(points) ? "" : tidy(String(points));
  return [code, label, worth, tidy(deduction)].filter((text) => text !== "").join(" | ");
}
