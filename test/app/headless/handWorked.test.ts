import type { InputFile, PoolOutcome } from "@/app";
import {
  clusterBytes,
  fillFile,
  formFile,
  poolAll,
  readClusterFile,
  scoreFile,
} from "@/app/headless";
import { SetShelf } from "@/app/sets/setShelf";
import { type CriteriaSet, parseSet, type Points, toNumber } from "@/criteria";
import { readWorkbookFile } from "@/files";
import { cellAt, type CellValue, parseA1, type SheetGrid } from "@/grid";
import { taggedRows } from "@/sheets/columnMap";
import type { Roster } from "@/units";
import { readSubmissions } from "@/unitSheets";
import { columnOf, ROW_TAGS } from "@/unitSheets/scoring/scoringColumns";
import { SCORING_WORDS } from "@/unitSheets/scoring/scoringSheetWords";
import setDocument from "~test/fixtures/handWorked/set.json";
import {
  HAND_WORKED_CRITERIA,
  HAND_WORKED_UNITS,
  type HandWorkedUnit,
} from "~test/fixtures/handWorked/units";
import outsideDocument from "~test/fixtures/outside/set.json";
import { OUTSIDE_NODES, OUTSIDE_UNITS } from "~test/fixtures/outside/units";
import { LIBRE_OFFICE, recalculate, recalculateAll } from "~test/libreOffice";
import { describeAtLength } from "~test/suites";

/**
 * One small case worked out on paper (test/fixtures/handWorked): the engine, the sheet's formulas
 * in the embedded workbook and in LibreOffice, and the pooled ranking all have to give it.
 */
const NOW = new Date("2024-11-20T08:00:00Z");
const NAMES = HAND_WORKED_UNITS.map(({ name }) => name);
const ROSTER: Roster = {
  name: "Cụm tính tay",
  year: 2024,
  head: "",
  groups: [{ id: "stp", title: "Sở Tư pháp", unitKind: "soTuPhap", units: NAMES }],
  crossChecks: [],
  source: "",
};

const plain = (points: Points | null) => (points === null ? null : toNumber(points));

function setOf(document: unknown): CriteriaSet {
  const reading = parseSet(document);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  expect(reading.findings).toEqual([]);
  return reading.value;
}

type Filled = Pick<HandWorkedUnit, "name" | "entries">;

async function submissionOf(unit: Filled, set: CriteriaSet): Promise<InputFile> {
  const blank = await formFile({ set, unit: unit.name, year: 2024 }, NOW);
  if (blank.status === "refused" || unit.entries === null)
    throw new Error(JSON.stringify(blank.findings));
  const filled = await fillFile(
    { name: "f.xlsx", bytes: blank.value },
    { entries: unit.entries },
    NOW
  );
  if (filled.status === "refused") throw new Error(JSON.stringify(filled.findings));
  return { name: `${unit.name}.xlsx`, bytes: filled.value };
}

/** The counted points in a sheet's own cells, in the order of the criteria; "" where the formula gives none. */
function countedCells(
  grids: readonly SheetGrid[],
  criteria: readonly string[] = HAND_WORKED_CRITERIA
): readonly CellValue[] {
  const reading = readSubmissions("", grids, new SetShelf());
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  const [submission] = reading.value.submissions;
  const grid = grids.find(({ name }) => name === submission?.sheet);
  return criteria.map((id) => {
    const at = parseA1(submission?.cellOf(id, "counted") ?? "");
    return grid && at ? (cellAt(grid, at.row, at.column)?.value ?? "") : null;
  });
}

function expectedCells({ points }: Pick<HandWorkedUnit, "points">): readonly CellValue[] {
  return points.split(" ").map((text) => (text === "–" ? "" : Number(text)));
}

/** What the lines under the table say in one column: standard points, bonuses, penalties, total. */
function totalCells(grids: readonly SheetGrid[], column: "counted" | "crossCheck") {
  const grid = grids.find(({ name }) => name === SCORING_WORDS.sheetName);
  if (!grid) throw new Error("no scoring sheet");
  const tags = [ROW_TAGS.totalStandard, ROW_TAGS.totalBonus, ROW_TAGS.totalPenalty, ROW_TAGS.total];
  const rows = new Map(taggedRows(grid, columnOf("id")).map(({ tag, row }) => [tag, row]));
  return tags.map((tag) => cellAt(grid, rows.get(tag) ?? -1, columnOf(column))?.value ?? "");
}

