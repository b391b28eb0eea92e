import { type CriteriaSet, findSet, parseSet, toNumber } from "@/criteria";
import { cellAt, parseA1, type SheetGrid } from "@/grid";
import { type KnownSets, type LocatedSubmission, readSubmissions, unitSheets } from "@/unitSheets";
import setDocument from "~test/fixtures/handWorked/set.json";
import { gridOfModel, withCells, withColumns, withRows } from "../grids";

const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";

function handWorkedSet(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

const [SCORING, FIGURES] = unitSheets(handWorkedSet(), {
  unit: UNIT,
  year: 2024,
  illustrative: false,
}).map(gridOfModel) as [SheetGrid, SheetGrid];

const offering = (...sets: readonly CriteriaSet[]): KnownSets => ({
  find: (id) => sets.find((set) => set.id === id) ?? null,
  all: () => sets,
});
const none = offering();

/** Most cases leave criteria blank, and the figures sheet out. */
const BESIDE: readonly string[] = ["entry.missing", "sheet.figuresMissing"];

function read(grids: readonly SheetGrid[], sets: KnownSets = none) {
  const reading = readSubmissions("f.xlsx", grids, sets);
  const codes = reading.findings.map(({ code }) => code).filter((code) => !BESIDE.includes(code));
  return {
    status: reading.status,
    codes,
    submission: reading.status === "refused" ? null : (reading.value.submissions[0] ?? null),
  };
}

const BLANK = read([SCORING, FIGURES]).submission as LocatedSubmission;

function at(
  field: Parameters<LocatedSubmission["cellOf"]>[1],
  criterion: string
): [number, number] {
  const address = parseA1(BLANK.cellOf(criterion, field) ?? "");
  if (!address) throw new Error(`${criterion} ${field}`);
  return [address.row, address.column];
}

const LABEL_COLUMN = 1;
/** Two criteria filled in as they should be: explained, with evidence. */
const FILLED = withCells(SCORING, [
  [...at("result", "A.1"), 0.97],
  [...at("typedPoints", "C.2"), 2.5],
  ...(["A.1", "C.2"] as const).flatMap((id): [number, number, string][] => [
    [...at("explanation", id), "Chậm hai hồ sơ"],
    [...at("evidence", id), `Báo cáo số ${id === "A.1" ? 12 : 13}/BC-STP`],
  ]),
]);
const rowOf = (criterion: string) => at("result", criterion)[0];
const self = (submission: LocatedSubmission | null) =>
  submission === null || submission.score.totals.self === null
    ? null
    : toNumber(submission.score.totals.self);

test("a blank sheet is read back with its set, from its own cells alone", () => {
  expect(BLANK.set).toEqual(handWorkedSet());
  expect([BLANK.unit, BLANK.year, BLANK.illustrative]).toEqual([UNIT, 2024, false]);
  expect(read([SCORING, FIGURES]).codes).toEqual([]);
});

test("entries are found: 1.75 for 97 % and 2.5 typed", () => {
  expect(self(read([FILLED, FIGURES]).submission)).toBe(4.25);
});

describe("what mail and other programs do to a workbook", () => {
  test.each<[string, SheetGrid]>([
    ["renamed", { ...FILLED, name: "Bảng của tôi" }],
    ["three rows inserted above", withRows(FILLED, (row) => row + 3)],
    [
      "a row inserted in the table",
      withRows(FILLED, (row) => (row > rowOf("A.1") ? row + 1 : row)),
    ],
    ["two columns inserted in front", withColumns(FILLED, (column) => column + 2)],
    [
      "a column inserted in the table",
      withColumns(FILLED, (column) => (column > 4 ? column + 1 : column)),
    ],
  ])("%s: still read", (_what, grid) => {
    const { codes, submission } = read([grid]);
    expect([self(submission), codes]).toEqual([4.25, []]);
  });

  test("rows sorted the other way round: still read by their ids, and said to be out of place", () => {
    const { codes, submission } = read([withRows(FILLED, (row) => 500 - row)]);
    expect([self(submission), new Set(codes)]).toEqual([4.25, new Set(["row.moved"])]);
  });

  test("copied into another workbook, beside another unit's sheet", () => {
    const other = unitSheets(handWorkedSet(), {
      unit: "Sở Tư pháp tỉnh Gia Lai",
      year: 2024,
      illustrative: false,
      taken: [SCORING.name],
    })[0];
    const reading = readSubmissions("f.xlsx", [FILLED, gridOfModel(other)], none);
    expect(
      reading.status === "refused"
        ? null
        : reading.value.submissions.map((one) => [one.unit, self(one)])
    ).toEqual([
      [UNIT, 4.25],
      ["Sở Tư pháp tỉnh Gia Lai", null],
    ]);
  });
});

describe("what must not be taken over", () => {
  test.each<[string, SheetGrid, readonly string[], number | null]>([
    [
      "a row whose text was changed",
      withCells(FILLED, [[rowOf("A.1"), LABEL_COLUMN, "Thẩm định kịp thời"]]),
      ["row.textDiffers"],
      2.5,
    ],
    [
      "a row that was deleted",
      withRows(FILLED, (row) => (row === rowOf("A.1") ? null : row)),
      ["row.missing"],
      2.5,
    ],
    [
      "a row that stands there twice",
      {
        ...FILLED,
        rows: new Map([...FILLED.rows, [400, FILLED.rows.get(rowOf("A.1")) ?? new Map()]]),
      },
      ["row.duplicate"],
      2.5,
    ],
    [
      "standard points that were changed",
      withCells(FILLED, [[rowOf("A.1"), 2, 20]]),
      ["row.standardChanged"],
      4.25,
    ],
    [
      "a tier's points that were changed",
      withCells(FILLED, [[rowOf("A.1") + 2, 2, 2]]),
      ["row.tierChanged"],
      4.25,
    ],
    [
      "a formula typed over",
      withCells(FILLED, [[rowOf("A.1"), 3, 2]]),
      ["row.formulaOverwritten"],
      4.25,
    ],
    ["a sum typed over", withCells(FILLED, [[rowOf("A.1") - 1, 3, 6]]), ["row.parentTyped"], 4.25],
  ])("%s", (_what, grid, codes, total) => {
    const { codes: found, submission } = read([grid]);
    expect([found, self(submission)]).toEqual([codes, total]);
  });

  test("another program's result that differs from ours is said, and ours counts", () => {
    const [row, column] = at("counted", "A.1");
    const cell = cellAt(FILLED, row, column);
    const planted: SheetGrid = {
      ...FILLED,
      rows: new Map([
        ...FILLED.rows,
        [
          row,
          new Map([
            ...(FILLED.rows.get(row) ?? []),
            [column, { value: 99, formula: cell?.formula ?? "" }],
          ]),
        ],
      ]),
    };
    expect(read([planted])).toMatchObject({ codes: ["row.cachedDiffers"] });
    expect(self(read([planted]).submission)).toBe(4.25);
  });
});

describe("what is refused, with its reason", () => {
  const stampCell = [...SCORING.rows].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, { value }]) => typeof value === "string" && value.startsWith("cdtd:"))
      .map(([column]) => [row, column] as const)
  )[0] ?? [0, 0];
  const unitRow =
    [...SCORING.rows].find(([, cells]) =>
      [...cells.values()].some(({ value }) => value === "~unit")
    )?.[0] ?? 0;

  test.each<[string, readonly SheetGrid[], readonly string[]]>([
    [
      "nothing of ours",
      [{ name: "Sheet1", visibility: "visible", rows: new Map() }],
      ["sheet.noneOfOurs"],
    ],
    ["no sheet at all", [], ["sheet.noneOfOurs"]],
    [
      "a damaged stamp",
      [withCells(SCORING, [[...stampCell, "cdtd:1 {oops"]])],
      ["sheet.stampDamaged", "sheet.noneOfOurs"],
    ],
    [
      "a stamp of a later version",
      [withCells(SCORING, [[...stampCell, 'cdtd:9 {"role":"scoring"}']])],
      ["sheet.stampDamaged", "sheet.noneOfOurs"],
    ],
    [
      "no unit's name",
      [withCells(SCORING, [[unitRow, LABEL_COLUMN, null]])],
      ["sheet.unitMissing"],
    ],
    [
      "another unit's name",
      [withCells(SCORING, [[unitRow, LABEL_COLUMN, "Sở Tư pháp tỉnh Gia Lai"]])],
      ["sheet.unitChanged"],
    ],
    [
      "columns gone",
      [withColumns(SCORING, (column) => (column === 5 ? null : column))],
      ["sheet.columnMissing"],
    ],
    [
      "a set that nobody has",
      [withColumns(SCORING, (column) => (column >= 17 ? null : column))],
      ["sheet.setUnavailable"],
    ],
  ])("%s", (_what, grids, codes) => {
    expect(read(grids)).toEqual({ status: "refused", codes, submission: null });
  });

  test("a set of the catalogue under the same id, but with other content", () => {
    const stripped = withColumns(SCORING, (column) => (column >= 17 ? null : column));
    const other = { ...handWorkedSet(), title: "Bảng khác" };
    expect(read([stripped], offering({ ...other, id: handWorkedSet().id })).codes).toEqual([
      "sheet.setChanged",
    ]);
    expect(read([stripped], offering(handWorkedSet())).codes).toEqual([]);
  });
});

