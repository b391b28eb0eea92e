import { type ColumnModel, columnName, rangeA1, type RowModel, type SheetModel } from "@/grid";
import { runsOf } from "./areaLists";
import { writeConditionalFormats, writeValidations } from "./cellRules";
import type { ContentBand } from "./modelContents";
import { blockOf } from "./modelContents";
import { writePrintLayout } from "./printLayout";
import { excelVisibility } from "./sheetVisibility";
import { addressed, rangeOf } from "./untrackedRanges";
import { writeLooks } from "./writeLooks";

/** Width of a digit and of the margins of a cell in the default font, in pixels of a 96-dpi screen. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Fills a band of rows; formats first, so that a cell formatted as text takes its text as such. */
export function writeBand(sheet: Excel.Worksheet, band: ContentBand): void {
  const range = rangeOf(sheet, band.range);
  if (band.numberFormats) range.numberFormat = band.numberFormats;
  range.formulas = band.formulas;
}

/** Everything that a model says besides contents, visibility and protection. */
export function writeDesign(sheet: Excel.Worksheet, model: SheetModel): void {
  const block = blockOf(model);
  if (block) writeLooks(sheet, model, block);
  writeColumns(sheet, model.columns);
  for (const area of model.merges) rangeOf(sheet, area).merge();
  if (block) rangeOf(sheet, block).format.autofitRows();
  writeRows(sheet, model.rows);
  writeValidations(sheet, model.validations);
  writeConditionalFormats(sheet, model.conditionalFormats);
  freeze(sheet, model.freeze);
  if (model.print) writePrintLayout(sheet, model.print);
  if (model.tabColor !== undefined) sheet.tabColor = model.tabColor;
}

/** Last of all: a very hidden sheet cannot be shown, a protected one not be changed. */
export function closeSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  if (model.visibility !== "visible") sheet.visibility = excelVisibility(model.visibility);
  if (model.protected) protect(sheet);
}

/** Protects without a password; heights and widths may still be changed by hand to read long texts. */
function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowFormatRows: true,
    allowFormatColumns: true,
    selectionMode: "Normal",
  });
}

function writeColumns(sheet: Excel.Worksheet, columns: readonly ColumnModel[]): void {
  const numbered = columns.map((column, index) => ({ ...column, index }));
  for (const [width, indexes] of grouped(numbered, ({ width }) => width)) {
    for (const [first, last] of runsOf(indexes))
      columnsOf(sheet, first, last).format.columnWidth = pointsOf(width);
  }
  const hidden = numbered.filter((column) => column.hidden).map(({ index }) => index);
  for (const [first, last] of runsOf(hidden)) columnsOf(sheet, first, last).columnHidden = true;
}

function writeRows(sheet: Excel.Worksheet, rows: readonly RowModel[]): void {
  const numbered = rows.map(({ height, hidden }, index) => ({ height, hidden, index }));
  for (const [height, indexes] of grouped(numbered, (row) => row.height)) {
    if (height === undefined) continue;
    for (const [first, last] of runsOf(indexes))
      rowsOf(sheet, first, last).format.rowHeight = height;
  }
  const hidden = numbered.filter((row) => row.hidden).map(({ index }) => index);
  for (const [first, last] of runsOf(hidden)) rowsOf(sheet, first, last).rowHidden = true;
}

function grouped<Item extends { readonly index: number }, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const item of items)
    groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item.index]);
  return groups;
}

function columnsOf(sheet: Excel.Worksheet, first: number, last: number): Excel.Range {
  return addressed(sheet, `${columnName(first)}:${columnName(last)}`);
}

function rowsOf(sheet: Excel.Worksheet, first: number, last: number): Excel.Range {
  return addressed(sheet, `${first + 1}:${last + 1}`);
}

function pointsOf(characters: number): number {
  return (Math.trunc(characters * DIGIT_PIXELS) + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetModel["freeze"]): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
