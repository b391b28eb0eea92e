import {
  clusterBytes,
  fillFile,
  formFile,
  poolAll,
  readClusterFile,
  scoreFile,
} from "@/app/headless";
import { SetShelf } from "@/app/sets";
import { parseSet, toNumber, type CriteriaSet, type Points } from "@/criteria";
import { readWorkbookFile } from "@/files";
import { cellAt, parseA1, type CellValue, type SheetGrid } from "@/grid";
import type { InputFile, PoolOutcome } from "@/app";
import { readSubmissions } from "@/sheets";
import type { Roster } from "@/units";
import setDocument from "~test/fixtures/handWorked/set.json";
import {
  HAND_WORKED_CRITERIA,
  HAND_WORKED_UNITS,
  type HandWorkedUnit,
} from "~test/fixtures/handWorked/units";
import { LIBRE_OFFICE, recalculate, recalculateAll } from "~test/libreOffice";
import { describeWith } from "~test/suites";

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

function theSet(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  expect(reading.findings).toEqual([]);
  return reading.value;
}

async function submissionOf(unit: HandWorkedUnit, set: CriteriaSet): Promise<InputFile> {
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
function countedCells(grids: readonly SheetGrid[]): readonly CellValue[] {
  const reading = readSubmissions("", grids, new SetShelf());
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  const [submission] = reading.value.submissions;
  const grid = grids.find(({ name }) => name === submission?.sheet);
  return HAND_WORKED_CRITERIA.map((id) => {
    const at = parseA1(submission?.cellOf(id, "counted") ?? "");
    return grid && at ? (cellAt(grid, at.row, at.column)?.value ?? "") : null;
  });
}

function expectedCells({ points }: HandWorkedUnit): readonly CellValue[] {
  return points.split(" ").map((text) => (text === "–" ? "" : Number(text)));
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

beforeAll(async () => {
  const set = theSet();
  const made = new Map<string, InputFile>();
  for (const unit of HAND_WORKED_UNITS)
    if (unit.entries) made.set(unit.name, await submissionOf(unit, set));
  files = made;
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

describeWith(LIBRE_OFFICE, "a case worked out on paper, recalculated by LibreOffice", () => {
  let recalculated: readonly Uint8Array[];

  beforeAll(async () => {
    recalculated = await recalculateAll(SENT.map((unit) => fileOf(unit).bytes));
  }, 120_000);

  test.each(SENT.map((unit, index) => ({ ...unit, index })))(
    "the sheet's formulas: $name",
    async (unit) => {
      const bytes = recalculated[unit.index] ?? new Uint8Array();
      expect(countedCells(await gridsOf(bytes))).toEqual(expectedCells(unit));
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
