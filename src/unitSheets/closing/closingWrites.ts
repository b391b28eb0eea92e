import { type CellValue, isCellError } from "@/grid";
import type { SheetWrite } from "../fill/entryWrites";
import type { ClosableSheet, KeptCell } from "./closableSheet";
import { errorText } from "./closedContent";
import { closingCode } from "./closingCode";
import { encodeRecord } from "./closingRecord";
import { lineFormula, rowDifferences } from "./differenceFormula";

/**
 * The writes that close a sheet, and the code they print. Only hidden cells and the printed line are
 * written, never an entry. A closing before this one is written over.
 */
export function closingWrites(sheet: ClosableSheet): {
  readonly code: string;
  readonly writes: readonly SheetWrite[];
} {
  const code = closingCode(sheet, ({ current }) => current.value);
  const write = (row: number, column: number, content: Pick<SheetWrite, "value" | "formula">) => ({
    sheet: sheet.sheet,
    row,
    column,
    ...content,
  });
  const kept = sheet.rows.flatMap((row) => [
    ...row.cells.map((cell) => write(row.row, cell.copyColumn, { value: copyOf(cell) })),
    write(row.row, sheet.differsColumn, { formula: rowDifferences(row) }),
  ]);
  const { lineAt, recordsAt } = sheet;
  const line = write(lineAt.row, lineAt.column, { formula: lineFormula(sheet, code) });
  const record = encodeRecord({ code, rows: sheet.rows.length });
  const records = recordsAt.map(({ row, column }) => write(row, column, { value: record }));
  return { code, writes: lastOfEach([...reopeningWrites(sheet), ...kept, line, ...records]) };
}

/** The writes that open a closed sheet again: copies, record and printed line go, entries stay. */
export function reopeningWrites(sheet: ClosableSheet): readonly SheetWrite[] {
  const { recordsAt, lineAt, copyColumns, differsColumn } = sheet;
  const blank = (row: number, column: number): SheetWrite => ({
    sheet: sheet.sheet,
    row,
    column,
    value: null,
  });
  const [top] = recordsAt;
  const height = Math.max(0, lineAt.row - top.row);
  const body = Array.from({ length: height }, (_, index) => top.row + 1 + index);
  return [
    ...body.flatMap((row) => [...copyColumns, differsColumn].map((column) => blank(row, column))),
    blank(top.row, top.column),
    blank(lineAt.row, lineAt.column),
  ];
}

function copyOf({ current: { value } }: KeptCell): Exclude<CellValue, { readonly error: string }> {
  if (value === "") return null;
  return isCellError(value) ? errorText(value) : value;
}

/** One write for each cell: the last one. */
function lastOfEach(writes: readonly SheetWrite[]): readonly SheetWrite[] {
  return [...new Map(writes.map((write) => [`${write.row} ${write.column}`, write])).values()];
}
