import { type PlacedNode, walk } from "@/criteria";
import type { Finding, FindingCode } from "@/findings";
import { type CellAddress, cellAt, parseA1 } from "@/grid";
import type { CellFix, FixableSheet, FixChoice } from "./cellFix";
import { formulaChoices } from "./formulaChoices";
import { numberChoices } from "./numberChoices";
import { printedChoices } from "./printedChoices";

const NUMBERS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "entry.numberAsText",
  "entry.notNumber",
  "points.numberAsText",
  "points.notNumber",
  "entry.outOfRange",
  "points.aboveStandard",
  "points.aboveMost",
  "points.aboveCap",
]);
const FORMULAS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "row.parentTyped",
  "row.formulaOverwritten",
  "row.shownOverwritten",
  "row.formulaBroken",
  "row.cachedDiffers",
]);
const PRINTED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "row.textDiffers",
  "row.standardChanged",
  "row.tierChanged",
]);

/** How a finding of the sheet can be put right; null: only a person can. */
export function fixOf(sheet: FixableSheet, found: Finding): CellFix | null {
  const { where } = found;
  const { cell, criterion } = where;
  const at = cell === undefined ? null : parseA1(cell);
  const placed = walk(sheet.set).find(({ node }) => node.id === criterion);
  if (cell === undefined || !at || !placed) return null;
  const choices = choicesOf(sheet, found, placed, { ...at, cell });
  const before = cellAt(sheet.grid, at.row, at.column) ?? { value: null, formula: null };
  return choices.length === 0 ? null : { sheet: sheet.grid.name, cell, before, choices };
}

function choicesOf(
  sheet: FixableSheet,
  { code, data }: Finding,
  placed: PlacedNode,
  { cell, ...at }: CellAddress & { readonly cell: string }
): readonly FixChoice[] {
  if (NUMBERS.has(code)) return numberChoices(sheet, placed, cell, data);
  if (FORMULAS.has(code)) return formulaChoices(sheet, placed, at);
  return PRINTED.has(code) ? printedChoices(sheet, placed, cell) : [];
}
