import { readWorkbookFile } from "@/files";
import { type Finding, finding, located, type Reading, readingOf } from "@/findings";
import type { DepartmentProgress } from "@/pooling/departments";
import type { SheetWrite } from "@/unitSheets";
import {
  type DepartmentNote,
  departmentNoteWrites,
  type MergeChoice,
  type MergeConflict,
  mergeParts,
  type MergePlan,
  readParts,
  type ReturnedPart,
  type TakenEntry,
  withDecisions,
  withSplit,
} from "@/unitSheets/departments";
import type { SheetWrites } from "@/workbook";
import type { Desk } from "../desk";
import { readOptions } from "../fileReaders";
import { guarded } from "../guarded";
import { safeWrite } from "../history/safeWrite";
import type { InputFile } from "../shapes";
import type { Asked } from "../shapes";
import { overviewOf } from "./departmentOverview";
import { readUnitSheet, type UnitSheet } from "./departmentSheet";

/** A file given as a part, and whether it was one of this sheet's. */
interface PartOutcome {
  readonly file: string;
  readonly status: "merged" | "refused";
  /** Departments whose parts it holds. */
  readonly departments: readonly string[];
  readonly findings: readonly Finding[];
}

/** How merging parts goes, or went. */
export interface MergeOutcome {
  readonly parts: readonly PartOutcome[];
  /** Entries that come from parts. */
  readonly taken: readonly TakenEntry[];
  /** What a person has yet to choose; nothing of it is written. */
  readonly conflicts: readonly MergeConflict[];
  /**
   * Of every department in the current sheet: before merging where it is only looked at, else
   * after.
   */
  readonly progress: readonly DepartmentProgress[];
}

export interface MergeRequest extends Asked {
  readonly sheet: string;
  readonly files: readonly InputFile[];
  readonly choices?: readonly MergeChoice[];
}

/** What merging these files would come to; the workbook stays as it is. */
export async function previewMerge(
  desk: Desk,
  request: MergeRequest
): Promise<Reading<MergeOutcome>> {
  const planned = await plan(desk, request);
  if (planned.status === "refused") return planned;
  const { unit, outcome } = planned.value;
  const { progress } = overviewOf(unit);
  return readingOf({ ...outcome, progress }, planned.findings);
}

/**
 * Merges the files into the sheet, with a restore point before and everything in one write. A conflict
 * is written only where a choice settles it; what changed since the choice was made is a conflict again.
 */
export async function mergeSheet(
  desk: Desk,
  request: MergeRequest
): Promise<Reading<MergeOutcome>> {
  const planned = await plan(desk, request);
  if (planned.status === "refused") return planned;
  const { unit, outcome } = planned.value;
  return guarded(async () => {
    const kept = await write(desk, planned.value, request.who);
    const after = await readUnitSheet(desk, request.sheet);
    const isRead = after.status !== "refused";
    const { progress } = overviewOf(isRead ? after.value : unit);
    // The merged values are in the sheet, whether or not it could be read again.
    const unread = isRead ? [] : [finding("merge.progressUnread", { sheet: request.sheet })];
    return readingOf({ ...outcome, progress }, [...planned.findings, ...kept, ...unread]);
  });
}

interface Planned {
  readonly unit: UnitSheet;
  readonly merge: MergePlan;
  readonly outcome: Omit<MergeOutcome, "progress">;
}

async function plan(
  desk: Desk,
  { sheet, files, choices = [] }: MergeRequest
): Promise<Reading<Planned>> {
  const reading = await readUnitSheet(desk, sheet);
  if (reading.status === "refused") return reading;
  const unit = reading.value;
  const read: ReadFile[] = [];
  for (const file of withOwnNames(files)) read.push(await readFile(desk, file));
  const parts = read.flatMap((one) => one.parts);
  const merge = mergeParts(unit.submission, unit.note, parts, choices);
  const outcome = {
    parts: read.map((one) => partOutcome(one, merge)),
    taken: merge.taken,
    conflicts: merge.conflicts,
  };
  const refusals = read.flatMap(({ findings }) => findings);
  const findings = [...reading.findings, ...refusals, ...merge.findings];
  return readingOf({ unit, merge, outcome }, findings);
}

/** Files of one name, from several folders, are told apart by a number. */
function withOwnNames(files: readonly InputFile[]): readonly InputFile[] {
  const used = new Map<string, number>();
  return files.map((file) => {
    const number = (used.get(file.name) ?? 0) + 1;
    used.set(file.name, number);
    return number === 1 ? file : { ...file, name: `${file.name} (${number})` };
  });
}

interface ReadFile {
  readonly file: string;
  readonly parts: readonly ReturnedPart[];
  /** Why it is no part. */
  readonly findings: readonly Finding[];
}

async function readFile(desk: Desk, file: InputFile): Promise<ReadFile> {
  const grids = await readWorkbookFile(file.bytes, readOptions(desk));
  const inFile = (findings: readonly Finding[]) =>
    findings.map((found) => located(found, { file: file.name }));
  if (grids.status === "refused")
    return { file: file.name, parts: [], findings: inFile(grids.findings) };
  const reading = readParts(file.name, grids.value, desk.sets);
  return {
    file: file.name,
    parts: reading.status === "refused" ? [] : reading.value,
    findings: inFile(reading.findings),
  };
}

function partOutcome({ file, parts, findings }: ReadFile, merge: MergePlan): PartOutcome {
  const merged = parts.filter((part) => merge.merged.includes(part));
  const own = merge.findings.filter(({ where }) => where.file === file);
  return {
    file,
    status: merged.length > 0 ? "merged" : "refused",
    departments: parts.map(({ record }) => record.department),
    findings: [...findings, ...own],
  };
}

async function write(
  desk: Desk,
  { unit: { submission, grid, note }, merge: { writes, decided, merged } }: Planned,
  who = ""
): Promise<readonly Finding[]> {
  const remembered = withDecisions(rememberedSplits(note, merged), decided);
  const kept = remembered === note ? [] : departmentNoteWrites(grid, remembered);
  const steps = {
    sheets: [...new Set(writes.map(({ sheet }) => sheet))],
    record: { occasion: "merge", who },
    point: { reason: "merge", need: "required" },
    recordWrites: true,
  } as const;
  const { findings } = await safeWrite(
    desk,
    steps,
    bySheet([...writes, ...kept], submission.sheet)
  );
  return findings;
}

/** A split that the sheet does not remember and that was found to be its own is one from now on. */
function rememberedSplits(note: DepartmentNote, merged: readonly ReturnedPart[]): DepartmentNote {
  const splits = new Set(merged.map(({ record }) => record.split));
  for (const known of note.splits) splits.delete(known);
  return [...splits].sort().reduce(withSplit, note);
}

function bySheet(writes: readonly SheetWrite[], first: string): readonly SheetWrites[] {
  const sheets = new Map<string, SheetWrite[]>();
  for (const write of writes) sheets.set(write.sheet, [...(sheets.get(write.sheet) ?? []), write]);
  return [...sheets]
    .sort(([one], [other]) => Number(other === first) - Number(one === first))
    .map(([sheet, cells]) => ({ sheet, cells }));
}