describe("ids are gone", () => {
  const withoutIds = withCells(
    FILLED,
    [...FILLED.rows].flatMap(([row, cells]) =>
      typeof cells.get(14)?.value === "string" &&
      !String(cells.get(14)?.value).startsWith("cdtd:") &&
      cells.get(14)?.value !== "id"
        ? [[row, 14, null] as [number, number, null]]
        : []
    )
  );

  test("rows are matched by code and text, and that is said", () => {
    const { codes, submission } = read([withoutIds]);
    expect(codes).toEqual(["sheet.idsGone"]);
    expect(self(submission)).toBe(4.25);
  });
});

describe("all hidden cells are gone", () => {
  const visibleOnly = withColumns(
    withRows(FILLED, (row) => (row < 2 ? null : row)),
    (column) => (column >= 14 ? null : column)
  );

  test("the sheet is known by its headings, title and texts, where its set is on offer", () => {
    const { codes, submission } = read([visibleOnly], offering(handWorkedSet()));
    expect(codes).toEqual(["sheet.stampMissing", "sheet.idsGone"]);
    expect([submission?.unit, submission?.year, self(submission)]).toEqual([UNIT, 2024, 4.25]);
  });

  test("nothing is guessed where the set is not on offer, or the unit's name is gone", () => {
    expect(read([visibleOnly]).codes).toEqual(["sheet.noneOfOurs"]);
    const nameless = withCells(visibleOnly, [
      [4, LABEL_COLUMN, null],
      [5, LABEL_COLUMN, null],
    ]);
    expect(read([nameless], offering(handWorkedSet())).codes).toEqual(["sheet.noneOfOurs"]);
  });
});

