import type { CellLook, GridCell, SheetGrid } from "@/grid";
import { RESTORE_SHEET } from "@/workbook/restorePoints";
import { WorkbookFailure } from "@/workbook/workbookFailure";
import type { Limit } from "./excelSession";
import { gridOf, loadUsedRange } from "./readSheets";
import { visibilityOf } from "./sheetVisibility";
import { assertThere } from "./worksheetState";

/** Looks are asked for cell by cell, in one answer: of tables of criteria, not of whole registers. */
const MOST_LOOKS = 50_000;

/**
 * One sheet with its numbers as Excel shows them and the looks of its cells: three round trips.
 * Fails with workbook.sheetGone and workbook.tooLarge as reading sheets does.
 */
export async function readShown(
  context: Excel.RequestContext,
  limit: Limit,
  name?: string
): Promise<SheetGrid> {
  const sheets = context.workbook.worksheets;
  const sheet = name === undefined ? sheets.getActiveWorksheet() : sheets.getItemOrNullObject(name);
  sheet.load("name,visibility");
  await limit(context.sync());
  assertThere(sheet, name ?? "");
  if (sheet.name === RESTORE_SHEET)
    throw new WorkbookFailure("workbook.sheetGone", { sheet: sheet.name });
  const info = { name: sheet.name, visibility: visibilityOf(sheet.visibility) };
  const used = loadUsedRange(context, sheet.name);
  used.cells.load("text");
  await limit(context.sync());
  const grid = gridOf(info, used);
  if (grid.rows.size === 0) return grid;
  const asked =
    used.cells.cellCount > MOST_LOOKS
      ? null
      : used.cells.getCellProperties({
          format: { font: { bold: true, italic: true, name: true } },
        });
  await limit(context.sync());
  return seen(grid, used.cells, asked ? resultOf(asked) : []);
}

type Looks = readonly (readonly Excel.CellProperties[])[];

/** What a method gave, after the sync: results are not loaded. */
function resultOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}

function seen(grid: SheetGrid, range: Excel.Range, looks: Looks): SheetGrid {
  const { rowIndex, columnIndex, text } = range;
  const rows = [...grid.rows].map(([row, cells]): [number, Map<number, GridCell>] => [
    row,
    new Map(
      [...cells].map(([column, cell]) => {
        const [down, across] = [row - rowIndex, column - columnIndex];
        const look = lookOf(looks[down]?.[across]);
        const shown = text[down]?.[across];
        return [
          column,
          {
            ...cell,
            ...(typeof cell.value === "number" && shown !== undefined && { shown }),
            ...(look && { look }),
          },
        ];
      })
    ),
  ]);
  return { ...grid, rows: new Map(rows) };
}

function lookOf(properties: Excel.CellProperties | undefined): CellLook | null {
  const { bold, italic, name } = properties?.format?.font ?? {};
  if (!bold && !italic && !name) return null;
  return {
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(name && { fontName: name }),
  };
}
