import type { CriteriaSet } from "@/criteria";
import { type Reading, readingOf, refused } from "@/findings";
import { fold } from "@/text";
import { bundledRosters, type Roster } from "@/units";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { readOpenSubmissions } from "../check/checkWorkbook";
import { reportBytes } from "../cluster/clusterFiles";
import type { PoolOutcome } from "../cluster/poolFiles";
import { guarded } from "../guarded";
import { clusterBytes, poolAll } from "../headless/clusterWork";
import { deskOf } from "../headless/withWorkbook";
import { workbookBytes } from "../outputFiles";
import { SetShelf } from "../sets/setShelf";
import type { InputFile } from "../shapes";
import { createSheet } from "../sheet/createSheet";
import { fillWorkbook } from "../sheet/fillWorkbook";
import data from "./cluster2024.json";
import { crossCheckEntries } from "./demoCrossChecks";
import { generatedEntries } from "./demoEntries";
import { type Random, seededRandom } from "./seededRandom";
import { thadsEntries } from "./thadsEntries";

export interface DemoRequest {
  /** The report template. */
  readonly template: Uint8Array;
  readonly now: Date;
}

export interface DemoOutcome {
  readonly files: readonly InputFile[];
  readonly outcome: PoolOutcome;
}

/**
 * The yearly cycle on the cluster of 2024: every unit's blank form, filled, cross-checked by the
 * unit that the plan names, pooled, ranked, and the report filled. All through the same use cases
 * that people work with; only the entries are generated, and every sheet says so.
 */
export async function runDemo({ template, now }: DemoRequest): Promise<Reading<DemoOutcome>> {
  const roster = demoRoster();
  const random = seededRandom(data.seed);
  const units: InputFile[] = [];
  for (const { unit, set } of unitsOf(roster)) {
    const file = await guarded(() => unitFile(unit, set, checkerOf(roster, unit), random, now));
    if (file.status === "refused") return file;
    units.push(file.value);
  }
  const outcome = await poolAll(units, roster);
  const report = await reportBytes(outcome.cluster, template);
  if (report.status === "refused") return report;
  const cluster = await clusterBytes(outcome.cluster, now);
  const files = [
    ...units,
    { name: `Tong-hop-cum-${data.year}.xlsx`, bytes: cluster },
    { name: `Bao-cao-thi-dua-${data.year}.docx`, bytes: report.value },
  ];
  return readingOf({ files, outcome }, []);
}

function demoRoster(): Roster {
  const roster =
    bundledRosters().find(({ name }) => fold(name) === fold(data.cluster)) ?? bundledRosters()[0];
  if (!roster) throw new Error("The bundled rosters are empty");
  return roster;
}

function unitsOf(roster: Roster): readonly { readonly unit: string; readonly set: CriteriaSet }[] {
  const shelf = new SetShelf();
  const sets: Readonly<Record<string, string>> = data.sets;
  return roster.groups.flatMap(({ unitKind, units }) => {
    const set = shelf.find(sets[unitKind] ?? "");
    if (!set) throw new Error(`No bundled set for units of the kind ${unitKind}`);
    return units.map((unit) => ({ unit, set }));
  });
}

function checkerOf(roster: Roster, unit: string): string {
  return roster.crossChecks.find(({ checked }) => checked === unit)?.checker ?? "";
}

/** One unit's workbook: a blank form, filled in by the unit, then by the unit that checks it. */
async function unitFile(
  unit: string,
  set: CriteriaSet,
  checker: string,
  random: Random,
  now: Date
): Promise<Reading<InputFile>> {
  const workbook = await createEmbeddedWorkbook();
  const desk = deskOf(workbook, now);
  try {
    const created = await createSheet(desk, { set, unit, year: data.year, illustrative: true });
    if (created.status === "refused") return created;
    const generated = generatedEntries(set, random);
    const filled = await fillWorkbook(desk, {
      ...generated,
      entries: { ...generated.entries, ...thadsEntries(unit, random) },
    });
    if (filled.status === "refused") return filled;
    const own = await readOpenSubmissions(desk);
    const submission = own.status === "refused" ? undefined : own.value[0];
    if (!submission) return refused(...own.findings);
    const checked = await fillWorkbook(desk, {
      entries: crossCheckEntries(set, submission.score, checker, random),
    });
    if (checked.status === "refused") return checked;
    const bytes = await workbookBytes(await workbook.toModels(), unit, now);
    return readingOf({ name: `don-vi/${fileName(unit)}.xlsx`, bytes }, []);
  } finally {
    workbook.dispose();
  }
}

/** "Sở Tư pháp tỉnh Lâm Đồng" → "so-tu-phap-tinh-lam-dong": names that every mail program carries. */
function fileName(unit: string): string {
  return fold(unit).replace(/ /g, "-");
}
