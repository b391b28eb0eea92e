import type { Finding } from "@/findings";
import { type Reading, readingOf } from "@/findings";
import type { SheetGrid } from "@/grid";
import type { UnitScore } from "@/scoring";
import type { EvidenceLedger } from "@/scoring/evidence";
import type { CellFix } from "@/unitSheets";
import type { ClosingState } from "@/unitSheets";
import { closingState, type LocatedSubmission, readSubmissions } from "@/unitSheets";
import { dayOf } from "../dates";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import { type SetShelf, summaryOf } from "../sets/setShelf";
import type { SetSummary } from "../shapes";
import type { CriterionReason } from "./criterionReasons";
import { reasonsOf } from "./criterionReasons";
import type { OpenGrids } from "./openGrids";

/** A scoring sheet of the open workbook, checked. */
export interface CheckedSheet {
  readonly sheet: string;
  readonly unit: string;
  readonly year: number;
  readonly set: SetSummary;
  readonly illustrative: boolean;
  readonly score: UnitScore;
  /** The reasons for a criterion's score, besides its rule and result. */
  readonly reasonOf: (criterion: string) => CriterionReason | null;
  /** The sheet is only the part of this department; null: it is the unit's own. */
  readonly department: string | null;
  /** How a finding of the sheet can be put right; null: only a person can. */
  readonly fixOf: (found: Finding) => CellFix | null;
  /** What its evidence cells name. */
  readonly evidence: EvidenceLedger;
  /** The evidence cells (A1) by criterion id. */
  readonly evidenceCells: ReadonlyMap<string, string>;
  readonly closing: ClosingState;
  readonly findings: readonly Finding[];
}

/**
 * Scores every scoring sheet of the open workbook again from its entries. `changed`: names of the
 * only sheets to read again.
 */
export async function checkWorkbook(
  { sets, now }: Desk,
  grids: OpenGrids,
  changed: readonly string[] | null = null
): Promise<Reading<readonly CheckedSheet[]>> {
  const reading = await scoredFrom(() => grids.read(changed), sets, now());
  if (reading.status === "refused") return reading;
  return readingOf(reading.value.map(checkedSheet), reading.findings);
}

/** The submissions of the open workbook. `now`, where given: future dates become findings. */
export async function readOpenSubmissions(
  { workbook, sets }: Desk,
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
