import { readWorkbookFile } from "@/files";
import { type Finding, finding, hasErrors, located } from "@/findings";
import type { Cluster } from "@/pooling";
import { pool, type RefusedFile, type Submission } from "@/pooling";
import type { UnitRanking } from "@/ranking";
import { rankCluster } from "@/ranking";
import type { CalendarDate } from "@/text";
import { type Roster, rosterHolding } from "@/units";
import { type LocatedSubmission, readSubmissions } from "@/unitSheets";
import { dayOf } from "../dates";
import { type FileReaders, readOptions } from "../fileReaders";
import { breathe, throwIfCancelled } from "../guarded";
import type { SetShelf } from "../sets/setShelf";
import type { InputFile } from "../shapes";
import type { WorkOptions } from "../shapes";

export interface FileOutcome {
  readonly path: string;
  readonly status: "read" | "findings" | "refused";
  readonly reasons: readonly Finding[];
  /** Units found in it. */
  readonly submissions: readonly string[];
}

export interface PoolOutcome {
  readonly files: readonly FileOutcome[];
  readonly cluster: Cluster;
  readonly rankings: readonly UnitRanking[];
  /** Where no roster was given: the bundled one that all units belong to, for the person to take or leave. */
  readonly suggestedRoster: Roster | null;
  readonly findings: readonly Finding[];
}

interface ReadFile {
  readonly outcome: FileOutcome;
  readonly submissions: readonly Submission[];
}

interface PoolOptions extends WorkOptions {
  /** Where given: future dates become findings. */
  readonly now?: Date;
  readonly readers?: FileReaders;
}

interface Around {
  readonly sets: SetShelf;
  readonly today: CalendarDate | null;
  readonly readers: FileReaders;
}

/**
 * Reads unit workbooks one after the other and makes them one cluster. A file that cannot be read
 * is refused with its reasons and holds up no other. Throws WorkbookFailure "operation.cancelled"
 * where the signal is aborted between two files.
 */
export async function poolFiles(
  files: readonly InputFile[],
  roster: Roster | null,
  sets: SetShelf,
  { progress, signal, now, readers = {} }: PoolOptions = {}
): Promise<PoolOutcome> {
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    throwIfCancelled(signal, file.name);
    progress?.({ done: index, total: files.length, label: file.name });
    read.push(await readFile(file, { sets, today: now ? dayOf(now) : null, readers }));
    await breathe();
  }
  throwIfCancelled(signal, "");
  progress?.({ done: files.length, total: files.length, label: "" });
  const refused: RefusedFile[] = read
    .filter(({ outcome }) => outcome.status === "refused")
    .map(({ outcome }) => ({ file: outcome.path, ...unitOf(outcome) }));
  const submissions = read.flatMap((one) => one.submissions);
  const cluster = pool(submissions, roster, refused);
  const outcomes = read.map(({ outcome }) => outcome);
  return {
    files: outcomes,
    cluster,
    rankings: rankCluster(cluster),
    suggestedRoster: roster ? null : suggestion(submissions),
    findings: [...outcomes.flatMap(({ reasons }) => reasons), ...cluster.findings],
  };
}

/** The bundled roster that the units which came belong to, if they are all of one year. */
function suggestion(submissions: readonly Submission[]): Roster | null {
  const years = new Set(submissions.map(({ year }) => year));
  const [year] = years;
  const units = submissions.map(({ unit }) => unit);
  return year === undefined || years.size > 1 ? null : rosterHolding(units, year);
}

async function readFile(file: InputFile, { sets, today, readers }: Around): Promise<ReadFile> {
  const bytes = await readWorkbookFile(file.bytes, readOptions(readers));
  if (bytes.status === "refused") return refusedFile(file.name, bytes.findings);
  const reading = readSubmissions(file.name, bytes.value, sets, today);
  const found = inFile(file.name, [...bytes.findings, ...reading.findings]);
  if (reading.status === "refused") return refusedFile(file.name, found);
  const submissions = reading.value.submissions.filter(({ department }) => department === null);
  const parts = reading.value.submissions.flatMap(partRefused);
  if (submissions.length === 0) return refusedFile(file.name, parts);
  const reasons = [...parts, ...found, ...submissions.flatMap(closedNote)];
  const status = hasErrors(reasons) ? "findings" : "read";
  return {
    outcome: { path: file.name, status, reasons, submissions: submissions.map(({ unit }) => unit) },
    submissions,
  };
}

/** A department's part is no submission of its unit. */
function partRefused({ file, sheet, unit, department }: LocatedSubmission): readonly Finding[] {
  return department === null
    ? []
    : [finding("submission.isPart", { file, sheet, unit }, { department })];
}

/** The code of a submission that came closed, to be compared with the signed paper. */
function closedNote({ file, sheet, unit, closing }: LocatedSubmission): readonly Finding[] {
  const { scoring, figures } = closing;
  if (scoring.state !== "closed") return [];
  const figuresCode = figures?.state === "closed" ? figures.code : "";
  return [finding("submission.closed", { file, sheet, unit }, { code: scoring.code, figuresCode })];
}

function refusedFile(path: string, findings: readonly Finding[]): ReadFile {
  return {
    outcome: { path, status: "refused", reasons: inFile(path, findings), submissions: [] },
    submissions: [],
  };
}

function inFile(file: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => located(found, { file }));
}

function unitOf({ reasons }: FileOutcome): { unit?: string } {
  const unit = reasons
    .map(({ where }) => where.unit)
    .find((name) => name !== undefined && name !== "");
  return unit === undefined ? {} : { unit };
}
