import { type CriteriaSet, setChecksum, walk } from "@/criteria";
import {
  type Finding,
  finding,
  hasErrors,
  located,
  type Place,
  type Reading,
  readingOf,
  refused,
} from "@/findings";
import { a1, cellAt, type SheetGrid } from "@/grid";
import {
  type CriterionEntry,
  EMPTY_ENTRY,
  type Entry,
  type EntryField,
  scoreUnit,
  type UnitScore,
} from "@/scoring";
import { evidenceFindings, type EvidenceLedger, evidenceLedger } from "@/scoring/evidence";
import { columnMap, taggedRows } from "@/sheets/columnMap";
import { departmentOf, readStamp, type Stamp } from "@/sheets/stamp";
import { type CalendarDate, sameText } from "@/text";
import type { ClosableSheet } from "../closing/closableSheet";
import { closingFindings } from "../closing/closing";
import { scoringClosable } from "../closing/scoringClosable";
import { closingOf } from "../closing/submissionClosing";
import { type CellFix, fixOf } from "./fixes";
import { checkFormulaCells } from "./formulaCells";
import { checkInnerRows } from "./innerRows";
import { type InputField, inputTag, isInput } from "./inputRows";
import { findRows, type ScoringColumns, textAt } from "./readRows";
import { nodeTag } from "./rowLayout";
import { ROW_TAGS, SCORING_COLUMNS, type ScoringColumn } from "./scoringColumns";
import { decodeSet } from "./setInCells";
import { strayEntries } from "./strayEntries";
import { recogniseUnstamped } from "./unstampedSheet";

/** A scoring sheet read back: what was entered, and scored again from that alone. */
export interface ScoringReading {
  readonly sheet: string;
  readonly unit: string;
  readonly year: number;
  readonly illustrative: boolean;
  /** The sheet is the part of this department, with its criteria alone; null: it is the unit's own. */
  readonly department: string | null;
  readonly set: CriteriaSet;
  readonly setChecksum: string;
  readonly entries: ReadonlyMap<string, CriterionEntry>;
  readonly score: UnitScore;
  /** What its evidence cells name. */
  readonly evidence: EvidenceLedger;
  /** A1 address of a criterion's field; null where its row cannot be used. */
  readonly cellOf: (criterion: string, field: EntryField) => string | null;
  /** How a finding of the sheet can be put right; null: only a person can. */
  readonly fixOf: (found: Finding) => CellFix | null;
  /** null: the sheet has no place for a closing. */
  readonly closable: ClosableSheet | null;
}

/** The sets on offer: bundled ones and those that a person brought in. */
export interface KnownSets {
  find(id: string): CriteriaSet | null;
  all(): readonly CriteriaSet[];
}

/** Columns without which nothing can be read. */
const NEEDED: readonly ScoringColumn[] = ["label", "standard", "counted", "result", "typedPoints"];

/** Columns of entries without which the others can be read. */
const ENTERED: readonly ScoringColumn[] = [
  "explanation",
  "notArising",
  "evidence",
  "crossCheck",
  "crossCheckReason",
  "appraised",
  "appraisedReason",
];

/**
 * Reads a scoring sheet: by its stamp, or, where that is gone with its hidden cells, by its printed
 * headings, title and texts, with a finding. Refused where it is no scoring sheet of ours. `today`:
 * the day of reading, where known, for dates that have not come yet.
 */
export function readScoringSheet(
  grid: SheetGrid,
  sets: KnownSets,
  today: CalendarDate | null = null
): Reading<ScoringReading> {
  const stamped = readStamp(grid);
  if (stamped.status === "none") return readUnstamped(grid, sets, today);
  if (stamped.status === "damaged") {
    const cell = a1(stamped.at.row, stamped.at.column);
    return refused(finding("sheet.stampDamaged", { sheet: grid.name, cell }));
  }
  const columns = columnMap(grid, SCORING_COLUMNS);
  const missing = NEEDED.filter((key) => !columns.has(key));
  if (missing.length > 0)
    return refused(
      ...missing.map((column) => finding("sheet.columnMissing", { sheet: grid.name }, { column }))
    );
  const found = resolveSet(grid, stamped.stamp, stamped.at.row, sets);
  if ("refusal" in found) return refused(found.refusal);
  return readWith(grid, stamped.stamp, columns, found.set, today);
}

function readUnstamped(
  grid: SheetGrid,
  sets: KnownSets,
  today: CalendarDate | null
): Reading<ScoringReading> {
  const recognised = recogniseUnstamped(grid, sets.all());
  if (!recognised) return refused(finding("sheet.noneOfOurs", { sheet: grid.name }));
  const { stamp, set, columns } = recognised;
  const reading = readWith(grid, stamp, columns, set, today);
  if (reading.status === "refused") return reading;
  const said = finding("sheet.stampMissing", { sheet: grid.name }, { title: set.title });
  return readingOf(reading.value, [said, ...reading.findings]);
}

/** The set that the sheet was made with: from the catalogue where it is the same, else from the sheet's own cells. */
function resolveSet(
  grid: SheetGrid,
  stamp: Stamp,
  stampRow: number,
  sets: KnownSets
): { readonly set: CriteriaSet } | { readonly refusal: Finding } {
  const reference = stamp.set;
  if (!reference) return { refusal: finding("sheet.stampDamaged", { sheet: grid.name }) };
  const known = sets.find(reference.id);
  if (known && setChecksum(known) === reference.checksum) return { set: known };
  const carried = decodeSet(grid, stampRow);
  if (carried && setChecksum(carried) === reference.checksum) return { set: carried };
  const code = carried || known ? "sheet.setChanged" : "sheet.setUnavailable";
  return {
    refusal: finding(code, { sheet: grid.name }, { id: reference.id, version: reference.version }),
  };
}

