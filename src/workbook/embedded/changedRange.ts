import type { CellRange } from "@/grid";
import type { Worksheet } from "@/workbook/embedded/univer";
import type { PersonEdit } from "./personEdits";

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Which cells of a sheet that is there an edit may have changed. */
export function changedRange(sheet: Worksheet, edit: PersonEdit): CellRange {
  if (edit.kind === "cells") return edit.range;
  const all = { first: 0, last: sheet.getRowCount() - 1 };
  if (!("of" in edit)) return wholeRows(sheet, all);
  return edit.of === "rows" ? wholeRows(sheet, edit) : wholeColumns(sheet, edit);
}

function wholeRows(sheet: Worksheet, { first, last }: Lines): CellRange {
  return { top: first, bottom: last, left: 0, right: sheet.getColumnCount() - 1 };
}

function wholeColumns(sheet: Worksheet, { first, last }: Lines): CellRange {
  return { top: 0, bottom: sheet.getRowCount() - 1, left: first, right: last };
}
