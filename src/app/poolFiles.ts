import { readWorkbookFile } from "@/files";
import { hasErrors, type Finding } from "@/findings";
import { pool, type RefusedFile, type Submission } from "@/pooling";
import { rankCluster } from "@/ranking";
import { readSubmissions } from "@/sheets";
import { rosterHolding, type Roster } from "@/units";
import { breathe, throwIfCancelled } from "./failures";
import type { SetShelf } from "./sets";
import type { FileOutcome, InputFile, PoolOutcome, WorkOptions } from "./useCases";

interface ReadFile {
  readonly outcome: FileOutcome;
  readonly submissions: readonly Submission[];
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
  { progress, signal }: WorkOptions = {}
): Promise<PoolOutcome> {
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    throwIfCancelled(signal, file.name);
    progress?.({ done: index, total: files.length, label: file.name });
    read.push(await readFile(file, sets));
    await breathe();
  }
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

async function readFile(file: InputFile, sets: SetShelf): Promise<ReadFile> {
  const bytes = await readWorkbookFile(file.bytes);
  if (bytes.status === "refused") return refusedFile(file.name, bytes.findings);
  const reading = readSubmissions(file.name, bytes.value, sets);
  const reasons = inFile(file.name, [...bytes.findings, ...reading.findings]);
  if (reading.status === "refused") return refusedFile(file.name, reasons);
  const { submissions } = reading.value;
  const status = hasErrors(reasons) ? "findings" : "read";
  return {
    outcome: { path: file.name, status, reasons, submissions: submissions.map(({ unit }) => unit) },
    submissions,
  };
}

function refusedFile(path: string, findings: readonly Finding[]): ReadFile {
  return {
    outcome: { path, status: "refused", reasons: inFile(path, findings), submissions: [] },
    submissions: [],
  };
}

function inFile(file: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => ({ ...found, where: { file, ...found.where } }));
}

function unitOf({ reasons }: FileOutcome): { unit?: string } {
  const unit = reasons
    .map(({ where }) => where.unit)
    .find((name) => name !== undefined && name !== "");
  return unit === undefined ? {} : { unit };
}
