import type { CriteriaSet } from "@/criteria";
import { finding, type Reading, readingOf, refused } from "@/findings";
import { carriedSheets, type LocatedSubmission } from "@/unitSheets";
import { readDepartmentNote, withDepartmentNote } from "@/unitSheets/departments";
import type { WorkbookPort } from "@/workbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import { safeWork } from "../history/safeWrite";
import type { CreatedSheets } from "../shapes";
import { addModels, remarks, requestFindings } from "./createSheet";
import { readOpenSubmission } from "./openSubmission";

/** The sheets that a filled one was moved to; `carried`: how many entries of criteria were carried over. */
export interface MovedSheets extends CreatedSheets {
  readonly carried: number;
}

/** Which scoring sheet of the open workbook goes to which set, for which year. */
export interface MoveSheetRequest {
  readonly sheet: string;
  /** null: the sheet's own, so that a complete sheet can exist beside one that lost rows. */
  readonly set: CriteriaSet | null;
  readonly year: number;
}

/**
 * Adds sheets on another set beside a filled one and carries its entries over. The filled sheet is
 * left as it is, and kept as a restore point for the day it is deleted; what found no place in the
 * new ones is listed with what it held.
 */
export async function moveSheet(
  desk: Desk,
  { sheet, set: other, year }: MoveSheetRequest
): Promise<Reading<MovedSheets>> {
  const reading = await readSheet(desk, sheet);
  if (reading.status === "refused") return reading;
  const from = reading.value;
  // Made anew, a department's part would pass for the whole sheet of its unit.
  if (from.department !== null)
    return refused(finding("departments.isPart", { sheet }, { department: from.department }));
  const set = other ?? from.set;
  const request = { set, unit: from.unit, year, illustrative: from.illustrative };
  const wrong = requestFindings(request);
  if (wrong.length > 0) return refused(...wrong);
  const { workbook } = desk;
  return guarded(async () => {
    const taken = (await workbook.listSheets()).map(({ name }) => name);
    const { models: plans, carried, findings } = carriedSheets(from, set, { year, taken });
    const models = set.id === from.set.id ? await withNote(workbook, sheet, plans) : plans;
    const { findings: kept } = await safeWork(
      desk,
      { sheets: [sheet], record: null, point: { reason: "move", need: "wanted" } },
      () => addModels(desk, models, set.title)
    );
    const said = [...remarks(request), ...kept, ...findings];
    return readingOf({ sheets: models.map(({ name }) => name), carried, findings: said }, said);
  });
}

type Models = ReturnType<typeof carriedSheets>["models"];

/** On the same table the departments stay in charge of what they were. */
async function withNote(workbook: WorkbookPort, sheet: string, models: Models): Promise<Models> {
  const [grid] = await workbook.readSheets([sheet]);
  const [scoring, figures] = models;
  return grid ? [withDepartmentNote(scoring, readDepartmentNote(grid).note), figures] : models;
}

/** One scoring sheet of the open workbook; refused with its findings where it cannot be read. */
export async function readSheet(desk: Desk, sheet: string): Promise<Reading<LocatedSubmission>> {
  const missing = finding("move.noSheet", { sheet }, { sheet });
  return readOpenSubmission(desk, sheet, missing);
}
