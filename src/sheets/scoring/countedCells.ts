import { toNumber, walk, type CriteriaSet, type PlacedNode } from "@/criteria";
import { finding, type Finding, type Place } from "@/findings";
import { a1, cellAt, isBlank, type CellValue, type SheetGrid } from "@/grid";
import type { UnitScore } from "@/scoring";
import { nodeTag } from "./layout";
import type { ScoringColumns } from "./readRows";

/** The counted points are formulas of ours: a typed value there, or a result that differs, is said. */
export function checkCounted(
  grid: SheetGrid,
  columns: ScoringColumns,
  rows: ReadonlyMap<string, number>,
  set: CriteriaSet,
  score: UnitScore
): Finding[] {
  const column = columns.get("counted");
  if (column === undefined) return [];
  const points = new Map(score.nodes.map((node) => [node.id, node.self]));
  return walk(set).flatMap((placed) => {
    const row = rows.get(nodeTag(placed));
    return row === undefined
      ? []
      : checkCountedCell(grid, row, column, placed, points.get(placed.node.id) ?? null);
  });
}

function checkCountedCell(
  grid: SheetGrid,
  row: number,
  column: number,
  { node }: PlacedNode,
  points: UnitScore["totals"]["self"]
): Finding[] {
  const cell = cellAt(grid, row, column);
  const place: Place = { sheet: grid.name, cell: a1(row, column), criterion: node.id };
  const shown = cell?.value ?? null;
  const computed = points === null ? "" : toNumber(points);
  if (!cell || cell.formula === null) {
    const code =
      node.rule === null && !isBlank(shown ?? null) ? "row.parentTyped" : "row.formulaOverwritten";
    return [finding(code, place, { label: node.label, typed: shownValue(shown), computed })];
  }
  const agrees =
    shown === null ||
    (isBlank(shown)
      ? points === null
      : typeof shown === "number" && points !== null && Math.abs(shown - toNumber(points)) < 1e-9);
  return agrees
    ? []
    : [
        finding("row.cachedDiffers", place, {
          label: node.label,
          cached: shownValue(shown),
          computed,
        }),
      ];
}

function shownValue(value: CellValue): string | number {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value) : value;
}
