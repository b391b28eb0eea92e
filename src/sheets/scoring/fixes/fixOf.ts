import { walk } from "@/criteria";
import type { Finding, FindingCode } from "@/findings";
import { cellAt, parseA1 } from "@/grid";
import type { CellFix, FixableSheet } from "./cellFix";
import { formulaChoices } from "./formulaChoices";
import { numberChoices } from "./numberChoices";

const TEXTS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "entry.numberAsText",
  "entry.notNumber",
  "points.numberAsText",
  "points.notNumber",
]);
const FORMULAS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "row.parentTyped",
  "row.formulaOverwritten",
]);

/** How a finding of the sheet can be put right; null: only a person can. */
export function fixOf(sheet: FixableSheet, { code, where }: Finding): CellFix | null {
  const { cell, criterion } = where;
  const at = cell === undefined ? null : parseA1(cell);
  const placed = walk(sheet.set).find(({ node }) => node.id === criterion);
  if (cell === undefined || !at || !placed) return null;
  const choices = TEXTS.has(code)
    ? numberChoices(sheet, placed, cell)
    : FORMULAS.has(code)
      ? formulaChoices(sheet, placed)
      : [];
  const before = cellAt(sheet.grid, at.row, at.column) ?? { value: null, formula: null };
  return choices.length === 0 ? null : { sheet: sheet.grid.name, cell, before, choices };
}
