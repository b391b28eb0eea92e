import { bundledSets, type CriteriaSet, parseSet, type SetPolicy } from "@/criteria";
import { a1, type SheetGrid, type SheetModel } from "@/grid";
import { taggedRows } from "@/sheets/columnMap";
import { type LocatedSubmission, readSubmissions, unitSheets } from "@/unitSheets";
import { ownFormulas } from "@/unitSheets/scoring/ownFormulas";
import { columnOf, SCORING_COLUMNS } from "@/unitSheets/scoring/scoringColumns";
import { summaryCells } from "@/unitSheets/scoring/summaryCells";
import handWorked from "~test/fixtures/handWorked/set.json";
import outside from "~test/fixtures/outside/set.json";
import { gridOfModel, withCells } from "../grids";

const OPTIONS = { unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024, illustrative: false };

function setOf(document: unknown, notArising?: SetPolicy["notArising"]): CriteriaSet {
  const reading = parseSet(document);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  const { value: set } = reading;
  return notArising ? { ...set, policy: { ...set.policy, notArising } } : set;
}

/** One set of every table that comes along: its frames for other years have the same rows. */
const TABLES = [
  ...new Map(bundledSets().map((set) => [set.id.replace(`${set.year}`, ""), set])).values(),
];
const SETS: readonly (readonly [string, CriteriaSet])[] = [
  ...TABLES.map((set) => [set.id, set] as const),
  ...(["full", "leaveOut", "rescale", "person"] as const).flatMap((policy) => [
    [`hand-worked, ${policy}`, setOf(handWorked, policy)] as const,
    [`bonus and penalty, ${policy}`, setOf(outside, policy)] as const,
  ]),
];

/** Addresses of all cells that hold a formula on the sheet as designed. */
function formulasOf(model: SheetModel): readonly string[] {
  return model.rows.flatMap((row, index) =>
    [...row.cells].flatMap(([column, { formula }]) =>
      formula === undefined ? [] : [a1(index, column)]
    )
  );
}

function read(grids: readonly SheetGrid[]): LocatedSubmission {
  const reading = readSubmissions("", grids, { find: () => null, all: () => [] });
  const [first] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!first) throw new Error(JSON.stringify(reading.findings));
  return first;
}

test.each(SETS)("%s: every formula on the sheet is looked at, and nothing else", (_name, set) => {
  const [model] = unitSheets(set, OPTIONS);
  const grid = gridOfModel(model);
  const rowOf = new Map(taggedRows(grid, columnOf("id")).map(({ tag, row }) => [tag, row]));
  const columns = new Map(SCORING_COLUMNS.map((key) => [key, columnOf(key)]));
  const known = [
    ...ownFormulas(set).map(({ tag, key }) => a1(rowOf.get(tag) ?? -1, columnOf(key))),
    ...summaryCells({ grid, columns, set }).map(({ place }) => place.cell ?? ""),
  ];
  expect(known.toSorted()).toEqual(formulasOf(model).toSorted());
});

test.each(SETS)("%s: each formula typed over is said at its cell, once", (_name, set) => {
  const [scoring, figures] = unitSheets(set, OPTIONS);
  const grid = gridOfModel(scoring);
  // One at a time would take a reading for each: every fifth, from each of five starts.
  for (let start = 0; start < 5; start += 1) {
    const chosen = cellsOf(scoring).filter((_, index) => index % 5 === start);
    const typed = withCells(
      grid,
      chosen.map(({ row, column }) => [row, column, 77])
    );
    const said = read([typed, gridOfModel(figures)]).findings.filter(({ code }) =>
      /Overwritten$|parentTyped$|formulasGone$/.test(code)
    );
    expect(said.map(({ where }) => where.cell).toSorted()).toEqual(
      chosen.map(({ row, column }) => a1(row, column)).toSorted()
    );
  }
});

function cellsOf(model: SheetModel): readonly { row: number; column: number; formula: string }[] {
  return model.rows.flatMap((one, row) =>
    [...one.cells].flatMap(([column, { formula }]) =>
      formula === undefined ? [] : [{ row, column, formula }]
    )
  );
}

test("a formula of a criterion or section is put back as the sheet had it", () => {
  const set = setOf(handWorked);
  const [scoring, figures] = unitSheets(set, OPTIONS);
  const rows = new Map(
    taggedRows(gridOfModel(scoring), columnOf("id")).map((one) => [one.row, one.tag])
  );
  const inTable = cellsOf(scoring).filter(({ row, column }) => {
    const tag = rows.get(row) ?? "~";
    const shownInForm = column === columnOf("explanation");
    return !shownInForm && !tag.startsWith("~");
  });
  const typed = withCells(
    gridOfModel(scoring),
    inTable.map(({ row, column }) => [row, column, 77])
  );
  const { findings, fixOf } = read([typed, gridOfModel(figures)]);
  const offered = findings.flatMap((found) => {
    const fix = fixOf(found);
    return fix ? fix.choices.map((choice) => [fix.cell, choice]) : [];
  });
  const expected = inTable.map(({ row, column, formula }) => [
    a1(row, column),
    { kind: "formula", formula },
  ]);
  const byCell = (one: readonly unknown[], other: readonly unknown[]) =>
    String(one[0]) < String(other[0]) ? -1 : 1;
  expect(offered.toSorted(byCell)).toEqual(expected.toSorted(byCell));
});

test("where no formula is left at all, that is said once", () => {
  const [scoring, figures] = unitSheets(setOf(handWorked), OPTIONS);
  const values = withCells(
    gridOfModel(scoring),
    cellsOf(scoring).map(({ row, column }) => [row, column, null])
  );
  const { findings } = read([values, gridOfModel(figures)]);
  const codes = findings.map(({ code }) => code).filter((code) => code !== "entry.missing");
  expect(codes).toEqual(["sheet.formulasGone"]);
});

test("a formula whose cells are gone is said with what it should show", () => {
  const [scoring, figures] = unitSheets(setOf(handWorked), OPTIONS);
  const grid = gridOfModel(scoring);
  const blank = read([grid, gridOfModel(figures)]);
  const cell = blank.cellOf("A", "counted") ?? "";
  const found = [...cellsOf(scoring)].find(({ row, column }) => a1(row, column) === cell);
  const rows = new Map([...grid.rows].map(([row, cells]) => [row, new Map(cells)]));
  rows.get(found?.row ?? -1)?.set(found?.column ?? -1, {
    value: { error: "#REF!" },
    formula: 'IF(COUNT(D10,#REF!)=0,"",SUM(D10,#REF!))',
  });
  const broken = read([{ ...grid, rows }, gridOfModel(figures)]);
  expect(broken.findings.filter(({ code }) => code !== "entry.missing")).toMatchObject([
    { code: "row.formulaBroken", where: { cell }, data: { cached: "#REF!", computed: "" } },
  ]);
  const [said] = broken.findings.filter(({ code }) => code === "row.formulaBroken");
  expect(said && broken.fixOf(said)?.choices).toEqual([
    { kind: "formula", formula: found?.formula },
  ]);
});
