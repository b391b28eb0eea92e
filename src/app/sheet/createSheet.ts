import type { CriteriaSet } from "@/criteria";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import { a1 } from "@/grid";
import { findUnit } from "@/units";
import { unitSheets } from "@/unitSheets";
import { WorkbookFailure } from "@/workbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import type { CreatedSheets } from "../shapes";

export interface CreateSheetRequest {
  readonly set: CriteriaSet;
  readonly unit: string;
  readonly year: number;
  readonly illustrative: boolean;
}

/** The years that a scoring sheet can be made for. */
const YEARS = { first: 2000, last: 2100 } as const;

/** Adds a blank scoring sheet and its figures sheet; sheets that are there already are left alone. */
export async function createSheet(
  desk: Desk,
  request: CreateSheetRequest
): Promise<Reading<CreatedSheets>> {
  const wrong = requestFindings(request);
  if (wrong.length > 0) return refused(...wrong);
  return guarded(async () => {
    const sheets = await addSheets(desk, request);
    return readingOf({ sheets, findings: remarks(request) }, remarks(request));
  });
}

/** What a request lacks before anything can be made of it. */
export function requestFindings({ unit, year }: CreateSheetRequest): Finding[] {
  const found: Finding[] = [];
  if (unit.trim() === "") found.push(finding("create.unitMissing"));
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last)
    found.push(finding("create.badYear", {}, { year: String(year) }));
  return found;
}

/** What a person should know about the sheet asked for. */
export function remarks({ set, unit, year }: CreateSheetRequest): Finding[] {
  const { unit: known, similar } = findUnit(unit, year);
  const nearest = similar.map(({ name }) => name).join("; ");
  return [
    ...(known || nearest === ""
      ? []
      : [finding("create.unitUnknown", {}, { unit, similar: nearest })]),
    ...(set.state === "official"
      ? []
      : [finding("set.sample", {}, { id: set.id, title: set.title, state: set.state })]),
    ...(set.year === year
      ? []
      : [finding("set.yearDiffers", {}, { id: set.id, setYear: set.year, year })]),
  ];
}

/** Our usual names first; only where one is taken are the names in use asked for. */
async function addSheets(desk: Desk, request: CreateSheetRequest): Promise<readonly string[]> {
  try {
    return await apply(desk, request, []);
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== "workbook.sheetExists") throw error;
    const taken = (await desk.workbook.listSheets()).map(({ name }) => name);
    return apply(desk, request, taken);
  }
}

async function apply(
  desk: Desk,
  request: CreateSheetRequest,
  taken: readonly string[]
): Promise<readonly string[]> {
  const models = unitSheets(request.set, { ...request, unit: request.unit.trim(), taken });
  await addModels(desk, models, request.set.title);
  return models.map(({ name }) => name);
}

/** Adds a unit's sheets, all or none, and shows the first cell to fill in. */
export async function addModels(
  { workbook, now }: Desk,
  models: ReturnType<typeof unitSheets>,
  reason: string
): Promise<void> {
  const [scoring] = models;
  const first = scoring.validations[0]?.range;
  await workbook.applySheets(models, {
    conflict: "refuse",
    activate: scoring.name,
    // A new sheet would otherwise open on a hidden cell.
    ...(first ? { select: a1(first.top, first.left) } : {}),
    time: now().toISOString(),
    reason,
  });
}