async function gridsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const reading = await readWorkbookFile(bytes);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

function ranksOf({
  rankings,
}: PoolOutcome): ReadonlyMap<string, readonly [number | null, number | null]> {
  return new Map(rankings.map(({ unit, counted, rank }) => [unit, [plain(counted), rank]]));
}

const EXPECTED_RANKS = new Map(
  HAND_WORKED_UNITS.map(({ name, counted, rank }) => [name, [counted, rank]])
);

let files: ReadonlyMap<string, InputFile>;
let outsideFiles: readonly InputFile[];

beforeAll(async () => {
  const set = setOf(setDocument);
  const made = new Map<string, InputFile>();
  for (const unit of HAND_WORKED_UNITS)
    if (unit.entries) made.set(unit.name, await submissionOf(unit, set));
  files = made;
  const outsideSet = setOf(outsideDocument);
  const outside: InputFile[] = [];
  for (const unit of OUTSIDE_UNITS) outside.push(await submissionOf(unit, outsideSet));
  outsideFiles = outside;
}, 120_000);

const SENT = HAND_WORKED_UNITS.filter(({ entries }) => entries !== null);
const fileOf = (unit: HandWorkedUnit): InputFile => {
  const file = files.get(unit.name);
  if (!file) throw new Error(unit.name);
  return file;
};

describe("a case worked out on paper", () => {
  test.each(SENT)("the engine: $name, $arithmetic", async (unit) => {
    const reading = await scoreFile(fileOf(unit));
    if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
    const score = reading.value[0]?.score;
    const self = new Map(score?.nodes.map((node) => [node.id, node.self]));
    expect(HAND_WORKED_CRITERIA.map((id) => plain(self.get(id) ?? null) ?? "")).toEqual(
      expectedCells(unit)
    );
    expect(
      score && [
        plain(score.totals.self),
        plain(score.totals.crossCheck),
        plain(score.totals.appraised),
        plain(score.totals.outOf),
      ]
    ).toEqual([unit.self, unit.crossCheck, unit.appraised, 26]);
  });

  test.each(SENT)("the sheet's formulas in the embedded workbook: $name", async (unit) => {
    expect(countedCells(await gridsOf(fileOf(unit).bytes))).toEqual(expectedCells(unit));
  });

  test("the pooled ranking, a tie shown as a tie, a missing unit as missing; and again from the cluster workbook", async () => {
    const outcome = await poolAll([...files.values()], ROSTER);
    expect(ranksOf(outcome)).toEqual(EXPECTED_RANKS);
    expect(
      outcome.cluster.units.filter(({ status }) => status === "missing").map(({ unit }) => unit)
    ).toEqual(["Sở Tư pháp tỉnh Phú Yên"]);
    const reread = await readClusterFile({
      name: "cum.xlsx",
      bytes: await clusterBytes(outcome.cluster, NOW),
    });
    if (reread.status === "refused") throw new Error(JSON.stringify(reread.findings));
    expect(ranksOf(reread.value)).toEqual(EXPECTED_RANKS);
  });
});

