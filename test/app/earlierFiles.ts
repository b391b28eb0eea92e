import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "@/app";
import {
  fillFile,
  listsFile,
  mergeFile,
  plainFinding,
  plainLists,
  plainMerge,
  plainRecord,
  plainScore,
  plainUnits,
  poolAll,
  readClusterFile,
  readEntries,
  readRosterFile,
  readSetFile,
  recordsOfFile,
  scoreFile,
} from "@/app/headless";
import { embeddedUseCases } from "@/app/hosts/embeddedHost";
import { readWorkbookFile } from "@/files";
import type { Finding } from "@/findings";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { valueOf } from "./hosts";

/** What the program of today says of the files in test/fixtures/earlier, as plain data to compare. */

const FOLDER = join(__dirname, "../fixtures/earlier");

/** The moment at which the files were written; they are read at it too, so that no date lies ahead. */
const NOW = new Date("2024-11-20T08:00:00Z");

/** A file of the folder, by its path in it. */
export function earlierFile(name: string): InputFile {
  return { name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) };
}

/** "code criterion" of findings, in their order; their cell where they are about no criterion. */
function codes(findings: readonly Finding[]): string[] {
  return findings
    .map(plainFinding)
    .map(({ code, criterion, cell }) => `${code} ${criterion ?? cell ?? ""}`.trim());
}

type Submission = Parameters<typeof plainScore>[0];

/** Every submission of a workbook with its entries as they were typed, and what the check finds. */
export async function submissionsTold(file: InputFile) {
  const reading = await scoreFile(file, NOW);
  return {
    submissions: valueOf(reading).map(submissionTold),
    findings: codes(reading.findings),
  };
}

function submissionTold(submission: Submission) {
  const { criteria, sections, totals, ...facts } = plainScore(submission, []);
  const line = ({ self, crossCheck, appraised }: (typeof sections)[number]) =>
    [self, crossCheck, appraised].map((points) => points ?? "–").join(" ");
  return {
    sheet: submission.sheet,
    unit: facts.unit,
    department: submission.department,
    illustrative: facts.illustrative,
    period: facts.period,
    set: facts.set,
    totals,
    points: Object.fromEntries([...sections, ...criteria].map((node) => [node.id, line(node)])),
    closing: facts.closing,
    entries: givenOf(submission.entries),
    figures: givenOf(submission.figures),
  };
}

/** What is filled in, by the id of its criterion or figure. */
function givenOf(all: ReadonlyMap<string, object>): Record<string, object> {
  return Object.fromEntries(
    [...all].flatMap(([id, fields]) => {
      const given = Object.entries(fields).flatMap(([field, content]) => {
        const told = contentTold(content);
        return told === null ? [] : [[field, told] as const];
      });
      return given.length > 0 ? [[id, Object.fromEntries(given)]] : [];
    })
  );
}

/** A cell's text or number, its formula with "="; a checker's points with the reason; null: blank. */
function contentTold(content: unknown): unknown {
  if (typeof content !== "object" || content === null) return content === "" ? null : content;
  const { points, reason, formula, value } = content as Readonly<Record<string, unknown>>;
  if (points !== undefined) {
    const told = contentTold(points);
    return told === null && reason === "" ? null : [told, reason];
  }
  return typeof formula === "string" ? `=${formula}` : value;
}

/** The records of changes: how many lines, and the newest. */
export async function recordsTold(name: string) {
  return valueOf(await recordsOfFile(earlierFile(name)))
    .map(plainRecord)
    .map(({ changes, ...record }) => ({ ...record, lines: changes.length, newest: changes[0] }));
}

/** What a person finds who opens the workbook: its sheets, restore points, and the sets it keeps. */
export async function openedTold(name: string) {
  const workbook = await createEmbeddedWorkbook();
  try {
    const useCases = embeddedUseCases(workbook, {
      now: () => NOW,
      reportTemplate: () => Promise.resolve(new Uint8Array()),
    });
    const sheets = valueOf(await useCases.openWorkbook(earlierFile(name)));
    const points = [];
    for (const point of valueOf(await useCases.listRestorePoints())) {
      const { differences } = valueOf(await useCases.previewRestore({ id: point.id }));
      points.push({ ...point, differences: differences.map(({ key, kind }) => `${key} ${kind}`) });
    }
    const catalogue = await useCases.listSets();
    const own = catalogue.sets.filter(({ own: brought }) => brought);
    const documentOf = (id: string): unknown =>
      JSON.parse(new TextDecoder().decode(valueOf(useCases.setFile(id)).bytes));
    return {
      sheets,
      restorePoints: points,
      keptSets: own.map(({ id, total }) => ({ id, total })),
      keptSetFindings: codes(catalogue.findings),
      documents: new Map(own.map(({ id }) => [id, documentOf(id)])),
    };
  } finally {
    workbook.dispose();
  }
}

