import { type CriteriaNode, type Rule, SCALE_DECIMALS, type SetPolicy } from "@/criteria";
import { a1 } from "@/grid";
import {
  mostFormula,
  NOT_ARISING_MARKS,
  rateFormula,
  rescaledFormula,
  ruleFormula,
} from "@/scoring";
import { cellOf, type NodeRows, type ScoringLayout } from "./rowLayout";
import { columnOf, ROW_TAGS, type ScoringColumn } from "./scoringColumns";

type LeafNode = CriteriaNode & { readonly rule: Rule };

/**
 * Counted points of a criterion: a mark "not arising" by the set's policy (0 for a bonus or penalty),
 * else typed points where they are valid, else what the rule gives; a penalty's below 0. The engine
 * says the same (scoring/scoreCriterion.ts).
 */
export function countedFormula(node: LeafNode, rows: NodeRows, policy: SetPolicy): string {
  const { row } = rows;
  const typedCell = cellOf("typedPoints", row);
  const typed = pointsIn(typedCell, rows, policy);
  const byRule = signed(ruleFormula(node.rule, formulaCells(rows), policy), rows);
  const counted = `IF(LEN(TRIM(${typedCell}))>0,${typed},${byRule})`;
  return `IFERROR(IF(LEN(TRIM(${cellOf("notArising", row)}))>0,IF(${markTest(row)},${marked(rows, policy)},""),${counted}),"")`;
}

function marked(rows: NodeRows, policy: SetPolicy): string {
  const typedCell = cellOf("typedPoints", rows.row);
  const typed = pointsIn(typedCell, rows, policy);
  if (rows.placed.outside !== null) return `IF(LEN(TRIM(${typedCell}))>0,${typed},0)`;
  if (policy.notArising === "full") return cellOf("standard", rows.row);
  if (leavesOut(policy)) return '""';
  return typed;
}

/** Criteria that did not arise count neither as reached nor as standard points. */
export function leavesOut(policy: SetPolicy): boolean {
  return policy.notArising === "leaveOut" || policy.notArising === "rescale";
}

export function markTest(row: number): string {
  return markedCell(cellOf("notArising", row));
}

/** Whether a cell holds a mark "not arising", as a formula. */
export function markedCell(cell: string): string {
  return `OR(${NOT_ARISING_MARKS.map((mark) => `LOWER(TRIM(${cell}))="${mark.toLowerCase()}"`).join(",")})`;
}

/**
 * Points typed into a cell, where they are a number from 0 to the most that the criterion can be
 * given (mostly its standard points); else "". What is typed for a penalty is taken off whichever sign it has.
 */
