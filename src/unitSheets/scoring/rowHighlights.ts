import type { SetPolicy } from "@/criteria";
import type { CellRange } from "@/grid";
import type { SheetBuilder } from "@/sheets/sheetBuilder";
import { COLORS } from "@/sheets/sheetStyles";
import { changedRowAlert } from "../closing/closingAlerts";
import { leavesOut, markedCell } from "./pointsFormulas";
import type { ScoringLayout } from "./rowLayout";
import { columnOf, ROW_TAGS, type ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS } from "./scoringSheetWords";

/** What a person should see without looking for it: missing, over the limit, below standard unexplained, changed after closing. */
export function addHighlights(sheet: SheetBuilder, layout: ScoringLayout, policy: SetPolicy): void {
  const first = layout.firstRow + 1;
  const at = (key: ScoringColumn) => `$${String.fromCharCode(65 + columnOf(key))}${first}`;
  const leaf = `LEFT(${at("id")},${ROW_TAGS.leaf.length})="${ROW_TAGS.leaf}"`;
  const bonus = `LEFT(${at("id")},${ROW_TAGS.bonus.length})="${ROW_TAGS.bonus}"`;
  const penalty = `LEFT(${at("id")},${ROW_TAGS.penalty.length})="${ROW_TAGS.penalty}"`;
  /** What counts in `line` is within the criterion's limit, even above its standard points. */
  const over = (key: ScoringColumn, line: ScoringColumn) =>
    `AND(OR(${leaf},${bonus},${penalty}),ISNUMBER(${at(key)}),NOT(ISNUMBER(${at(line)})),OR(${at(key)}>${at("standard")},${at(key)}<IF(${penalty},0-${at("standard")},0)))`;
  const add = (key: ScoringColumn, formula: string, fill: string) =>
    sheet.conditionalFormats.push({ range: rangeOf(layout, key), formula, fill });

  const waits = layout.nodes.some(({ bestRow }) => bestRow !== null);
  const waiting = waits ? `,${at("status")}<>"${SCORING_WORDS.states.waiting}"` : "";
  const leftOut = leavesOut(policy) ? `,NOT(${markedCell(at("notArising"))})` : "";
  add("result", `AND(${leaf},NOT(ISNUMBER(${at("counted")}))${leftOut}${waiting})`, COLORS.missing);
  add("typedPoints", over("typedPoints", "counted"), COLORS.over);
  add("crossCheck", over("crossCheck", "crossCheckLine"), COLORS.over);
  add("appraised", over("appraised", "appraisedLine"), COLORS.over);
  add(
    "explanation",
    `AND(OR(${leaf},${penalty}),ISNUMBER(${at("counted")}),${at("counted")}<IF(${penalty},0,${at("standard")}),LEN(TRIM(${at("explanation")}))=0)`,
    COLORS.explain
  );
  for (const key of ["code", "status"] as const)
    sheet.conditionalFormats.push(changedRowAlert(rangeOf(layout, key), columnOf("closedDiffers")));
}

function rangeOf(layout: ScoringLayout, key: ScoringColumn): CellRange {
  const column = columnOf(key);
  return { top: layout.firstRow, bottom: layout.lastRow, left: column, right: column };
}