test("every bundled set survives its own sheet", () => {
  const set = findSet("stp-2022");
  if (!set) throw new Error("stp-2022");
  const [scoring] = unitSheets(set, { unit: UNIT, year: 2022, illustrative: true });
  const { submission, codes } = read([gridOfModel(scoring)]);
  expect([submission?.set, submission?.illustrative, codes]).toEqual([set, true, []]);
});

describe("scoring sheets of several tables in one workbook", () => {
  const made = (set: CriteriaSet, year: number, name: string): SheetGrid => {
    const [scoring] = unitSheets(set, { unit: UNIT, year, illustrative: false });
    return { ...gridOfModel(scoring), name };
  };
  const own = handWorkedSet();
  const other: CriteriaSet = { ...own, id: "khac", title: "Bảng khác" };
  const courts: CriteriaSet = { ...other, unitKind: "toaAn" };
  const check = (
    name: string,
    sheets: readonly (readonly [CriteriaSet, number])[],
    said: readonly string[]
  ) =>
    test(name, () => {
      const grids = sheets.map(([set, year], index) => made(set, year, `Sheet ${index + 1}`));
      const { findings } = readSubmissions("f.xlsx", grids, none);
      const lists = findings
        .filter(({ code }) => code === "sheet.tablesDiffer")
        .map(({ where, data }) => `${where.file ?? ""}: ${String(data.list)}`);
      expect(lists).toEqual(said);
    });
  check("one sheet", [[own, 2024]], []);
  check(
    "two sheets of one table and year",
    [
      [own, 2024],
      [own, 2024],
    ],
    []
  );
  check(
    "each kind of unit has its table",
    [
      [own, 2024],
      [courts, 2024],
    ],
    []
  );
  check(
    "two years",
    [
      [own, 2024],
      [own, 2025],
    ],
    [`f.xlsx: Sheet 1: ${own.title} (2024); Sheet 2: ${own.title} (2025)`]
  );
  check(
    "two tables",
    [
      [own, 2024],
      [other, 2024],
    ],
    [`f.xlsx: Sheet 1: ${own.title} (2024); Sheet 2: Bảng khác (2024)`]
  );
});
