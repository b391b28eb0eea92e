import { type CriteriaSet, type Points, toNumber } from "@/criteria";
import { type Finding, finding, type Place } from "@/findings";
import { a1, cellAt, type CellValue, type GridCell, isBlank, type SheetGrid } from "@/grid";
import type { UnitScore } from "@/scoring";
import { type OwnFormula, ownFormulas } from "./ownFormulas";
import type { ScoringColumns } from "./readRows";
import { ROW_TAGS } from "./scoringColumns";
import { summaryCells } from "./summaryCells";

/** A scoring sheet as found, and what the engine says of its entries. */
export interface SheetToCheck {
  readonly grid: SheetGrid;
  readonly columns: ScoringColumns;
  readonly rows: ReadonlyMap<string, number>;
  readonly set: CriteriaSet;
  readonly score: UnitScore;
}

/**
 * Cells that formulas of ours fill: something typed over them, a formula whose cells are gone, and
 * points that differ from those of the engine are findings; one for all where no formula is left.
 */
export function checkFormulaCells(sheet: SheetToCheck): readonly Finding[] {
  const found = placedFormulas(sheet);
  if (found.length > 0 && found.every(({ cell }) => !hasFormula(cell)))
    return [finding("sheet.formulasGone", { sheet: sheet.grid.name }, { cells: found.length })];
  const expected = expectedPoints(sheet.score);
  return [
    ...found.flatMap((one) => checkCell(one, expected(one.own))),
    ...summaryCells(sheet)
      .filter(({ cell }) => !hasFormula(cell))
      .map(({ label, place, cell }) =>
        finding("row.shownOverwritten", place, { label, column: "", typed: shownValue(cell) })
      ),
  ];
}

interface PlacedFormula {
  readonly own: OwnFormula;
  readonly cell: GridCell | undefined;
  readonly place: Place;
}

/** Those whose row and column are there. */
function placedFormulas({ grid, columns, rows, set }: SheetToCheck): readonly PlacedFormula[] {
  return ownFormulas(set).flatMap((own): readonly PlacedFormula[] => {
    const [row, column] = [rows.get(own.tag), columns.get(own.key)];
    if (row === undefined || column === undefined) return [];
    const place: Place = { sheet: grid.name, cell: a1(row, column) };
    const criterion = own.placed?.node.id;
    const cell = cellAt(grid, row, column);
    return [{ own, cell, place: criterion === undefined ? place : { ...place, criterion } }];
  });
}

/** Points that a cell must show in plain points, "" for none; null: the engine has no say in it. */
type Expected = number | "" | null;

function expectedPoints({ nodes, totals }: UnitScore): (own: OwnFormula) => Expected {
  const plain = (points: Points | null): Expected => (points === null ? "" : toNumber(points));
  const ofNodes = new Map(nodes.map(({ id, self }) => [id, self]));
  return ({ tag, key, placed }) => {
    if (placed) return key === "counted" ? plain(ofNodes.get(placed.node.id) ?? null) : null;
    if (key === "counted" && tag === ROW_TAGS.totalBonus) return plain(totals.bonus?.self ?? null);
    if (key === "counted" && tag === ROW_TAGS.totalPenalty)
      return plain(totals.penalty?.self ?? null);
    if (tag !== ROW_TAGS.total) return null;
    if (key === "counted") return plain(totals.self);
    return key === "crossCheck" || key === "appraised" ? plain(totals[key]) : null;
  };
}

function checkCell({ own, cell, place }: PlacedFormula, expected: Expected): readonly Finding[] {
  const computed = expected ?? "";
  const { label } = own;
  if (!hasFormula(cell)) return [overwritten(own, place, shownValue(cell), computed)];
  const cached = shownValue(cell);
  if (cell.formula.includes("#REF!"))
    return [finding("row.formulaBroken", place, { label, column: own.key, cached, computed })];
  const differs = expected !== null && !agrees(cell.value, expected);
  return differs ? [finding("row.cachedDiffers", place, { label, cached, computed })] : [];
}

function overwritten(
  { key, label, placed, tag }: OwnFormula,
  place: Place,
  typed: string | number,
  computed: string | number
): Finding {
  if (key !== "counted")
    return finding("row.shownOverwritten", place, { label, column: key, typed });
  if (!placed && tag === ROW_TAGS.total)
    return finding("row.totalOverwritten", place, { label, typed, computed });
  if (!placed) return finding("row.shownOverwritten", place, { label, column: key, typed });
  const parent = placed.node.rule === null && typed !== "";
  return finding(parent ? "row.parentTyped" : "row.formulaOverwritten", place, {
    label,
    typed,
    computed,
  });
}

function hasFormula(cell: GridCell | undefined): cell is GridCell & { readonly formula: string } {
  return cell !== undefined && cell.formula !== null;
}

/** A formula without any result was never calculated: it says nothing. */
function agrees(shown: CellValue, expected: number | ""): boolean {
  if (shown === null) return true;
  if (isBlank(shown)) return expected === "";
  return typeof shown === "number" && expected !== "" && Math.abs(shown - expected) < 1e-9;
}

function shownValue(cell: GridCell | undefined): string | number {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value) : value;
}
