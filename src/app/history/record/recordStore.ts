import { filledRows, type SheetGrid } from "@/grid";
import {
  readRecords,
  RECORD_SHEET,
  recordSheetModel,
  type RecordUpdate,
  recordWrites,
  type SheetRecord,
} from "@/unitSheets/record";
import type { SheetWrites, WorkbookPort } from "@/workbook";

/** The open workbook's sheets, and the records that it keeps of them: three round trips at most. */
export interface OpenRecords {
  /** Every sheet that a person sees or may unhide. */
  readonly grids: readonly SheetGrid[];
  readonly records: readonly SheetRecord[];
  /** The sheet that holds the records; null: there is none yet. */
  readonly kept: SheetGrid | null;
}

export async function openRecords(workbook: WorkbookPort): Promise<OpenRecords> {
  const infos = await workbook.listSheets();
  const wanted = infos.filter(
    ({ name, visibility }) => visibility !== "veryHidden" || name === RECORD_SHEET
  );
  const read = await workbook.readSheets(wanted.map(({ name }) => name));
  const kept = read.find(({ name }) => name === RECORD_SHEET) ?? null;
  const grids = read.filter((grid) => grid !== kept);
  return { grids, kept, records: kept ? readRecords(kept) : [] };
}

/** Writes an update in one go: below the existing rows, or, where older changes were folded, all anew. */
export async function writeRecords(
  workbook: WorkbookPort,
  kept: SheetGrid | null,
  { rows, anew }: RecordUpdate,
  time: string
): Promise<void> {
  if (!kept) {
    const model = recordSheetModel(rows);
    return workbook.applySheets([model], { conflict: "refuse", time, reason: model.name });
  }
  await workbook.writeSheets([recordCells(kept, { rows, anew })], { locked: true });
}

/** The same as cells to write together with others; the sheet that holds the records must be there. */
export function recordCells(
  kept: SheetGrid,
  { rows, anew }: Pick<RecordUpdate, "rows" | "anew">
): SheetWrites {
  const end = (filledRows(kept).at(-1) ?? -1) + 1;
  const cells = anew ? recordWrites(0, rows, end) : recordWrites(end, rows);
  return { sheet: RECORD_SHEET, cells };
}
