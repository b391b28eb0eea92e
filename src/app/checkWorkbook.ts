import { readingOf, type Reading } from "@/findings";
import { readSubmissions, type LocatedSubmission } from "@/sheets";
import type { WorkbookPort } from "@/workbook";
import { guarded } from "./failures";
import { summaryOf, type SetShelf } from "./sets";
import type { CheckedSheet } from "./useCases";

/** Reads every scoring sheet of the open workbook and scores it again from its entries. */
export async function checkWorkbook(
  workbook: WorkbookPort,
  sets: SetShelf
): Promise<Reading<readonly CheckedSheet[]>> {
  const reading = await readOpenSubmissions(workbook, sets);
  if (reading.status === "refused") return reading;
  return readingOf(reading.value.map(checkedSheet), reading.findings);
}

export async function readOpenSubmissions(
  workbook: WorkbookPort,
  sets: SetShelf
): Promise<Reading<readonly LocatedSubmission[]>> {
  return guarded(async () => {
    const reading = readSubmissions("", await workbook.readSheets(), sets);
    return reading.status === "refused"
      ? reading
      : readingOf(reading.value.submissions, reading.findings);
  });
}

function checkedSheet(submission: LocatedSubmission): CheckedSheet {
  return {
    sheet: submission.sheet,
    unit: submission.unit,
    year: submission.year,
    set: summaryOf(submission.set),
    illustrative: submission.illustrative,
    score: submission.score,
    findings: submission.findings,
  };
}
