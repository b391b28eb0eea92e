import { a1, lineNames, type SheetGrid } from "@/grid";
import {
  contentOf,
  type RecordedSheet,
  recordedSheet,
  type RecordMark,
  recordUpdate,
  withContents,
} from "@/unitSheets/record";
import type { SheetWrites, WorkbookPort } from "@/workbook";
import { openRecords, recordCells } from "./recordStore";

/**
 * What the record takes down of entries that are about to be written, as cells to write in the same
 * go. Nothing where the workbook keeps no record. What stood there before is to be recorded before.
 */
export async function recordOfWrites(
  workbook: WorkbookPort,
  writes: readonly SheetWrites[],
  mark: RecordMark
): Promise<readonly SheetWrites[]> {
  const { grids, records, kept } = await openRecords(workbook);
  if (!kept) return [];
  const sheets = grids.flatMap((grid) => {
    const sheet = recordedSheet(grid);
    const own = writes.filter((write) => write.sheet === grid.name);
    return sheet && own.length > 0 ? [written(sheet, grid, own)] : [];
  });
  const present = grids.map(({ name }) => name);
  const update = recordUpdate(records, sheets, present, mark);
  return update.rows.length === 0 ? [] : [recordCells(kept, update)];
}

function written(
  sheet: RecordedSheet,
  grid: SheetGrid,
  writes: readonly SheetWrites[]
): RecordedSheet {
  const names = lineNames(grid);
  const contents = writes.flatMap(({ cells }) =>
    cells.map(({ row, column, value = null, formula = null }) => ({
      rowName: names?.rows.get(row) ?? "",
      columnName: names?.columns.get(column) ?? "",
      cell: a1(row, column),
      content: contentOf({ value, formula }),
    }))
  );
  return withContents(sheet, contents);
}
