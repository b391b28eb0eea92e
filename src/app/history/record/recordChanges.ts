import { type Finding, finding, type Reading, readingOf } from "@/findings";
import type { SheetGrid } from "@/grid";
import { readStamp } from "@/unitSheets";
import { recordedSheet, type RecordMark, recordUpdate } from "@/unitSheets/record";
import { WorkbookFailure, type WorkbookPort } from "@/workbook";
import { guarded } from "../../guarded";
import { openRecords, writeRecords } from "./recordStore";

/** How many changes were recorded, of all sheets together. */
export interface RecordedChanges {
  readonly count: number;
  readonly findings: readonly Finding[];
}

/**
 * Compares the unit sheets of the open workbook with what was recorded of them last and records what
 * differs. Only where a person asked for something: never while one types. Entries are only read.
 */
export function recordChanges(
  workbook: WorkbookPort,
  mark: RecordMark
): Promise<Reading<RecordedChanges>> {
  return guarded(async () => {
    const recorded = await record(workbook, mark);
    return readingOf(recorded, recorded.findings);
  });
}

async function record(workbook: WorkbookPort, mark: RecordMark): Promise<RecordedChanges> {
  const { grids, records, kept } = await openRecords(workbook);
  const sheets = grids.flatMap((grid) => recordedSheet(grid) ?? []);
  const present = grids.map(({ name }) => name);
  const update = recordUpdate(records, sheets, present, mark);
  const named = new Set(sheets.map(({ sheet }) => sheet));
  const findings: Finding[] = [
    ...grids
      .filter((grid) => isUnitSheet(grid) && !named.has(grid.name))
      .map(({ name }) => finding("record.noNames", { sheet: name })),
    ...update.folded.map((sheet) => finding("record.folded", { sheet })),
  ];
  const count = update.found.reduce((sum, one) => sum + one.count, 0);
  if (update.rows.length > 0) await writeRecords(workbook, kept, update, mark.time);
  return { count, findings };
}

/**
 * The same beside other work: a refusal of the workbook is a finding, and the work continues. What was not
 * recorded this time is recorded with the next, which compares with what was recorded last.
 */
export async function recordBeside(
  workbook: WorkbookPort,
  mark: RecordMark
): Promise<readonly Finding[]> {
  try {
    return (await record(workbook, mark)).findings;
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    const isLocked = error.code === "workbook.structureLocked";
    return [finding(isLocked ? "record.notKept" : "record.notYet")];
  }
}

function isUnitSheet(grid: SheetGrid): boolean {
  const reading = readStamp(grid);
  return (
    reading.status === "read" &&
    (reading.stamp.role === "scoring" || reading.stamp.role === "figures")
  );
}
