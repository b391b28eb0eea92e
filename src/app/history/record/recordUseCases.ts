import type { WorkbookPort } from "@/workbook";
import type { SetShelf } from "../../sets/setShelf";
import type { UseCases } from "../../useCases";
import { addPrintedRecord, readRecordViews, recordFile } from "./readRecord";
import { recordChanges } from "./recordChanges";

type RecordUseCases = Pick<UseCases, "recordChanges" | "readRecord" | "recordFile" | "printRecord">;

/** What a person can do with the record of changes. */
export function recordUseCases(
  workbook: WorkbookPort,
  sets: SetShelf,
  now: () => Date
): RecordUseCases {
  return {
    recordChanges: ({ occasion, who = "" }) =>
      recordChanges(workbook, { time: now().toISOString(), who: who.trim(), occasion }),
    readRecord: () => readRecordViews(workbook, sets),
    recordFile: (request) => recordFile(workbook, request, sets),
    printRecord: ({ sheet }) => addPrintedRecord(workbook, sheet, sets, now()),
  };
}
