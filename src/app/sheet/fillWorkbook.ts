import { hasErrors, type Reading, readingOf, refused } from "@/findings";
import { type EntriesDocument, entryWrites, type SheetWrite } from "@/unitSheets";
import type { CellWrite } from "@/workbook";
import { readOpenSubmissions } from "../check/checkWorkbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";

/** How many cells were filled. */
export interface FilledCells {
  readonly cells: number;
}

/**
 * Puts entries into the open workbook's first scoring sheet and its figures sheet. Where any of
 * them is for no cell of the sheet, nothing at all is written.
 */
export async function fillWorkbook(
  desk: Desk,
  document: EntriesDocument
): Promise<Reading<FilledCells>> {
  const reading = await readOpenSubmissions(desk);
  if (reading.status === "refused") return reading;
  const [submission] = reading.value;
  if (!submission) return refused(...reading.findings);
  const { writes, findings } = entryWrites(submission, document);
  if (hasErrors(findings)) return refused(...findings);
  return guarded(async () => {
    await desk.workbook.writeSheets(
      [...bySheet(writes)].map(([sheet, cells]) => ({ sheet, cells }))
    );
    return readingOf({ cells: writes.length }, findings);
  });
}

function bySheet(writes: readonly SheetWrite[]): ReadonlyMap<string, CellWrite[]> {
  const sheets = new Map<string, CellWrite[]>();
  for (const { sheet, ...cell } of writes) sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  return sheets;
}
