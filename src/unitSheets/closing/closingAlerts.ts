import { a1, type CellRange, columnName, type ConditionalFormatModel } from "@/grid";
import { COLORS } from "@/sheets/sheetStyles";
import { CLOSING_WORDS as WORDS } from "./closingLineWords";

/** The printed line stands out once it no longer shows the code. */
export function closingLineAlert(row: number, column: number): ConditionalFormatModel {
  return {
    range: { top: row, bottom: row, left: column, right: column },
    formula: `LEFT(${a1(row, column)},${WORDS.changed.length})="${WORDS.changed}"`,
    color: COLORS.notice,
    bold: true,
  };
}

/** Cells of rows that differ from what was closed. */
export function changedRowAlert(range: CellRange, differsColumn: number): ConditionalFormatModel {
  const differs = `$${columnName(differsColumn)}${range.top + 1}`;
  return { range, formula: `AND(ISNUMBER(${differs}),${differs}>0)`, fill: COLORS.over };
}
