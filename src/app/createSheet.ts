import type { CriteriaSet } from "@/criteria";
import { finding, readingOf, refused, type Finding, type Reading } from "@/findings";
import { a1 } from "@/grid";
import { unitSheets } from "@/sheets";
import { findUnit } from "@/units";
import { WorkbookFailure, type WorkbookPort } from "@/workbook";
import { guarded } from "./failures";
import type { CreatedSheets } from "./useCases";

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
  workbook: WorkbookPort,
  request: CreateSheetRequest,
  now: Date
): Promise<Reading<CreatedSheets>> {
  const wrong = requestFindings(request);
  if (wrong.length > 0) return refused(...wrong);
  return guarded(async () => {
    const models = await addSheets(workbook, request, now);
    const sheets = models.map(({ name }) => name);
    const findings = [...remarks(request), ...(await showFirstEntry(workbook, models))];
    return readingOf({ sheets, findings }, findings);
  });
}

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

type UnitModels = ReturnType<typeof unitSheets>;

/** Our usual names first; only where one is taken are the names in use asked for. */
async function addSheets(
  workbook: WorkbookPort,
  request: CreateSheetRequest,
  now: Date
): Promise<UnitModels> {
  try {
    return await apply(workbook, request, now, []);
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== "workbook.sheetExists") throw error;
    const taken = (await workbook.listSheets()).map(({ name }) => name);
    return apply(workbook, request, now, taken);
  }
}

async function apply(
  workbook: WorkbookPort,
  request: CreateSheetRequest,
  now: Date,
  taken: readonly string[]
): Promise<UnitModels> {
  const models = unitSheets(request.set, { ...request, unit: request.unit.trim(), taken });
  await addModels(workbook, models, request.set.title, now);
  return models;
}

/** Adds a unit's sheets; where one cannot be added, none is. */
export async function addModels(
  workbook: WorkbookPort,
  models: UnitModels,
  reason: string,
  now: Date
): Promise<void> {
  await workbook.applySheets(models, { conflict: "refuse", time: now.toISOString(), reason });
}

/**
 * Selects the first cell to fill in: a new sheet would otherwise open on a hidden one. The sheets
 * stand by then, so a failure is only told.
 */
export async function showFirstEntry(
  workbook: WorkbookPort,
  [scoring]: UnitModels
): Promise<readonly Finding[]> {
  const first = scoring.validations[0]?.range;
  const shown = await guarded(async () => {
    await workbook.activate(scoring.name, first && a1(first.top, first.left));
    return readingOf(null, []);
  });
  return shown.findings;
}