function readWith(
  grid: SheetGrid,
  stamp: Stamp,
  columns: ScoringColumns,
  set: CriteriaSet,
  today: CalendarDate | null
): Reading<ScoringReading> {
  const unit = readUnit(grid, stamp, columns);
  if (hasErrors(unit.findings)) return refused(...unit.findings);
  const found = findRows(grid, set, columns);
  const { rows, findings } = checkInnerRows(grid, set, columns, found);
  const entries = new Map<string, CriterionEntry>();
  for (const placed of walk(set)) {
    const row = placed.node.rule === null ? undefined : rows.get(nodeTag(placed));
    if (row !== undefined)
      entries.set(placed.node.id, readEntry(grid, columns, rows, placed.node.id, row));
  }
  const cellOf = cellFinder(set, columns, rows);
  const locate = (criterion: string, field: EntryField): Place => {
    const cell = cellOf(criterion, field);
    return cell === null ? { sheet: grid.name } : { sheet: grid.name, cell };
  };
  const score = scoreUnit(set, entries, locate);
  const evidence = evidenceLedger(set, stamp.year, entries, score);
  const closable = scoringClosable({
    grid,
    columns,
    set,
    unit: unit.name,
    year: stamp.year,
    score,
  });
  const all = [
    ...unit.findings,
    ...otherYear(stamp, set, unit.place),
    ...ENTERED.filter((key) => !columns.has(key)).map((column) =>
      finding("sheet.columnMissing", { sheet: grid.name }, { column })
    ),
    ...findings,
    ...checkFormulaCells({ grid, columns, rows, set, score }),
    ...strayEntries(grid, set, columns, found),
    ...score.findings.filter(({ code, where }) => code !== "entry.missing" || where.cell),
    ...evidenceFindings(evidence, entries, locate, today),
    ...closingFindings(grid.name, unit.name, closingOf({ grid, closable })),
  ].map((found) => located(found, { unit: unit.name }));
  const value: ScoringReading = {
    sheet: grid.name,
    unit: unit.name,
    year: stamp.year,
    illustrative: stamp.illustrative === true,
    department: departmentOf(stamp),
    set,
    setChecksum: setChecksum(set),
    entries,
    score,
    evidence,
    cellOf,
    fixOf: (found) => fixOf({ grid, columns, rows, set, entries, cellOf }, found),
    closable,
  };
  return readingOf(value, all);
}

/** A table of another year is scored as it is; whether that is meant, a person knows. */
function otherYear({ year }: Stamp, set: CriteriaSet, place: Place): readonly Finding[] {
  if (year === set.year) return [];
  return [finding("set.yearDiffers", place, { id: set.id, setYear: set.year, year })];
}

/** The unit's name is in the stamp and in a visible cell: both must say the same. */
function readUnit(
  grid: SheetGrid,
  stamp: Stamp,
  columns: ScoringColumns
): { readonly name: string; readonly place: Place; readonly findings: readonly Finding[] } {
  const stampName = (stamp.unit ?? "").trim();
  const idColumn = columns.get("id");
  const row =
    idColumn === undefined
      ? undefined
      : taggedRows(grid, idColumn).find(({ tag }) => tag === ROW_TAGS.unit)?.row;
  const shown = textAt(grid, row, columns.get("label")).trim();
  const place: Place =
    row === undefined
      ? { sheet: grid.name }
      : { sheet: grid.name, cell: a1(row, columns.get("label") ?? 1) };
  const found = (findings: readonly Finding[]) => ({ name: stampName, place, findings });
  if (stampName === "")
    return { name: shown, place, findings: [finding("sheet.unitMissing", place)] };
  if (row === undefined) return found([]);
  if (shown === "") return found([finding("sheet.unitMissing", place)]);
  if (!sameText(shown, stampName))
    return found([finding("sheet.unitChanged", place, { stamp: stampName, cell: shown })]);
  return found([]);
}

function readEntry(
  grid: SheetGrid,
  columns: ScoringColumns,
  rows: ReadonlyMap<string, number>,
  id: string,
  row: number
): CriterionEntry {
  const entry = (key: ScoringColumn, at: number | undefined = row): Entry => {
    const column = columns.get(key);
    const cell = column === undefined || at === undefined ? undefined : cellAt(grid, at, column);
    return cell ? { value: cell.value, formula: cell.formula } : EMPTY_ENTRY;
  };
  const input = (key: InputField): Entry => {
    const at = rows.get(inputTag(id, key));
    return at === undefined ? EMPTY_ENTRY : entry("result", at);
  };
  const text = (key: ScoringColumn) => textAt(grid, row, columns.get(key));
  return {
    result: entry("result"),
    numerator: input("numerator"),
    denominator: input("denominator"),
    target: input("target"),
    best: input("best"),
    typedPoints: entry("typedPoints"),
    notArising: text("notArising"),
    evidence: text("evidence"),
    explanation: text("explanation"),
    crossCheck: { points: entry("crossCheck"), reason: text("crossCheckReason") },
    appraised: { points: entry("appraised"), reason: text("appraisedReason") },
  };
}

function cellFinder(
  set: CriteriaSet,
  columns: ScoringColumns,
  rows: ReadonlyMap<string, number>
): ScoringReading["cellOf"] {
  const tags = new Map(walk(set).map((placed) => [placed.node.id, nodeTag(placed)]));
  return (criterion, field) => {
    const inRow = isInput(field);
    const row = rows.get(inRow ? inputTag(criterion, field) : (tags.get(criterion) ?? ""));
    const column = columns.get(inRow ? "result" : field);
    return row === undefined || column === undefined ? null : a1(row, column);
  };
}
