import { modelsFromWorkbook } from "@/files";
import { finding, hasErrors, type Reading, readingOf, refused } from "@/findings";
import type { LocatedSubmission } from "@/unitSheets";
import { departmentNoteWrites, readDepartmentNote } from "@/unitSheets/departments";
import type { EmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { readOpenSubmissions } from "../check/checkWorkbook";
import { type MergeOutcome, mergeSheet, type SplitSheet, splitSheet } from "../departments";
import { readAssignment } from "../departments/assignmentFile";
import type { Desk } from "../desk";
import { type FileReaders, readOptions } from "../fileReaders";
import { workbookBytes } from "../outputFiles";
import type { InputFile } from "../shapes";
import { inFile, withWorkbook } from "./withWorkbook";
import { deskOf } from "./withWorkbook";

/** A unit's workbook, and who is in charge where the table or the workbook does not say. */
export interface UnitFile {
  readonly file: InputFile;
  /** A list of departments (.json, .csv); null: none. */
  readonly departments: InputFile | null;
}

export interface SplitFile extends SplitSheet {
  /** The unit's workbook, in which the departments and the split are kept. */
  readonly bytes: Uint8Array;
}

export interface MergedFile extends MergeOutcome {
  readonly submission: LocatedSubmission;
  readonly bytes: Uint8Array;
}

/** The first scoring sheet of a file, split for its departments. */
export function splitFile(
  unit: UnitFile,
  now: Date,
  readers: FileReaders = {}
): Promise<Reading<SplitFile>> {
  return withUnit(unit, now, readers, async ({ desk, sheet, bytes }) => {
    const split = await splitSheet(desk, sheet);
    if (split.status === "refused") return split;
    return readingOf({ ...split.value, bytes: await bytes() }, split.findings);
  });
}

/** Parts merged into the first scoring sheet of a file. Conflicts are findings; their cells stay as they are. */
export function mergeFile(
  unit: UnitFile,
  parts: readonly InputFile[],
  now: Date,
  readers: FileReaders = {}
): Promise<Reading<MergedFile>> {
  return withUnit(unit, now, readers, async ({ desk, sheet, bytes }) => {
    const merged = await mergeSheet(desk, { sheet, files: parts });
    if (merged.status === "refused") return merged;
    const after = await readOpenSubmissions(desk, now);
    const submission =
      after.status === "refused" ? undefined : after.value.find((one) => one.sheet === sheet);
    if (!submission) return refused(...after.findings);
    return readingOf({ ...merged.value, submission, bytes: await bytes() }, merged.findings);
  });
}

interface OpenUnit {
  readonly desk: Desk;
  readonly sheet: string;
  readonly bytes: () => Promise<Uint8Array>;
}

async function withUnit<T>(
  { file, departments }: UnitFile,
  now: Date,
  readers: FileReaders,
  work: (unit: OpenUnit) => Promise<Reading<T>>
): Promise<Reading<T>> {
  const models = await modelsFromWorkbook(file.bytes, readOptions(readers));
  if (models.status === "refused") return inFile(file, models);
  return withWorkbook(async (workbook) => {
    await workbook.load(models.value);
    const desk = deskOf(workbook, now, readers);
    const reading = await readOpenSubmissions(desk);
    if (reading.status === "refused") return inFile(file, reading);
    const [submission] = reading.value;
    if (!submission) return refused(finding("sheet.noneOfOurs", { file: file.name }));
    if (departments) {
      const kept = await keepAssignment(workbook, submission, departments);
      if (hasErrors(kept.findings)) return refused(...kept.findings);
    }
    const bytes = async () => workbookBytes(await workbook.toModels(), file.name, now);
    const done = await work({ desk, sheet: submission.sheet, bytes });
    if (done.status === "refused") return inFile(file, done);
    return readingOf(done.value, [...models.findings, ...done.findings]);
  });
}

/** Puts a list of departments over what the sheet keeps. */
async function keepAssignment(
  workbook: EmbeddedWorkbook,
  { sheet, set }: LocatedSubmission,
  file: InputFile
): Promise<Reading<null>> {
  const given = await readAssignment(file, set);
  if (given.status === "refused") return inFile(file, given);
  const [grid] = await workbook.readSheets([sheet]);
  if (!grid) return refused(finding("departments.noSheet", { sheet }));
  const { note } = readDepartmentNote(grid);
  const assignment = {
    nodes: new Map([...note.assignment.nodes, ...given.value.nodes]),
    figures: new Map([...note.assignment.figures, ...given.value.figures]),
  };
  const writes = departmentNoteWrites(grid, { ...note, assignment });
  await workbook.writeCells(sheet, writes, { locked: true });
  return readingOf(null, given.findings);
}
