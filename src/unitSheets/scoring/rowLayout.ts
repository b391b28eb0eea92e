import {
  type CriteriaSet,
  inputsOf,
  type PlacedNode,
  printedTiersOf,
  type Rule,
  type RuleInputs,
  takesPointsOff,
  type Tier,
  toNumber,
  walk,
} from "@/criteria";
import { a1 } from "@/grid";
import { columnOf, ROW_TAGS, type ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";

/** Extra rows of a target criterion, in their order under it. */
export const TARGET_ROWS = ["numerator", "denominator", "target", "rate", "difference"] as const;
export type TargetRow = (typeof TARGET_ROWS)[number];

/** Where a node stands: its own row and, for criteria, the rows of its tiers or inputs. Rows count from 0. */
export interface NodeRows {
  readonly placed: PlacedNode;
  readonly row: number;
  readonly tierRows: readonly number[];
  readonly targetRows: Readonly<Record<TargetRow, number>> | null;
  /** The row of the best value of the pool, of a criterion scored against it. */
  readonly bestRow: number | null;
}

/** The rows of a scoring sheet's body, from `firstRow` on. */
export interface ScoringLayout {
  readonly nodes: readonly NodeRows[];
  readonly firstRow: number;
  readonly lastRow: number;
}

export function layoutOf(set: Pick<CriteriaSet, "nodes">, firstRow: number): ScoringLayout {
  let next = firstRow;
  const nodes = walk(set).map((placed): NodeRows => {
    const row = next++;
    const tierRows = printedTiersOf(placed.node.rule).map(() => next++);
    const inputs = inputsOf(placed.node.rule);
    const targetRows = inputs.target ? takeTargetRows(() => next++) : null;
    const bestRow = inputs.best ? next++ : null;
    return { placed, row, tierRows, targetRows, bestRow };
  });
  return { nodes, firstRow, lastRow: next - 1 };
}

function takeTargetRows(take: () => number): Record<TargetRow, number> {
  return {
    numerator: take(),
    denominator: take(),
    target: take(),
    rate: take(),
    difference: take(),
  };
}

/**
 * The contents of the column of standard points beside a tier: the points that it gives; of a band,
 * the points that it takes off, as a negative number.
 */
export function printedPoints(rule: Rule | null, { points }: Tier): number {
  return takesPointsOff(rule) ? 0 - toNumber(points) : toNumber(points);
}

/** What stands beside the inputs of a target criterion. */
export function targetLabels({
  numeratorLabel,
  denominatorLabel,
  targetLabel,
}: NonNullable<RuleInputs["target"]>): Readonly<Record<TargetRow, string>> {
  return {
    numerator: numeratorLabel,
    denominator: denominatorLabel,
    target: targetLabel,
    rate: WORDS.rate,
    difference: WORDS.difference,
  };
}

/** A1 address of a column's cell in a row. */
export function cellOf(key: ScoringColumn, row: number): string {
  return a1(row, columnOf(key));
}

/** The tag of a node's row in the id column. */
export function nodeTag({ node, outside }: PlacedNode): string {
  return (node.rule === null ? ROW_TAGS.group : ROW_TAGS[outside ?? "leaf"]) + node.id;
}

/** True for the tag of any node's row. */
export function isNodeTag(tag: string): boolean {
  return isCriterionTag(tag) || tag.startsWith(ROW_TAGS.group);
}

/** True for the tag of a row that is scored itself. */
export function isCriterionTag(tag: string): boolean {
  return [ROW_TAGS.leaf, ROW_TAGS.bonus, ROW_TAGS.penalty].some((start) => tag.startsWith(start));
}

export function tierTag(id: string, index: number): string {
  return `${id}${ROW_TAGS.tier}${index + 1}`;
}

export function bestRowTag(id: string): string {
  return id + ROW_TAGS.best;
}

export function targetRowTag(id: string, row: TargetRow): string {
  return id + ROW_TAGS[row];
}
