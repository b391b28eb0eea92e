import {
  type CriteriaNode,
  inputsOf,
  type PlacedNode,
  printedTiersOf,
  type Rule,
  type SetPolicy,
} from "@/criteria";
import { type CellAddress, cellAt } from "@/grid";
import {
  checkerLineFormula,
  countedFormula,
  sumFormula,
  targetDifferenceFormula,
  targetRateFormula,
} from "../pointsFormulas";
import {
  bestRowTag,
  type NodeRows,
  nodeTag,
  TARGET_ROWS,
  type TargetRow,
  targetRowTag,
  tierTag,
} from "../rowLayout";
import { columnOf, SCORING_COLUMNS, type ScoringColumn } from "../scoringColumns";
import { statusFormula } from "../statusFormula";
import type { FixableSheet, FixChoice } from "./cellFix";

/**
 * The formula that belongs into a cell of a node's rows, for the rows as they stand now. None where
 * columns were moved, a row that it needs is not there, or it stands there already.
 */
export function formulaChoices(
  sheet: FixableSheet,
  placed: PlacedNode,
  at: CellAddress
): readonly FixChoice[] {
  const inPlace = SCORING_COLUMNS.every((key) => (sheet.columns.get(key) ?? -1) === columnOf(key));
  const formula = inPlace ? formulaOf(sheet, placed, at) : null;
  const now = cellAt(sheet.grid, at.row, at.column)?.formula ?? null;
  return formula === null || formula === now ? [] : [{ kind: "formula", formula }];
}

function formulaOf(sheet: FixableSheet, placed: PlacedNode, at: CellAddress): string | null {
  const { node } = placed;
  const key = SCORING_COLUMNS[at.column];
  if (!hasRule(node)) return isLine(key) ? childrenSum(sheet, placed, key) : null;
  const rows = rowsOf(sheet, placed);
  return rows && ofCriterion(node, rows, { row: at.row, key }, sheet.set.policy);
}

type Line = "counted" | "crossCheckLine" | "appraisedLine";

function isLine(key: ScoringColumn | undefined): key is Line {
  return key === "counted" || key === "crossCheckLine" || key === "appraisedLine";
}

function ofCriterion(
  node: CriteriaNode & { readonly rule: Rule },
  rows: NodeRows,
  { row, key }: { readonly row: number; readonly key: ScoringColumn | undefined },
  policy: SetPolicy
): string | null {
  const { targetRows } = rows;
  if (key === "result" && row === targetRows?.rate)
    return targetRateFormula({ ...rows, targetRows }, policy);
  if (key === "result" && row === targetRows?.difference)
    return targetDifferenceFormula(targetRows, policy);
  if (row !== rows.row) return null;
  if (key === "counted") return countedFormula(node, rows, policy);
  if (key === "status") return statusFormula(rows, policy);
  if (key === "crossCheckLine") return checkerLineFormula("crossCheck", rows, policy);
  return key === "appraisedLine" ? checkerLineFormula("appraised", rows, policy) : null;
}

function childrenSum(sheet: FixableSheet, placed: PlacedNode, line: Line): string | null {
  const { node, outside } = placed;
  const children = node.children.flatMap((child) => {
    const tag = nodeTag({ ...placed, node: child, outside: outside ?? child.outside ?? null });
    return sheet.rows.get(tag) ?? [];
  });
  if (children.length < node.children.length) return null;
  return sumFormula(line, children, sheet.set.policy);
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
  const asked = inputsOf(node.rule);
  const isTarget = asked.target !== undefined;
  const tierRows = tiers.filter((tier) => tier !== undefined);
  if (row === undefined || tierRows.length < tiers.length) return null;
  if (isTarget && inputs.some(([, input]) => input === undefined)) return null;
  if (asked.best && best === undefined) return null;
  const targetRows = isTarget ? (Object.fromEntries(inputs) as Record<TargetRow, number>) : null;
  return { placed, row, tierRows, targetRows, bestRow: best ?? null };
}
