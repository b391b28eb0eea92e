import { a1 } from "@/grid";
import type { ClosableSheet, KeptRow } from "./closableSheet";
import { ERROR_MARK } from "./closedContent";
import { CLOSING_WORDS as WORDS } from "./closingLineWords";

/** How many cells of a row differ from their copies. */
export function rowDifferences({ row, cells }: KeptRow): string {
  const terms = cells.map(({ column, copyColumn }) =>
    differs(a1(row, column), a1(row, copyColumn))
  );
  return `IFERROR(${terms.join("+")},${cells.length})`;
}

/**
 * 1 where a cell no longer holds what its copy holds. Kinds are compared before values: programs
 * disagree on whether a blank is 0 or "a" is "A". An error is kept as text with a mark.
 */
function differs(cell: string, copy: string): string {
  const text = `IF(ISTEXT(${copy}),IF(EXACT(${cell},${copy}),0,1),1)`;
  const value = `IF(${cell}=${copy},0,1)`;
  const number = `IF(ISTEXT(${copy}),1,IF(LEN(${copy})=0,1,${value}))`;
  const filled = `IF(ISTEXT(${cell}),${text},${number})`;
  const blank = `IF(LEN(${copy})=0,0,1)`;
  return `IF(ISERROR(${cell}),IF(LEFT(${copy},${ERROR_MARK.length})="${ERROR_MARK}",0,1),IF(LEN(${cell})=0,${blank},${filled}))`;
}

/**
 * The printed line: the code while every row of the closing is there and none differs. The rows
 * from the stamp to the line itself are looked at, so inserting, sorting and moving rows between
 * them changes nothing.
 */
export function lineFormula(
  { identity, recordsAt: [top], lineAt, differsColumn, rows }: ClosableSheet,
  code: string
) {
  const range = `${a1(top.row, differsColumn)}:${a1(lineAt.row, differsColumn)}`;
  const places = `"${WORDS.changed} ("&SUM(${range})&" ${WORDS.places})"`;
  const same = `IF(SUM(${range})=0,"${WORDS.code[identity.role](code)}",${places})`;
  return `IFERROR(IF(COUNT(${range})=${rows.length},${same},"${WORDS.changed} (${WORDS.rows})"),"${WORDS.changed}")`;
}