function pointsIn(cell: string, { row, placed }: NodeRows, policy: SetPolicy): string {
  const standard = cellOf("standard", row);
  const most = placed.node.rule ? mostFormula(placed.node.rule, standard, policy) : standard;
  const decimals = policy.pointDecimals;
  if (placed.outside === "penalty")
    return `IF(ISNUMBER(${cell}),IF(ABS(${cell})<=${most},0-ROUND(ABS(${cell}),${decimals}),""),"")`;
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=${most}),ROUND(${cell},${decimals}),""),"")`;
}

/** What a rule gives, below 0 in a penalty; no arithmetic on what may be "". */
function signed(points: string, { placed }: NodeRows): string {
  return placed.outside === "penalty" ? `IF(ISNUMBER(${points}),0-${points},"")` : points;
}

function formulaCells({ row, tierRows, targetRows, bestRow }: NodeRows) {
  return {
    result: cellOf("result", row),
    standard: cellOf("standard", row),
    tierPoints: tierRows.map((tier) => cellOf("standard", tier)),
    tierLabels: tierRows.map((tier) => cellOf("label", tier)),
    rate: targetRows ? cellOf("result", targetRows.rate) : "",
    target: targetRows ? cellOf("result", targetRows.target) : "",
    best: bestRow === null ? "" : cellOf("result", bestRow),
  };
}

/** The rate achieved of a target criterion, in its own row below the inputs. */
export function targetRateFormula(
  rows: NodeRows & { readonly targetRows: NonNullable<NodeRows["targetRows"]> },
  policy: SetPolicy
): string {
  const { numerator, denominator } = rows.targetRows;
  return rateFormula(
    cellOf("result", numerator),
    cellOf("result", denominator),
    cellOf("result", rows.row),
    policy
  );
}

/** Rate minus target in percentage points ("vượt 1,29%" is a difference). */
export function targetDifferenceFormula(
  rows: NonNullable<NodeRows["targetRows"]>,
  policy: SetPolicy
): string {
  const rate = cellOf("result", rows.rate);
  const target = cellOf("result", rows.target);
  return `IFERROR(IF(AND(ISNUMBER(${rate}),ISNUMBER(${target})),ROUND((${rate}-ROUND(${target},${policy.percentDecimals + 2}))*100,${policy.percentDecimals}),""),"")`;
}

/** A checker's line in its hidden column: the checker's points, where blank the line before. */
export function checkerLineFormula(
  checker: "crossCheck" | "appraised",
  rows: NodeRows,
  policy: SetPolicy
): string {
  const { row } = rows;
  const cell = cellOf(checker, row);
  const before = cellOf(checker === "crossCheck" ? "counted" : "crossCheckLine", row);
  return `IFERROR(IF(LEN(TRIM(${cell}))>0,${pointsIn(cell, rows, policy)},${before}),"")`;
}

/**
 * A parent in any line of scores: the rounded sum of its children, "" while none has points. `less`:
 * rows that are counted in those, but not in this sum.
 */
export function sumFormula(
  column: ScoringColumn,
  rows: readonly number[],
  policy: SetPolicy,
  less: readonly number[] = []
): string {
  const sum = [sums("SUM", column, rows).join("+"), ...sums("SUM", column, less)].join("-");
  return `IF(${sums("COUNT", column, rows).join("+")}=0,"",ROUND(${sum},${policy.pointDecimals}))`;
}

/** Calls of a function that together take all the rows' cells. */
function sums(fn: "SUM" | "COUNT", column: ScoringColumn, rows: readonly number[]): string[] {
  return chunked(rows.map((row) => cellOf(column, row))).map(
    (group) => `${fn}(${group.join(",")})`
  );
}

/** Functions take 255 arguments at most. */
function chunked(cells: readonly string[]): string[][] {
  const size = 200;
  return Array.from({ length: Math.ceil(cells.length / size) }, (_, index) =>
    cells.slice(index * size, (index + 1) * size)
  );
}

function bodyRange(layout: ScoringLayout, key: ScoringColumn): string {
  const column = columnOf(key);
  return `${a1(layout.firstRow, column)}:${a1(layout.lastRow, column)}`;
}

function isLeaf(layout: ScoringLayout): string {
  return `(LEFT(${bodyRange(layout, "id")},${ROW_TAGS.leaf.length})="${ROW_TAGS.leaf}")`;
}

/** A checker's total, shown only once the checker has scored something. */
export function checkerTotalFormula(
  checker: "crossCheck" | "appraised",
  layout: ScoringLayout,
  totalRow: number
): string {
  const line = cellOf(checker === "crossCheck" ? "crossCheckLine" : "appraisedLine", totalRow);
  return `IF(COUNT(${bodyRange(layout, checker)})=0,"",${line})`;
}

/** Criteria that are done: scored, or rightly left out. */
export function doneLeavesFormula(layout: ScoringLayout, policy: SetPolicy): string {
  const scored = `ISNUMBER(${bodyRange(layout, "counted")})`;
  const done = leavesOut(policy) ? `(${scored}+${isMarked(layout)})` : scored;
  return `SUMPRODUCT(${isLeaf(layout)}*${done})`;
}

/** Rows with a mark "not arising". Divided by, because an error typed there must not reach the sum. */
function isMarked(layout: ScoringLayout): string {
  const range = bodyRange(layout, "notArising");
  const marks = NOT_ARISING_MARKS.map((mark) => `(LOWER(TRIM(${range}))="${mark.toLowerCase()}")`);
  return `ISNUMBER(1/(${marks.join("+")}))`;
}

/** What the total is out of: the standard points less those of criteria left out. */
export function outOfFormula(layout: ScoringLayout, total: number, policy: SetPolicy): string {
  if (policy.notArising !== "leaveOut") return String(total);
  return `${total}-SUMPRODUCT(${isLeaf(layout)}*${isMarked(layout)}*${bodyRange(layout, "standard")})`;
}

/** Standard points less those of criteria that a line of scores leaves out; a checker may have scored them after all. */
export function remainingFormula(layout: ScoringLayout, full: number, line: ScoringColumn): string {
  const unscored = `(1-ISNUMBER(${bodyRange(layout, line)}))`;
  return `ROUND(${full}-SUMPRODUCT(${isLeaf(layout)}*${isMarked(layout)}*${unscored}*${bodyRange(layout, "standard")}),${SCALE_DECIMALS})`;
}

/** The total of a line where the set rescales: `beside` are the rows of bonuses and penalties among `rows`. */
export function rescaledTotalFormula(
  column: ScoringColumn,
  rows: readonly number[],
  beside: readonly number[],
  base: { readonly full: number; readonly remaining: string },
  policy: SetPolicy
): string {
  const parts = {
    standard: [sums("SUM", column, rows).join("+"), ...sums("SUM", column, beside)].join("-"),
    beside: beside.length === 0 ? "0" : `(${sums("SUM", column, beside).join("+")})`,
  };
  const total = rescaledFormula(parts, base, policy.pointDecimals);
  return `IF(${sums("COUNT", column, rows).join("+")}=0,"",${total})`;
}
