import { measureOf, type Rule, type SetPolicy } from "@/criteria";
import { FORCE_MAJEURE_WORDS, wordTest } from "@/scoring";
import { leavesOut, markTest } from "./pointsFormulas";
import { cellOf, type NodeRows } from "./rowLayout";
import type { ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS } from "./scoringSheetWords";

const WORDS = SCORING_WORDS.states;

/** What a row still needs, in words, without the add-in. */
export function statusFormula(rows: NodeRows, policy: SetPolicy): string {
  const counted = cellOf("counted", rows.row);
  return `IFERROR(IF(ISNUMBER(${counted}),${scoredStatus(rows)},${unscoredStatus(rows, policy)}),"${WORDS.review}")`;
}

function unscoredStatus(rows: NodeRows, policy: SetPolicy): string {
  const { row, placed } = rows;
  const touched = (["result", "typedPoints", "notArising"] as const).map((key) => filled(key, row));
  const untouched = placed.outside === null ? WORDS.missing : WORDS.blank;
  const plain = `IF(OR(${touched.join(",")}),${waitingOr(rows)},"${untouched}")`;
  if (placed.outside !== null || !leavesOut(policy)) return plain;
  const left = `IF(${empty("explanation", row)},"${WORDS.explain}","${WORDS.leftOut}")`;
  return `IF(${markTest(row)},${left},${plain})`;
}

/** A value that waits for the best of the pool needs nothing from the unit. */
function waitingOr({ row, bestRow }: NodeRows): string {
  if (bestRow === null) return `"${WORDS.review}"`;
  const waits = [
    `ISNUMBER(${cellOf("result", row)})`,
    empty("result", bestRow),
    empty("typedPoints", row),
    empty("notArising", row),
  ];
  return `IF(AND(${waits.join(",")}),"${WORDS.waiting}","${WORDS.review}")`;
}

function scoredStatus({ row, placed: { node, outside } }: NodeRows): string {
  const [counted, standard] = [cellOf("counted", row), cellOf("standard", row)];
  const below = `${counted}<${standard}`;
  const toExplain = {
    standard: takesForceMajeure(node.rule)
      ? `OR(${below},${wordTest(cellOf("result", row), FORCE_MAJEURE_WORDS)})`
      : below,
    penalty: `${counted}<0`,
    bonus: "FALSE",
  }[outside ?? "standard"];
  const proven = `IF(AND(${counted}>0,${empty("evidence", row)}),"${WORDS.evidence}","${WORDS.done}")`;
  return `IF(AND(${toExplain},${empty("explanation", row)}),"${WORDS.explain}",${proven})`;
}

function takesForceMajeure(rule: Rule | null): boolean {
  const measure = measureOf(rule);
  return measure.of === "daysLate" && measure.forceMajeure;
}

function filled(key: ScoringColumn, row: number): string {
  return `LEN(TRIM(${cellOf(key, row)}))>0`;
}

function empty(key: ScoringColumn, row: number): string {
  return `LEN(TRIM(${cellOf(key, row)}))=0`;
}
