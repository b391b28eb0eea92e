import { type CellRange, rangeA1 } from "@/grid";
import { coerced } from "./coercion";
import { lookOf } from "./format";
import { accessDenied, invalidArgument } from "./hostObject";
import { type HostSheet, type HostState, isLocked, putCell } from "./hostState";

/** Where in a workbook a write takes place, and who writes. */
export interface WriteContext {
  readonly state: HostState;
  readonly sheet: HostSheet;
  readonly byAddin: boolean;
}

/**
 * Sets the contents of a range as Excel does: a single value fills it, an array must have its
 * shape, null leaves a cell as it is. Nothing is written where one of the cells is locked.
 */
export function writeContents(
  { state, sheet, byAddin }: WriteContext,
  range: CellRange,
  input: unknown
): void {
  const rows = shaped(input, range);
  assertOpen(sheet, range);
  const names = state.sheets.map(({ name }) => name);
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({ row: range.top + row, column: range.left + column, value }))
  );
  const contents = cells.map((cell) => ({
    ...cell,
    content: coerced(
      cell.value,
      lookOf(sheet, cell.row, cell.column, "NumberFormat") === "@",
      names
    ),
  }));
  for (const { row, column, content } of contents)
    if (content !== undefined) putCell(sheet, row, column, content);
  state.isDirty = true;
  if (state.listensToChanges && (state.enableEvents || !byAddin))
    state.changes.push({ worksheetId: sheet.id, address: rangeA1(range), byAddin });
}

/** AccessDenied where the sheet is protected and one of the cells is locked. */
function assertOpen(sheet: HostSheet, range: CellRange): void {
  if (!sheet.protection) return;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1)
      if (isLocked(sheet, row, column)) throw accessDenied(sheet.name);
  }
}

/** A value, or an array of rows, as rows of the range's shape. */
export function shaped(input: unknown, { top, left, bottom, right }: CellRange): unknown[][] {
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (!Array.isArray(input))
    return Array.from({ length: height }, () => Array.from({ length: width }, () => input));
  const rows = input as unknown[];
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range"
    );
  }
  return rows as unknown[][];
}
