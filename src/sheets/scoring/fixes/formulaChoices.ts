import { printedTiersOf, type CriteriaNode, type PlacedNode, type Rule } from "@/criteria";
import { columnOf, SCORING_COLUMNS } from "../columns";
import { countedFormula, sumFormula } from "../formulas";
import {
  bestRowTag,
  nodeTag,
  targetRowTag,
  TARGET_ROWS,
  tierTag,
  type NodeRows,
  type TargetRow,
} from "../layout";
import type { FixableSheet, FixChoice } from "./cellFix";

/**
 * The formula that belongs into a node's cell of counted points, for the rows as they stand now.
 * None where columns were moved or a row that it needs is not there.
 */
export function formulaChoices(sheet: FixableSheet, placed: PlacedNode): readonly FixChoice[] {
  const inPlace = SCORING_COLUMNS.every((key) => (sheet.columns.get(key) ?? -1) === columnOf(key));
  const formula = inPlace ? formulaOf(sheet, placed) : null;
  return formula === null ? [] : [{ kind: "formula", formula }];
}

function formulaOf(sheet: FixableSheet, placed: PlacedNode): string | null {
  const { node, outside } = placed;
  if (hasRule(node)) {
    const rows = rowsOf(sheet, placed);
    return rows && countedFormula(node, rows, sheet.set.policy);
  }
  const children = node.children.flatMap((child) => {
    const tag = nodeTag({ ...placed, node: child, outside: outside ?? child.outside ?? null });
    return sheet.rows.get(tag) ?? [];
  });
  if (children.length < node.children.length) return null;
  return sumFormula("counted", children, sheet.set.policy);
}

function hasRule(node: CriteriaNode): node is CriteriaNode & { readonly rule: Rule } {
  return node.rule !== null;
}

/** Where a criterion, its tiers and its inputs stand; null where one of these rows is gone. */
function rowsOf({ rows }: FixableSheet, placed: PlacedNode): NodeRows | null {
  const { node } = placed;
  const tiers = printedTiersOf(node.rule).map((_, index) => rows.get(tierTag(node.id, index)));
  const inputs = TARGET_ROWS.map((key) => [key, rows.get(targetRowTag(node.id, key))] as const);
  const row = rows.get(nodeTag(placed));
  const best = rows.get(bestRowTag(node.id));
  const isTarget = node.rule?.kind === "target";
  const tierRows = tiers.filter((tier) => tier !== undefined);
  if (row === undefined || tierRows.length < tiers.length) return null;
  if (isTarget && inputs.some(([, input]) => input === undefined)) return null;
  if (node.rule?.kind === "bestOfPool" && best === undefined) return null;
  const targetRows = isTarget ? (Object.fromEntries(inputs) as Record<TargetRow, number>) : null;
  return { placed, row, tierRows, targetRows, bestRow: best ?? null };
}
