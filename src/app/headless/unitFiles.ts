import type { CriteriaSet } from "@/criteria";
import { modelsFromWorkbook, readJson, readWorkbookFile } from "@/files";
import { finding, type Reading, readingOf, refused } from "@/findings";
import { type EntriesDocument, type LocatedSubmission, readSubmissions } from "@/unitSheets";
import { readOpenSubmissions } from "../check/checkWorkbook";
import { dayOf } from "../dates";
import { type FileReaders, readOptions } from "../fileReaders";
import { workbookBytes } from "../outputFiles";
import { SetShelf } from "../sets/setShelf";
import type { InputFile } from "../shapes";
import type { ClosedSheets } from "../sheet/closeSheet";
import { closeSheet, reopenSheet } from "../sheet/closeSheet";
import { createSheet } from "../sheet/createSheet";
import { fillWorkbook } from "../sheet/fillWorkbook";
import { inFile, withWorkbook } from "./withWorkbook";
import { deskOf } from "./withWorkbook";

export interface FormRequest {
  readonly set: CriteriaSet;
  readonly unit: string;
  readonly year: number;
  readonly illustrative?: boolean;
}

export interface ClosedFile {
  /** null: opened again. */
  readonly sheets: ClosedSheets | null;
  readonly bytes: Uint8Array;
}

/** A blank submission as a file, calculated. */
export async function formFile(request: FormRequest, now: Date): Promise<Reading<Uint8Array>> {
  return withWorkbook(async (workbook) => {
    const created = await createSheet(deskOf(workbook, now), {
      illustrative: false,
      ...request,
    });
    if (created.status === "refused") return created;
    return readingOf(
      await workbookBytes(await workbook.toModels(), request.unit, now),
      created.findings
    );
  });
}

/** A form with entries filled in, calculated. Nothing is filled in where any entry is for no cell of it. */
export async function fillFile(
  form: InputFile,
  entries: EntriesDocument,
  now: Date,
  readers: FileReaders = {}
): Promise<Reading<Uint8Array>> {
  const models = await modelsFromWorkbook(form.bytes, readOptions(readers));
  if (models.status === "refused") return inFile(form, models);
  return withWorkbook(async (workbook) => {
    await workbook.load(models.value);
    const filled = await fillWorkbook(deskOf(workbook, now), entries);
    if (filled.status === "refused") return inFile(form, filled);
    return readingOf(
      await workbookBytes(await workbook.toModels(), form.name, now),
      filled.findings
    );
  });
}

/** A submission closed, or opened again, calculated; the first scoring sheet of the file and its figures sheet. */
export async function closeFile(
  file: InputFile,
  { reopen, now }: { readonly reopen: boolean; readonly now: Date },
  readers: FileReaders = {}
): Promise<Reading<ClosedFile>> {
  const models = await modelsFromWorkbook(file.bytes, readOptions(readers));
  if (models.status === "refused") return inFile(file, models);
  return withWorkbook(async (workbook) => {
    await workbook.load(models.value);
    const desk = deskOf(workbook, now, readers);
    const reading = await readOpenSubmissions(desk);
    if (reading.status === "refused") return inFile(file, reading);
    const sheet = reading.value[0]?.sheet ?? "";
    const done = reopen ? await reopenSheet(desk, { sheet }) : await closeSheet(desk, { sheet });
    if (done.status === "refused") return inFile(file, done);
    const bytes = await workbookBytes(await workbook.toModels(), file.name, now);
    return readingOf({ sheets: done.value, bytes }, done.findings);
  });
}

/** The submissions of a file, scored from their entries. `now`, where given: future dates become findings. */
export async function scoreFile(
  file: InputFile,
  now: Date | null = null,
  readers: FileReaders = {}
): Promise<Reading<readonly LocatedSubmission[]>> {
  const grids = await readWorkbookFile(file.bytes, readOptions(readers));
  if (grids.status === "refused") return inFile(file, grids);
  const reading = readSubmissions(file.name, grids.value, new SetShelf(), now && dayOf(now));
  if (reading.status === "refused") return reading;
  return readingOf(reading.value.submissions, [...grids.findings, ...reading.findings]);
}

/** Entries from a .json file; refused where it has not the form that the command line documents. */
export function readEntries(file: InputFile): Reading<EntriesDocument> {
  const json = readJson(file.bytes);
  if (json.status === "refused") return inFile(file, json);
  const problems = entriesProblems(json.value);
  return problems.length > 0
    ? refused(...problems.map((path) => finding("fill.malformed", { file: file.name }, { path })))
    : readingOf(json.value as EntriesDocument, []);
}

function entriesProblems(json: unknown): string[] {
  if (!isObject(json)) return ["(tệp)"];
  const lists = (["entries", "figures"] as const).filter((key) => json[key] !== undefined);
  if (lists.length === 0) return ["entries"];
  return lists.flatMap((key) => {
    const list = json[key];
    if (!isObject(list)) return [key];
    return Object.entries(list).flatMap(([id, given]) => fieldProblems(`${key}.${id}`, given));
  });
}

/** Every field is a value of a cell; checkers' scores are {points, reason}. */
function fieldProblems(path: string, given: unknown): string[] {
  if (!isObject(given)) return [path];
  return Object.entries(given).flatMap(([field, value]) => {
    if (field === "crossCheck" || field === "appraised")
      return value === null || value === undefined ? [] : fieldProblems(`${path}.${field}`, value);
    return value === null || ["string", "number", "boolean"].includes(typeof value)
      ? []
      : [`${path}.${field}`];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
