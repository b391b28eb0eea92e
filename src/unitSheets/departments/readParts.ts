import { figureDefinitions, walk } from "@/criteria";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import type { SheetGrid } from "@/grid";
import { departmentOf, readStamp } from "@/sheets/stamp";
import { type LocatedSubmission, readSubmissions } from "../reading/readSubmissions";
import type { KnownSets } from "../scoring/readScoringSheet";
import { type EntryCell, entryCells } from "./entryCells";
import { foreignEntries } from "./foreignEntries";
import { type PartRecord, readPartRecord } from "./partRecord";

/** A department's part as it came back. */
export interface ReturnedPart {
  readonly file: string;
  readonly sheet: string;
  readonly record: PartRecord;
  /** The department's cells that can be relied on, by key. */
  readonly cells: ReadonlyMap<string, EntryCell>;
  /** What was found wrong with its sheets. */
  readonly findings: readonly Finding[];
}

/**
 * The parts in a file: usually one. Refused, with the reason, where none of its sheets is a part:
 * no sheet of ours, the unit's own sheet, a part that has lost its hidden cells.
 */
export function readParts(
  file: string,
  grids: readonly SheetGrid[],
  sets: KnownSets
): Reading<readonly ReturnedPart[]> {
  const reading = readSubmissions(file, grids, sets);
  const damaged = damagedParts(file, grids);
  if (reading.status === "refused")
    return damaged.length > 0 ? refused(...damaged) : refused(...reading.findings);
  const parts: ReturnedPart[] = [];
  const findings: Finding[] = [...damaged];
  for (const submission of reading.value.submissions) {
    const grid = grids.find(({ name }) => name === submission.sheet);
    const found = grid ? readPartRecord(grid) : null;
    if (!grid || found?.status === "damaged") continue;
    if (found?.status === "read") parts.push(returnedPart(submission, grid, found.record));
    else if (submission.department === null)
      findings.push(finding("part.unitSheet", { file, sheet: grid.name }));
  }
  return parts.length === 0 ? refused(...findings) : readingOf(parts, findings);
}

/** Sheets that are parts by their stamp, and do not say any more of what they are parts. */
function damagedParts(file: string, grids: readonly SheetGrid[]): readonly Finding[] {
  return grids.flatMap((grid) => {
    const stamped = readStamp(grid);
    if (stamped.status !== "read" || stamped.stamp.role !== "scoring") return [];
    const { status } = readPartRecord(grid);
    const where = { file, sheet: grid.name };
    if (status === "damaged") return [finding("part.recordDamaged", where)];
    const lost = status === "none" && departmentOf(stamped.stamp) !== null;
    return lost ? [finding("part.recordMissing", where)] : [];
  });
}

function returnedPart(
  submission: LocatedSubmission,
  grid: SheetGrid,
  record: PartRecord
): ReturnedPart {
  const { file, sheet } = submission;
  const cells = new Map(
    entryCells(submission)
      .filter(({ key }) => record.base.has(key))
      .map((cell): [string, EntryCell] => [cell.key, cell])
  );
  const foreign = foreignEntries(submission, grid, record);
  const told = structural(submission, foreign.rows);
  const findings = [
    ...told,
    ...foreign.findings,
    ...figuresGone(submission, record),
    ...cellsGone(submission, record, cells, told),
  ];
  return { file, sheet, record, cells, findings };
}

/** What was found about the sheets themselves; what was entered is checked when it is merged. */
function structural(
  { findings }: LocatedSubmission,
  told: ReadonlySet<string>
): readonly Finding[] {
  const remarks = ["row.cachedDiffers", "row.moved", "row.standardChanged"];
  return findings.filter(
    ({ code, where }) =>
      (code.startsWith("row.") || code.startsWith("sheet.")) &&
      !remarks.includes(code) &&
      !(code === "row.unknown" && told.has(where.cell ?? ""))
  );
}

function figuresGone(submission: LocatedSubmission, record: PartRecord): readonly Finding[] {
  if (record.figures.length === 0 || submission.figuresSheet !== null) return [];
  const { file, unit } = submission;
  return [finding("part.figuresGone", { file, unit }, { department: record.department })];
}

/**
 * Entries that the part was given and whose cells are not to be found any more; not those of rows
 * that are reported already.
 */
function cellsGone(
  { file, unit, sheet, figuresSheet, set }: LocatedSubmission,
  record: PartRecord,
  cells: ReadonlyMap<string, EntryCell>,
  told: readonly Finding[]
): readonly Finding[] {
  const toldOf = new Set(told.map(({ where }) => where.criterion));
  const lost = new Map<string, number>();
  for (const key of record.base.keys()) {
    const id = key.slice(2, key.indexOf("~"));
    const ofFigure = key.startsWith("f:");
    if (cells.has(key) || (ofFigure ? figuresSheet === null : toldOf.has(id))) continue;
    lost.set(id, (lost.get(id) ?? 0) + 1);
  }
  const labels = new Map([
    ...figureDefinitions(set.unitKind).map(({ id, label }) => [id, label] as const),
    ...walk(set).map(({ node }) => [node.id, node.label] as const),
  ]);
  return [...lost].map(([id, count]) =>
    finding("part.cellsGone", { file, unit, sheet }, { label: labels.get(id) ?? id, count })
  );
}
