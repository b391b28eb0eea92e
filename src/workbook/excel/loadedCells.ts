import type { CellRange, GridCell } from "@/grid";
import { cellOf } from "./cellLiterals";
import { rangeOf } from "./untrackedRanges";

/** The contents of the cells of a rectangle, by row and column from its top left; null: empty. */
export type Standing = readonly (readonly (GridCell | null)[])[];

/** Asks for what is in an area; to be read after the next sync with `standingIn`. */
export function loadStanding(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  const range = rangeOf(sheet, area);
  range.load("values,formulas,valueTypes");
  return range;
}

/** What was loaded. */
export function standingIn({ values, formulas, valueTypes }: Excel.Range): Standing {
  return values.map((row: readonly unknown[], down) =>
    row.map((value, across) => cellOf(value, formulas[down]?.[across], valueTypes[down]?.[across]))
  );
}

/** Whether two cells hold the same entry. Formulas count by their text, as far as Excel keeps it, and not by their results. */
export function sameEntry(one: GridCell | null, other: GridCell | null): boolean {
  return entryIn(one) === entryIn(other);
}

function entryIn(cell: GridCell | null): string {
  if (cell === null) return "";
  const { value, formula } = cell;
  return formula === null ? JSON.stringify(value) : `=${formula.replace(/\s/g, "").toLowerCase()}`;
}
