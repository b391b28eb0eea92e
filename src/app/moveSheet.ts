import type { CriteriaSet } from "@/criteria";
import { finding, readingOf, refused, type Reading } from "@/findings";
import { carriedSheets, type LocatedSubmission } from "@/sheets";
import type { WorkbookPort } from "@/workbook";
import { addModels, remarks, requestFindings } from "./createSheet";
import { guarded } from "./failures";
import { readOpenSubmission } from "./openSubmission";
import type { SetShelf } from "./sets";
import type { MovedSheets } from "./useCases";

/** Which scoring sheet of the open workbook goes to which set, for which year. */
export interface MoveSheetRequest {
  readonly sheet: string;
  readonly set: CriteriaSet;
  readonly year: number;
}

/**
 * Adds sheets on another set beside a filled one and carries its entries over. The filled sheet is
 * left as it is; what found no place in the new ones is listed with what it held.
 */
export async function moveSheet(
  workbook: WorkbookPort,
  { sheet, set, year }: MoveSheetRequest,
  sets: SetShelf,
  now: Date
): Promise<Reading<MovedSheets>> {
  const reading = await readSheet(workbook, sheet, sets);
  if (reading.status === "refused") return reading;
  const from = reading.value;
  const request = { set, unit: from.unit, year, illustrative: from.illustrative };
  const wrong = requestFindings(request);
  if (wrong.length > 0) return refused(...wrong);
  return guarded(async () => {
    const taken = (await workbook.listSheets()).map(({ name }) => name);
    const { models, carried, findings } = carriedSheets(from, set, { year, taken });
    await addModels(workbook, models, set.title, now);
    const said = [...remarks(request), ...findings];
    return readingOf({ sheets: models.map(({ name }) => name), carried, findings: said }, said);
  });
}

/** One scoring sheet of the open workbook; refused with its findings where it cannot be read. */
export async function readSheet(
  workbook: WorkbookPort,
  sheet: string,
  sets: SetShelf
): Promise<Reading<LocatedSubmission>> {
  const missing = finding("move.noSheet", { sheet }, { sheet });
  return readOpenSubmission(workbook, sheet, sets, missing);
}
