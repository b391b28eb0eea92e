import type { CellRange } from "@/grid";
import { COLORS } from "../styles";
import type { SheetBuilder } from "../sheetBuilder";
import { columnOf, ROW_TAGS, type ScoringColumn } from "./columns";
import type { ScoringLayout } from "./layout";

/** What a person should see without looking for it: missing, over the limit, below standard unexplained. */
export function addHighlights(sheet: SheetBuilder, layout: ScoringLayout): void {
  const first = layout.firstRow + 1;
  const at = (key: ScoringColumn) => `$${String.fromCharCode(65 + columnOf(key))}${first}`;
  const leaf = `LEFT(${at("id")},${ROW_TAGS.leaf.length})="${ROW_TAGS.leaf}"`;
  const over = (key: ScoringColumn) =>
    `AND(${leaf},ISNUMBER(${at(key)}),OR(${at(key)}>${at("standard")},${at(key)}<0))`;
  const add = (key: ScoringColumn, formula: string, fill: string) =>
    sheet.conditionalFormats.push({ range: rangeOf(layout, key), formula, fill });

  add("result", `AND(${leaf},NOT(ISNUMBER(${at("counted")})))`, COLORS.missing);
  add("typedPoints", over("typedPoints"), COLORS.over);
  add("crossCheck", over("crossCheck"), COLORS.over);
  add("appraised", over("appraised"), COLORS.over);
  add(
    "explanation",
    `AND(${leaf},ISNUMBER(${at("counted")}),${at("counted")}<${at("standard")},LEN(TRIM(${at("explanation")}))=0)`,
    COLORS.explain
  );
}

function rangeOf(layout: ScoringLayout, key: ScoringColumn): CellRange {
  const column = columnOf(key);
  return { top: layout.firstRow, bottom: layout.lastRow, left: column, right: column };
}
