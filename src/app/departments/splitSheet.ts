import { figureDefinitions, walk } from "@/criteria";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import { chargeId, departmentNames, type InCharge, inCharge } from "@/pooling/departments";
import {
  departmentNoteWrites,
  type DepartmentSheets,
  partFileName,
  partSheets,
  splitId,
  withSplit,
} from "@/unitSheets/departments";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import { workbookFile } from "../outputFiles";
import type { OutputFile } from "../shapes";
import { readUnitSheet, type UnitSheet } from "./departmentSheet";

/** One department's workbook as a file. */
export interface PartFile {
  readonly department: string;
  readonly criteria: readonly string[];
  readonly figures: readonly string[];
  readonly file: OutputFile;
}

/** The parts of a unit's sheet, and what stays with the person who merges. */
export interface SplitSheet {
  readonly unit: string;
  readonly year: number;
  /** Identity of the split, which every part carries. */
  readonly split: string;
  /** Of who was in charge (see DepartmentOverview). */
  readonly chargeId: string;
  readonly parts: readonly PartFile[];
  /** Ids of what no department has got. */
  readonly unassigned: {
    readonly criteria: readonly string[];
    readonly figures: readonly string[];
  };
}

/**
 * Splits a unit's sheet into one workbook for each department. The sheet keeps, in hidden cells, that
 * it was split; no entry is touched.
 */
export async function splitSheet(desk: Desk, sheet: string): Promise<Reading<SplitSheet>> {
  const { workbook } = desk;
  const reading = await readUnitSheet(desk, sheet);
  if (reading.status === "refused") return reading;
  const { submission, grid, note } = reading.value;
  const { parts, charge, unassigned, findings } = partsOf(reading.value);
  if (parts.length === 0)
    return refused(
      finding("split.noDepartment", { sheet, unit: submission.unit }),
      ...findings.filter(({ code }) => code !== "split.unassigned")
    );
  return guarded(async () => {
    const split = splitId(submission);
    const files: PartFile[] = [];
    for (const part of parts) files.push(await fileOf(part, reading.value, files, desk));
    const writes = departmentNoteWrites(grid, withSplit(note, split));
    await workbook.writeCells(sheet, writes, { locked: true });
    const { unit, year } = submission;
    const said = [...reading.findings, ...findings];
    const told = { unit, year, split, chargeId: chargeId(charge), parts: files, unassigned };
    return readingOf(told, said);
  });
}

interface Parts {
  readonly charge: InCharge;
  readonly parts: readonly DepartmentSheets[];
  readonly unassigned: SplitSheet["unassigned"];
  readonly findings: readonly Finding[];
}

function partsOf({ submission, note }: UnitSheet): Parts {
  const charge = inCharge(submission.set, note.assignment);
  const split = splitId(submission);
  const parts = departmentNames(charge).flatMap(
    (department) => partSheets(submission, department, charge, split) ?? []
  );
  const given = new Set(parts.flatMap(({ criteria, figures }) => [...criteria, ...figures]));
  const ofNobody = (all: ReadonlyMap<string, string | null>) =>
    [...all].flatMap(([id, department]) => (department === null ? [id] : []));
  const figures = submission.figuresSheet === null ? [] : ofNobody(charge.figures);
  const unassigned = { criteria: ofNobody(charge.criteria), figures };
  return {
    parts,
    charge,
    unassigned,
    findings: leftFindings(submission, charge, given, unassigned),
  };
}

/** What goes into no part, and why. */
function leftFindings(
  { set, sheet, unit, figuresSheet }: UnitSheet["submission"],
  charge: InCharge,
  given: ReadonlySet<string>,
  unassigned: SplitSheet["unassigned"]
): readonly Finding[] {
  const where = { sheet, unit };
  const labels = new Map([
    ...walk(set).map(({ node }) => [node.id, node.label] as const),
    ...figureDefinitions(set.unitKind).map(({ id, label }) => [id, label] as const),
  ]);
  const withCriteria = new Set(charge.criteria.values());
  const left = [...charge.criteria, ...(figuresSheet === null ? [] : charge.figures)].flatMap(
    ([id, department]) => (department === null || given.has(id) ? [] : [{ id, department }])
  );
  const figuresOnly = new Set(
    left.map(({ department }) => department).filter((name) => !withCriteria.has(name))
  );
  const data = { criteria: unassigned.criteria.length, figures: unassigned.figures.length };
  return [
    ...left
      .filter(({ department }) => withCriteria.has(department))
      .map(({ id, department }) =>
        finding("split.unread", where, { department, label: labels.get(id) ?? id })
      ),
    ...[...figuresOnly].map((department) => finding("split.figuresOnly", where, { department })),
    ...(data.criteria + data.figures > 0 ? [finding("split.unassigned", where, data)] : []),
  ];
}

async function fileOf(
  { department, models, criteria, figures }: DepartmentSheets,
  { submission }: UnitSheet,
  before: readonly PartFile[],
  desk: Desk
): Promise<PartFile> {
  const taken = before.map(({ file }) => file.name);
  const name = partFileName(department, submission, taken);
  const file = await workbookFile(models, name, department, desk);
  return { department, criteria, figures, file };
}
