import { readingOf, type Reading } from "@/findings";
import { closingState, readSubmissions, type LocatedSubmission } from "@/unitSheets";
import type { SheetGrid } from "@/grid";
import type { WorkbookPort } from "@/workbook";
import { guarded } from "../guarded";
import type { OpenGrids } from "./openGrids";
import { reasonsOf } from "./criterionReasons";
import { summaryOf, type SetShelf } from "../sets/setShelf";
import { dayOf } from "../today";
import type { CheckedSheet } from "../useCases";

/**
 * Scores every scoring sheet of the open workbook again from its entries. `changed`: names of the
 * only sheets to read again.
 */
export async function checkWorkbook(
  grids: OpenGrids,
  sets: SetShelf,
  now: Date,
  changed: readonly string[] | null = null
): Promise<Reading<readonly CheckedSheet[]>> {
  const reading = await scoredFrom(() => grids.read(changed), sets, now);
  if (reading.status === "refused") return reading;
  return readingOf(reading.value.map(checkedSheet), reading.findings);
}

/** The submissions of the open workbook. `now`, where given: dates that have not come yet are said. */
export async function readOpenSubmissions(
  workbook: WorkbookPort,
  sets: SetShelf,
  now: Date | null = null
): Promise<Reading<readonly LocatedSubmission[]>> {
  return scoredFrom(() => workbook.readSheets(), sets, now);
}

function scoredFrom(
  read: () => Promise<readonly SheetGrid[]>,
  sets: SetShelf,
  now: Date | null
): Promise<Reading<readonly LocatedSubmission[]>> {
  return guarded(async () => {
    const reading = readSubmissions("", await read(), sets, now && dayOf(now));
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
    department: submission.department,
    score: submission.score,
    reasonOf: reasonsOf(submission),
    fixOf: submission.fixOf,
    evidence: submission.evidence,
    evidenceCells: evidenceCells(submission),
    closing: closingState(submission.closing),
    findings: submission.findings,
  };
}

function evidenceCells({ score, cellOf }: LocatedSubmission): ReadonlyMap<string, string> {
  return new Map(
    score.nodes.flatMap(({ id, leaf }) => {
      const cell = leaf ? cellOf(id, "evidence") : null;
      return cell === null ? [] : [[id, cell]];
    })
  );
}
