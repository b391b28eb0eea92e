import { figureDefinitions } from "@/criteria";
import {
  type Finding,
  finding,
  located,
  type Place,
  type Reading,
  readingOf,
  refused,
} from "@/findings";
import type { SheetGrid } from "@/grid";
import type { Submission } from "@/pooling";
import { checkFigures } from "@/scoring";
import type { EvidenceLedger } from "@/scoring/evidence";
import { departmentOf, readStamp, type Stamp } from "@/sheets/stamp";
import { type CalendarDate, sameText } from "@/text";
import { closingFindings } from "../closing/closing";
import { figuresClosable } from "../closing/figuresClosable";
import { type SubmissionClosing, submissionClosing } from "../closing/submissionClosing";
import {
  figuresOfCriteria,
  type FiguresReading,
  readFiguresSheet,
} from "../figures/readFiguresSheet";
import { type KnownSets, readScoringSheet, type ScoringReading } from "../scoring/readScoringSheet";
import { recogniseUnstamped } from "../scoring/unstampedSheet";
import { tablesDiffer } from "./tablesDiffer";
import { unitTwice } from "./unitTwice";

/** A submission with where its fields stand, for jumping and for writing into them. */
export interface LocatedSubmission extends Submission {
  /** The sheets are the part of this department; null: they are the unit's own. */
  readonly department: string | null;
  readonly evidence: EvidenceLedger;
  readonly cellOf: ScoringReading["cellOf"];
  readonly fixOf: ScoringReading["fixOf"];
  readonly figuresSheet: string | null;
  readonly figureCellOf: FiguresReading["cellOf"];
  readonly closing: SubmissionClosing;
}

/** What a workbook holds: its readable submissions, and the findings of sheets that could not be read. */
export interface SubmissionsReading {
  readonly submissions: readonly LocatedSubmission[];
}

/**
 * Every scoring sheet of a workbook, each with the figures sheet of the same unit and year. Refused
 * where no sheet is one of ours, or none of ours can be read. `today`: the day of reading, where known.
 */
export function readSubmissions(
  file: string,
  grids: readonly SheetGrid[],
  sets: KnownSets,
  today: CalendarDate | null = null
): Reading<SubmissionsReading> {
  const stamped = grids.map((grid) => ({ grid, reading: readStamp(grid) }));
  const scoring = stamped.filter(({ reading, grid }) =>
    reading.status === "read"
      ? reading.stamp.role === "scoring"
      : reading.status === "none" && recogniseUnstamped(grid, sets.all()) !== null
  );
  const damaged = stamped.filter(({ reading }) => reading.status === "damaged");
  const findings: Finding[] = damaged.map(({ grid }) =>
    finding("sheet.stampDamaged", { file, sheet: grid.name })
  );
  if (scoring.length === 0) return refused(...findings, finding("sheet.noneOfOurs", { file }));
  const figureSheets = stamped.flatMap(({ grid, reading }) =>
    reading.status === "read" && reading.stamp.role === "figures"
      ? [{ grid, stamp: reading.stamp }]
      : []
  );
  const submissions: LocatedSubmission[] = [];
  for (const { grid } of scoring) {
    const reading = readScoringSheet(grid, sets, today);
    findings.push(...reading.findings.map((found) => located(found, { file })));
    if (reading.status !== "refused")
      submissions.push(submissionOf(file, grid, reading.value, reading.findings, figureSheets));
  }
  if (submissions.length === 0) return refused(...findings);
  return readingOf({ submissions }, [
    ...findings,
    ...tablesDiffer(file, submissions),
    ...unitTwice(file, submissions),
    ...submissions.flatMap(ofFigures),
  ]);
}

/** Findings of the figures sheet; those of the scoring sheet are in the list already. */
function ofFigures({ findings, figuresSheet }: LocatedSubmission): readonly Finding[] {
  return findings.filter(
    ({ code, where }) =>
      code.startsWith("figure.") ||
      code.startsWith("sheet.figures") ||
      (figuresSheet !== null && where.sheet === figuresSheet)
  );
}

function submissionOf(
  file: string,
  grid: SheetGrid,
  scoring: ScoringReading,
  findings: readonly Finding[],
  figureSheets: readonly { readonly grid: SheetGrid; readonly stamp: Stamp }[]
): LocatedSubmission {
  const ownSheets = figureSheets.filter(
    ({ stamp }) =>
      stamp.year === scoring.year &&
      sameText(stamp.unit ?? "", scoring.unit) &&
      departmentOf(stamp) === scoring.department
  );
  const [own] = ownSheets;
  const read = own ? readFiguresSheet(own.grid, scoring.set, scoring.entries) : null;
  const figures = read?.figures ?? figuresOfCriteria(scoring.set, scoring.entries);
  const locate = (figure: string, field: Parameters<FiguresReading["cellOf"]>[1]): Place => {
    const cell = read?.cellOf(figure, field) ?? null;
    return {
      file,
      unit: scoring.unit,
      ...(own ? { sheet: own.grid.name } : {}),
      ...(cell === null ? {} : { cell }),
    };
  };
  const closing = submissionClosing(
    { grid, closable: scoring.closable },
    own ? { grid: own.grid, closable: figuresClosable({ ...scoring, grid: own.grid }) } : null
  );
  const figuresClosing =
    own && closing.figures ? closingFindings(own.grid.name, scoring.unit, closing.figures) : [];
  const linked = new Set(scoring.set.figureLinks.map(({ figure }) => figure));
  const definitions = figureDefinitions(scoring.set.unitKind).filter(({ id }) => !linked.has(id));
  const figureFindings = [
    ...(definitions.length > 0 ? figuresSheetFindings(scoring, ownSheets) : []),
    ...(read?.findings ?? []),
    ...checkFigures(definitions, figures, locate),
  ].map((found) => located(found, { file, unit: scoring.unit }));
  return {
    file,
    sheet: scoring.sheet,
    unit: scoring.unit,
    year: scoring.year,
    set: scoring.set,
    setChecksum: scoring.setChecksum,
    illustrative: scoring.illustrative,
    entries: scoring.entries,
    score: scoring.score,
    figures,
    findings: [
      ...findings.map((found) => located(found, { file })),
      ...figureFindings,
      ...figuresClosing.map((found) => located(found, { file })),
    ],
    department: scoring.department,
    evidence: scoring.evidence,
    cellOf: scoring.cellOf,
    fixOf: scoring.fixOf,
    figuresSheet: own?.grid.name ?? null,
    closing,
    figureCellOf: read?.cellOf ?? (() => null),
  };
}

/** A unit's own scoring sheet has one figures sheet beside it. */
function figuresSheetFindings(
  { sheet, department }: ScoringReading,
  own: readonly { readonly grid: SheetGrid }[]
): readonly Finding[] {
  if (own.length === 0)
    return department === null ? [finding("sheet.figuresMissing", { sheet })] : [];
  const list = own.map(({ grid }) => grid.name).join("; ");
  return own.length === 1 ? [] : [finding("sheet.figuresTwice", { sheet }, { list })];
}
