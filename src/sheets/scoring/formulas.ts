import type { CriteriaNode, Rule, SetPolicy } from "@/criteria";
import { a1 } from "@/grid";
import { NOT_ARISING_MARKS, rateFormula, ruleFormula } from "@/scoring";
import { columnOf, ROW_TAGS, type ScoringColumn } from "./columns";
import { cellOf, type NodeRows, type ScoringLayout } from "./layout";
import { SCORING_WORDS } from "./words";

type LeafNode = CriteriaNode & { readonly rule: Rule };

/**
 * Counted points of a criterion: a mark "not arising" by the set's policy, else typed points where
 * they are valid, else what the rule gives. The engine says the same (scoring/scoreCriterion.ts).
 */
export function countedFormula(node: LeafNode, rows: NodeRows, policy: SetPolicy): string {
  const { row } = rows;
  const typedCell = cellOf("typedPoints", row);
  const typed = pointsIn(typedCell, row, policy);
  const byRule = ruleFormula(node.rule, formulaCells(rows), policy);
  const counted = `IF(LEN(TRIM(${typedCell}))>0,${typed},${byRule})`;
  return `IFERROR(IF(LEN(TRIM(${cellOf("notArising", row)}))>0,IF(${markTest(row)},${marked(row, policy)},""),${counted}),"")`;
}

function marked(row: number, policy: SetPolicy): string {
  if (policy.notArising === "full") return cellOf("standard", row);
  if (policy.notArising === "leaveOut") return '""';
  return pointsIn(cellOf("typedPoints", row), row, policy);
}

function markTest(row: number): string {
  return `OR(${NOT_ARISING_MARKS.map((mark) => `LOWER(TRIM(${cellOf("notArising", row)}))="${mark.toLowerCase()}"`).join(",")})`;
}

/** Points typed into a cell, where they are a number from 0 to the standard points; else "". */
function pointsIn(cell: string, row: number, policy: SetPolicy): string {
  const standard = cellOf("standard", row);
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=${standard}),ROUND(${cell},${policy.pointDecimals}),""),"")`;
}

function formulaCells({ row, tierRows, targetRows }: NodeRows) {
  return {
    result: cellOf("result", row),
    standard: cellOf("standard", row),
    tierPoints: tierRows.map((tier) => cellOf("standard", tier)),
    tierLabels: tierRows.map((tier) => cellOf("label", tier)),
    rate: targetRows ? cellOf("result", targetRows.rate) : "",
    target: targetRows ? cellOf("result", targetRows.target) : "",
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
  row: number,
  policy: SetPolicy
): string {
  const cell = cellOf(checker, row);
  const before = cellOf(checker === "crossCheck" ? "counted" : "crossCheckLine", row);
  return `IFERROR(IF(LEN(TRIM(${cell}))>0,${pointsIn(cell, row, policy)},${before}),"")`;
}

/** A parent in any line of scores: the rounded sum of its children, "" while none has points. */
export function sumFormula(
  column: ScoringColumn,
  rows: readonly number[],
  policy: SetPolicy
): string {
  const cells = chunked(rows.map((row) => cellOf(column, row)));
  const parts = (fn: string) => cells.map((group) => `${fn}(${group.join(",")})`).join("+");
  return `IF(${parts("COUNT")}=0,"",ROUND(${parts("SUM")},${policy.pointDecimals}))`;
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

export function scoredLeavesFormula(layout: ScoringLayout): string {
  return `SUMPRODUCT(${isLeaf(layout)}*ISNUMBER(${bodyRange(layout, "counted")}))`;
}

/** What the total is out of: the standard points less those of criteria left out. */
export function outOfFormula(layout: ScoringLayout, total: number, policy: SetPolicy): string {
  if (policy.notArising !== "leaveOut") return String(total);
  const marks = NOT_ARISING_MARKS.map(
    (mark) => `(LOWER(TRIM(${bodyRange(layout, "notArising")}))="${mark.toLowerCase()}")`
  ).join("+");
  return `${total}-SUMPRODUCT(${isLeaf(layout)}*(${marks})*${bodyRange(layout, "standard")})`;
}

/** What a row still needs, in words, without the add-in. */
export function statusFormula(row: number): string {
  const words = SCORING_WORDS.states;
  const [counted, standard] = [cellOf("counted", row), cellOf("standard", row)];
  const filled = (key: ScoringColumn) => `LEN(TRIM(${cellOf(key, row)}))>0`;
  const empty = (key: ScoringColumn) => `LEN(TRIM(${cellOf(key, row)}))=0`;
  const touched = `OR(${filled("result")},${filled("typedPoints")},${filled("notArising")})`;
  const unscored = `IF(${touched},"${words.review}","${words.missing}")`;
  const scored = `IF(AND(${counted}<${standard},${empty("explanation")}),"${words.explain}",IF(AND(${counted}>0,${empty("evidence")}),"${words.evidence}","${words.done}"))`;
  return `IFERROR(IF(ISNUMBER(${counted}),${scored},${unscored}),"${words.review}")`;
}