describe("a case with bonuses and penalties worked out on paper", () => {
  const UNITS = OUTSIDE_UNITS.map((unit, index) => ({ ...unit, index }));
  const bytesOf = (index: number) => outsideFiles[index]?.bytes ?? new Uint8Array();

  test.each(UNITS)("the engine: $name", async (unit) => {
    const reading = await scoreFile({ name: "f.xlsx", bytes: bytesOf(unit.index) });
    if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
    const [submission] = reading.value;
    if (!submission) throw new Error(unit.name);
    const { totals, nodes } = submission.score;
    const self = new Map(nodes.map((node) => [node.id, node.self]));
    expect(OUTSIDE_NODES.map((id) => plain(self.get(id) ?? null) ?? "")).toEqual(
      expectedCells(unit)
    );
    expect(plain(totals.outOf)).toBe(7);
    for (const line of ["self", "crossCheck"] as const) {
      const [, ...expected] = expectedCells({ points: unit[line] });
      const given = [totals.bonus?.[line], totals.penalty?.[line], totals[line]];
      expect(given.map((points) => plain(points ?? null) ?? "")).toEqual(expected);
    }
    const codes = reading.findings.map(({ code, where }) => `${where.criterion} ${code}`);
    expect(codes.filter((code) => !code.endsWith(" points.withoutEvidence")).sort()).toEqual(
      [...unit.findings].sort()
    );
  });

  test.each(UNITS)("the sheet's formulas in the embedded workbook: $name", async (unit) => {
    const grids = await gridsOf(bytesOf(unit.index));
    expect(countedCells(grids, OUTSIDE_NODES)).toEqual(expectedCells(unit));
    expect(totalCells(grids, "counted")).toEqual(expectedCells({ points: unit.self }));
    expect(totalCells(grids, "crossCheck")).toEqual(expectedCells({ points: unit.crossCheck }));
  });

  test("the pooled ranking, and again from the cluster workbook", async () => {
    const roster: Roster = {
      ...ROSTER,
      groups: ROSTER.groups.map((group) => ({ ...group, units: UNITS.map(({ name }) => name) })),
    };
    const expected = new Map(UNITS.map(({ name, counted, rank }) => [name, [counted, rank]]));
    const outcome = await poolAll(outsideFiles, roster);
    expect(ranksOf(outcome)).toEqual(expected);
    const [set] = outcome.cluster.sets;
    expect([set?.total, set?.bonus, set?.penalty].map((most) => plain(most ?? null))).toEqual([
      7, 3.5, 3.5,
    ]);
    const reread = await readClusterFile({
      name: "cum.xlsx",
      bytes: await clusterBytes(outcome.cluster, NOW),
    });
    if (reread.status === "refused") throw new Error(JSON.stringify(reread.findings));
    expect(ranksOf(reread.value)).toEqual(expected);
    expect(reread.value.cluster.sets).toEqual(outcome.cluster.sets);
  });
});

describeAtLength(LIBRE_OFFICE, "a case worked out on paper, recalculated by LibreOffice", () => {
  let recalculated: readonly Uint8Array[];

  beforeAll(async () => {
    const all = [...SENT.map(fileOf), ...outsideFiles];
    recalculated = await recalculateAll(all.map(({ bytes }) => bytes));
  }, 120_000);

  test.each(SENT.map((unit, index) => ({ ...unit, index })))(
    "the sheet's formulas: $name",
    async (unit) => {
      const bytes = recalculated[unit.index] ?? new Uint8Array();
      expect(countedCells(await gridsOf(bytes))).toEqual(expectedCells(unit));
    }
  );

  test.each(OUTSIDE_UNITS.map((unit, index) => ({ ...unit, index })))(
    "the sheet's formulas with bonuses and penalties: $name",
    async (unit) => {
      const grids = await gridsOf(recalculated[SENT.length + unit.index] ?? new Uint8Array());
      expect(countedCells(grids, OUTSIDE_NODES)).toEqual(expectedCells(unit));
      expect(totalCells(grids, "counted")).toEqual(expectedCells({ points: unit.self }));
      expect(totalCells(grids, "crossCheck")).toEqual(expectedCells({ points: unit.crossCheck }));
    }
  );

  test("the cluster workbook's ranks", async () => {
    const outcome = await poolAll([...files.values()], ROSTER);
    const bytes = await recalculate(await clusterBytes(outcome.cluster, NOW));
    const reread = await readClusterFile({ name: "cum.xlsx", bytes });
    if (reread.status === "refused") throw new Error(JSON.stringify(reread.findings));
    expect(reread.findings.filter(({ code }) => code === "row.cachedDiffers")).toEqual([]);
    expect(ranksOf(reread.value)).toEqual(EXPECTED_RANKS);
  }, 120_000);
});
