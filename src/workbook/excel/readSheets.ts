import { type CellRange, type GridCell, parseRange, quotedSheetName, type SheetGrid } from "@/grid";
import { RESTORE_SHEET } from "@/workbook/restorePoints";
import { WorkbookFailure } from "@/workbook/workbookFailure";
import type { SheetInfo } from "@/workbook/workbookPort";
import { sameSheetName } from "../sheetNameLookup";
import { cellOf } from "./cellLiterals";
import { isItemNotFound } from "./excelFailures";
import { isApiSupported, type Limit } from "./excelSession";
import { visibilityOf } from "./sheetVisibility";

/** What Excel reads at once, on every platform; beyond it the API throws or gives null. */
const MOST_CELLS = 5_000_000;
/** The first API set that tells merged areas. */
const MERGES_SINCE = "1.13";

/** The sheets in their order, without the one that holds the restore points: one round trip. */
export async function listSheets(
  context: Excel.RequestContext,
  limit: Limit
): Promise<SheetInfo[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  await limit(context.sync());
  return sheets.items
    .map(({ name, visibility }) => ({ name, visibility: visibilityOf(visibility) }))
    .filter(({ name }) => name !== RESTORE_SHEET);
}

/**
 * Values and formulas of the sheets named, in the order asked: one round trip, for this is what a
 * typed cell costs; or of every sheet that a person can see or unhide: two.
 * Fails with workbook.sheetGone for a name that is not there and workbook.tooLarge beyond 5 million cells.
 */
export async function readSheets(
  context: Excel.RequestContext,
  limit: Limit,
  names?: readonly string[]
): Promise<SheetGrid[]> {
  if (names) {
    const named = await readNamed(context, limit, names);
    if (named) return named;
  }
  const infos = await listSheets(context, limit);
  const wanted = names
    ? names.map((name) => found(infos, name))
    : infos.filter(({ visibility }) => visibility !== "veryHidden");
  const loaded = wanted.map((info) => ({ info, range: loadUsedRange(context, info.name) }));
  await limit(context.sync());
  return loaded.map(({ info, range }) => gridOf(info, range));
}

/** Null where one of the sheets is not there: Excel does not say which. */
async function readNamed(
  context: Excel.RequestContext,
  limit: Limit,
  names: readonly string[]
): Promise<SheetGrid[] | null> {
  const loaded = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("name,visibility");
    return { sheet, range: loadUsedRange(context, name) };
  });
  try {
    await limit(context.sync());
  } catch (error) {
    if (isItemNotFound(error)) return null;
    throw error;
  }
  if (loaded.some(({ sheet }) => sheet.name === RESTORE_SHEET)) return null;
  return loaded.map(({ sheet: { name, visibility }, range }) =>
    gridOf({ name, visibility: visibilityOf(visibility) }, range)
  );
}

function found(infos: readonly SheetInfo[], name: string): SheetInfo {
  const info = infos.find((candidate) => sameSheetName(candidate.name, name));
  if (!info) throw new WorkbookFailure("workbook.sheetGone", { sheet: name });
  return info;
}

/** The used range of a sheet, being loaded. */
export interface UsedRange {
  readonly cells: Excel.Range;
  /** Null where this Excel cannot tell merged areas. */
  readonly merged: Excel.RangeAreas | null;
}

/** Asks for what is in a sheet; to be read after the next sync with `gridOf`. */
export function loadUsedRange(context: Excel.RequestContext, sheet: string): UsedRange {
  const cells = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,cellCount,values,formulas,valueTypes");
  const merged = isApiSupported(MERGES_SINCE) ? cells.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  return { cells, merged };
}

/** The grid of a used range that has been loaded. */
export function gridOf(info: SheetInfo, { cells, merged }: UsedRange): SheetGrid {
  if (cells.isNullObject) return { ...info, rows: new Map() };
  if (cells.values === null || cells.cellCount > MOST_CELLS || cells.cellCount < 0)
    throw new WorkbookFailure("workbook.tooLarge", { doing: "readSheets", detail: info.name });
  const grid = { ...info, rows: rowsOf(cells) };
  return merged && !merged.isNullObject
    ? { ...grid, merges: areasOf(merged.address, info.name) }
    : grid;
}

function rowsOf(range: Excel.Range): Map<number, Map<number, GridCell>> {
  const rows = new Map<number, Map<number, GridCell>>();
  range.values.forEach((values: readonly unknown[], index) => {
    const cells = new Map<number, GridCell>();
    values.forEach((value, offset) => {
      const cell = cellOf(
        value,
        range.formulas[index]?.[offset],
        range.valueTypes[index]?.[offset]
      );
      if (cell) cells.set(range.columnIndex + offset, cell);
    });
    if (cells.size > 0) rows.set(range.rowIndex + index, cells);
  });
  return rows;
}

/** "'Bảng 1'!A1:B1,'Bảng 1'!C3" → the areas. The name goes first: it may itself hold commas and exclamation marks. */
function areasOf(addresses: string, sheet: string): CellRange[] {
  const bare = addresses.replaceAll(`${quotedSheetName(sheet)}!`, "").replaceAll(`${sheet}!`, "");
  return bare.split(",").flatMap((address) => parseRange(address.trim()) ?? []);
}