/** The lists of a workbook brought up to date, and how often a note that a person left stands on them. */
export async function listsTold(name: string, note: string) {
  const { submission, sheets, bytes } = valueOf(await listsFile(earlierFile(name), NOW));
  const { evidence, explanations } = plainLists(submission);
  const lists = valueOf(await readWorkbookFile(bytes)).filter((grid) => sheets.includes(grid.name));
  const cells = lists.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
  return {
    sheets,
    notes: cells.filter(({ value }) => value === note).length,
    documents: evidence.documents.map(({ text, criteria, problems }) =>
      [text, ...criteria, ...problems].join(" | ")
    ),
    others: evidence.others.map(({ text, criterion }) => `${text} | ${criterion}`),
    missing: evidence.missing,
    explanations: explanations.map(
      ({ criterion, difference, explanation }) => `${criterion} ${difference} ${explanation}`
    ),
  };
}

/** Filled parts merged into a unit's workbook, which keeps who is in charge of what. */
export async function mergeTold(name: string, parts: readonly string[]) {
  const unit = { file: earlierFile(name), departments: null };
  const reading = await mergeFile(unit, parts.map(earlierFile), NOW);
  const { submission, ...merged } = valueOf(reading);
  const plain = plainMerge(merged);
  return {
    self: plainScore(submission, []).totals.self,
    parts: plain.parts.map(({ status, departments: of }) => [status, ...of].join(" ")),
    taken: plain.taken.map(
      ({ sheet, cell, before, after }) => `${sheet} ${cell}: ${before} → ${after}`
    ),
    conflicts: plain.conflicts.map(({ sheet, cell, base, ours, theirs }) =>
      [`${sheet} ${cell}:`, base, ours, ...theirs.map(({ content }) => content)].join(" ")
    ),
    departments: plain.departments,
    findings: codes(reading.findings),
  };
}

type Outcome = Awaited<ReturnType<typeof poolAll>>;

/** A cluster: its roster, and its units with their ranks and figures. */
function clusterOf(outcome: Outcome) {
  const { roster, units, sets } = outcome.cluster;
  const figures = units.map((unit) =>
    unit.figures.map(({ id, numerator, denominator, value, target, previous }) =>
      [id, numerator, denominator, value, target, previous].map((part) => part ?? "–").join(" ")
    )
  );
  return {
    roster,
    sets: sets.map(({ group, id, checksum }) => `${group} ${id} ${checksum}`),
    units: plainUnits(outcome).map((unit, at) => ({ ...unit, figures: figures[at] })),
  };
}

/** A cluster workbook read back. */
export async function clusterTold(name: string) {
  const reading = await readClusterFile(earlierFile(name));
  return { ...clusterOf(valueOf(reading)), findings: codes(reading.findings) };
}

/** Units' workbooks pooled again. */
export async function pooledTold(names: readonly string[], roster: string | null) {
  const list = roster === null ? null : valueOf(readRosterFile(earlierFile(roster)));
  const outcome = await poolAll(names.map(earlierFile), list, NOW);
  return {
    ...clusterOf(outcome),
    files: outcome.files.map(({ path, status, submissions }) => ({ path, status, submissions })),
    findings: codes(outcome.findings),
  };
}

/** A set's document: what it is called, what is found in it, and the document itself. */
export function setTold(name: string) {
  const file = earlierFile(name);
  const reading = readSetFile(file, true);
  const { id, version } = valueOf(reading);
  const document: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
  return { id, version, findings: codes(reading.findings), document };
}

/** The blank form with a file of entries filled in. */
export async function filledTold(form: string, entries: string) {
  const given = valueOf(readEntries(earlierFile(entries)));
  const bytes = valueOf(await fillFile(earlierFile(form), given, NOW));
  return submissionsTold({ name: form, bytes });
}
