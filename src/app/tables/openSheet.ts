import { unicodeSheets } from "@/files";
import { type Reading, readingOf } from "@/findings";
import type { WorkbookPort } from "@/workbook";
import type { Desk } from "../desk";
import { READ_OPTIONS } from "../fileReaders";
import { guarded } from "../guarded";
import { asSeen } from "./gridAsSeen";
import { type Candidate, sheetCandidate } from "./tableCandidate";

/** A sheet of the open workbook, the one in view where none is named. */
export function openSheetCandidates(
  workbook: WorkbookPort,
  name?: string
): Promise<Reading<readonly Candidate[]>> {
  return guarded(async () => {
    const read = unicodeSheets([asSeen(await workbook.readShown(name))], READ_OPTIONS);
    return read.status === "refused"
      ? read
      : readingOf(read.value.map(sheetCandidate), read.findings);
  });
}

/** Every sheet that a person sees, the one in view first. */
export function sourceSheets({ workbook }: Desk): Promise<Reading<readonly string[]>> {
  return guarded(async () => {
    const [sheets, active] = [await workbook.listSheets(), await workbook.activeSheet()];
    const names = sheets
      .filter(({ visibility }) => visibility === "visible")
      .map(({ name }) => name);
    return readingOf([active, ...names.filter((name) => name !== active)], []);
  });
}
