import fc from "fast-check";
import { type CriteriaNode, type CriteriaSet, findSet, parseSet, scaled } from "@/criteria";
import { type CellValue, type GridCell, modelGrid, parseA1, type SheetGrid } from "@/grid";
import { messages } from "@/messages";
import {
  carriedSheets,
  type CriterionDocument,
  type EntriesDocument,
  entryWrites,
  type LocatedSubmission,
  readSubmissions,
  unitSheets,
} from "@/unitSheets";
import setDocument from "~test/fixtures/handWorked/set.json";
import { RUNS } from "~test/runs";

const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";

function handWorkedSet(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}
const SET = handWorkedSet();

function read(grids: readonly SheetGrid[], set: CriteriaSet): LocatedSubmission {
  const reading = readSubmissions("", grids, { find: () => set, all: () => [set] });
  const [submission] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!submission) throw new Error(JSON.stringify(reading.findings));
  return submission;
}

/** Cells written over a sheet, as a person's typing leaves them. */
function written(
  grid: SheetGrid,
  writes: readonly { readonly row: number; readonly column: number; readonly cell: GridCell }[]
): SheetGrid {
  const rows = new Map([...grid.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const { row, column, cell } of writes) rows.get(row)?.set(column, cell);
  return { ...grid, rows };
}

/** A unit's sheets of 2024 on the hand-worked table, filled in. */
function filled(document: EntriesDocument, set: CriteriaSet = SET, year = 2024): LocatedSubmission {
  const grids = unitSheets(set, { unit: UNIT, year, illustrative: false }).map(modelGrid);
  const blank = read(grids, set);
  const { writes, findings } = entryWrites(blank, document);
  expect(findings).toEqual([]);
  return read(
    grids.map((grid) =>
      written(
        grid,
        writes
          .filter(({ sheet }) => sheet === grid.name)
          .map(({ row, column, value, formula }) => ({
            row,
            column,
            cell: { value: value ?? null, formula: formula ?? null },
          }))
      )
    ),
    set
  );
}

function move(from: LocatedSubmission, set: CriteriaSet, year = 2024) {
  const moved = carriedSheets(from, set, { year, taken: ["Chấm điểm", "Số liệu"] });
  return { ...moved, to: read(moved.models.map(modelGrid), set) };
}

/** The set with one node exchanged, wherever it stands. */
function changed(id: string, change: (node: CriteriaNode) => CriteriaNode | null): CriteriaSet {
  const visit = (nodes: readonly CriteriaNode[]): CriteriaNode[] =>
    nodes.flatMap((node) => {
      const next = node.id === id ? change(node) : { ...node, children: visit(node.children) };
      return next === null ? [] : [next];
    });
  return { ...SET, id: "moi", title: "Bảng mới", nodes: visit(SET.nodes) };
}

const ALL: Record<string, CriterionDocument> = {
  "A.1": { result: "139/146", evidence: "Báo cáo số 12", explanation: "Chậm bảy hồ sơ" },
  "A.2": { result: "28/02/2024" },
  "A.3": { result: 1 },
  "A.4": { result: 5, crossCheck: { points: 1, reason: "Thiếu một vụ" } },
  "B.1": { result: "Có", appraised: { points: 1.5 } },
  "B.2": { result: "100% đạt, trong đó từ 50% trở lên đạt khá" },
  "B.3": { notArising: "Không phát sinh", points: 0.5 },
  "C.1": { numerator: 8005, denominator: 10000, target: "83,25%" },
  "C.2": { points: 2.75 },
};

const FIGURES = { "stp-de-nghi": { value: 4, previous: 3 } };

test("to the same table everything goes along, under free names, with the same points", () => {
  const from = filled({ entries: ALL, figures: FIGURES });
  const { models, to, findings, carried } = move(from, SET);
  expect(models.map(({ name }) => name)).toEqual(["Chấm điểm (2)", "Số liệu (2)"]);
  expect(findings).toEqual([]);
  expect(to.entries).toEqual(from.entries);
  expect(to.figures).toEqual(from.figures);
  expect(to.score.totals).toEqual(from.score.totals);
  // 3 + 1 + 1 + 3 + 2 + 1 + 2 + 3 + 1 cells, counted in the list above.
  expect(carried).toBe(17);
});

describe("figures that a criterion asks for", () => {
  const thads = findSet("thads-mau-2024");
  if (!thads) throw new Error("bundled data");
  const [link] = thads.figureLinks;
  if (!link) throw new Error("no figure is linked");
  const from = filled(
    {
      entries: { [link.criterion]: { numerator: 8644, denominator: 10000, target: "83,25%" } },
      figures: { [link.figure]: { previous: 0.81 } },
    },
    thads
  );

  test("go along with their criterion, last year's value with the figure", () => {
    const { to, findings } = move(from, thads);
    expect(findings).toEqual([]);
    expect(to.figures.get(link.figure)).toEqual(from.figures.get(link.figure));
  });

  test("stand among the figures where the new table does not ask for them", () => {
    const { to, findings } = move(from, { ...thads, id: "khac", figureLinks: [] });
    expect(findings).toEqual([]);
    expect(to.figures.get(link.figure)).toMatchObject({
      numerator: { value: 8644 },
      denominator: { value: 10000 },
      target: { value: 0.8325 },
      previous: { value: 0.81 },
    });
  });
});

/** What a finding says was held, by reason and field. */
function left(from: LocatedSubmission, set: CriteriaSet, year?: number): readonly string[] {
  return move(from, set, year).findings.map(({ code, where, data }) => {
    const { reason = "", ...others } = data;
    const held = Object.entries(others).filter(([key]) => key !== "label");
    return [code, where.criterion ?? "", reason, ...held.flat()]
      .filter((part) => part !== "")
      .join(" ");
  });
}

function check(
  name: string,
  entries: Record<string, CriterionDocument>,
  set: CriteriaSet,
  expected: readonly string[]
) {
  test(name, () => expect(left(filled({ entries }), set)).toEqual(expected));
}

describe("what finds no place is listed with what it held", () => {
  check(
    "a criterion that is gone",
    { "A.1": { result: "139/146", evidence: "Báo cáo số 12", crossCheck: { points: 1.5 } } },
    changed("A.1", () => null),
    ["move.entryLeft A.1 removed result =139/146 evidence Báo cáo số 12 crossCheck 1,5"]
  );
  check(
    "another way of scoring: the result stays, the rest goes along",
    { "A.1": { result: 0.95, evidence: "Báo cáo số 12", points: 1 } },
    changed("A.1", (node) => ({ ...node, rule: { kind: "award" } })),
    ["move.entryLeft A.1 rule result 95%"]
  );
  check(
    "points above the new standard points",
    { "C.2": { points: 2.75, crossCheck: { points: 2 }, appraised: { points: 2.5 } } },
    changed("C.2", (node) => ({ ...node, points: scaled(2) })),
    ["move.entryLeft C.2 standard typedPoints 2,75 appraised 2,5"]
  );
  check(
    "no number where the standard points are others",
    { "C.2": { points: "hai" } },
    changed("C.2", (node) => ({ ...node, points: scaled(2) })),
    ["move.entryLeft C.2 standard typedPoints hai"]
  );
  check(
    "a tier that is not there any more",
    { "B.2": { result: "70% số người trở lên đạt" } },
    changed("B.2", (node) => ({
      ...node,
      rule: { kind: "choice", tiers: [{ label: "Đạt toàn bộ", points: node.points }] },
    })),
    ["move.entryLeft B.2 bounds result 70% số người trở lên đạt"]
  );
  check(
    "a criterion with criteria below it now",
    { "C.2": { points: 2.75 } },
    changed("C.2", (node) => ({
      ...node,
      rule: null,
      children: [{ ...node, id: "C.2.a", label: "Phần thứ nhất của tiêu chí" }],
    })),
    ["move.entryLeft C.2 heading typedPoints 2,75"]
  );
  check(
    "another amount asked for",
    { "C.1": { numerator: 8005, denominator: 10000 } },
    changed("C.1", (node) =>
      node.rule?.kind === "target"
        ? { ...node, rule: { ...node.rule, denominatorLabel: "Tổng số việc phải thi hành" } }
        : node
    ),
    ["move.entryLeft C.1 input denominator 10.000"]
  );
  check(
    "a result under other bounds is scored anew",
    { "A.1": { result: 0.97 } },
    changed("A.1", (node) =>
      node.rule?.kind === "percentTiers"
        ? { ...node, rule: { ...node.rule, tiers: [...node.rule.tiers].slice(0, 3) } }
        : node
    ),
    []
  );
  check(
    "below every tier of the shorter ladder",
    { "A.1": { result: 0.5 } },
    changed("A.1", (node) =>
      node.rule?.kind === "percentTiers"
        ? { ...node, rule: { ...node.rule, tiers: [...node.rule.tiers].slice(0, 3) } }
        : node
    ),
    ["move.entryLeft A.1 bounds result 50%"]
  );
  check(
    "a text that is only alike goes along, and is said",
    { "C.2": { points: 1 }, "A.1": { result: 1 } },
    changed("A.1", (node) => ({ ...node, label: "Thẩm định đúng tiến độ đề ra" })),
    ["move.byLikeness A.1 before Thẩm định đúng tiến độ after Thẩm định đúng tiến độ đề ra"]
  );
  test("in another year days stay behind, and everything is to be looked through", () => {
    const from = filled({ entries: { "A.2": { result: "28/02/2024" }, "A.1": { result: 1 } } });
    expect(left(from, SET, 2025)).toEqual([
      "move.otherYear from 2024 to 2025",
      "move.entryLeft A.2 year result 28/02/2024",
    ]);
  });
  test("figures of another kind of unit", () => {
    const from = filled({ entries: {}, figures: { "stp-de-nghi": { value: 4, previous: 3 } } });
    const courts: CriteriaSet = { ...SET, unitKind: "toaAn" };
    expect(left(from, courts)).toEqual(["move.figureLeft value 4 previous 3"]);
  });
});

describe("what a cell may hold", () => {
  const typed = (criterion: string, cell: GridCell): LocatedSubmission => {
    const grids = unitSheets(SET, { unit: UNIT, year: 2024, illustrative: false }).map(modelGrid);
    const at = parseA1(read(grids, SET).cellOf(criterion, "result") ?? "");
    if (!at) throw new Error(criterion);
    return read(
      grids.map((grid, index) => (index === 0 ? written(grid, [{ ...at, cell }]) : grid)),
      SET
    );
  };
  const entryOf = (cell: GridCell) => {
    const { to, findings } = move(typed("A.1", cell), SET);
    return { entry: to.entries.get("A.1")?.result, codes: findings.map(({ code }) => code) };
  };
  const one = (
    name: string,
    cell: GridCell,
    value: CellValue,
    formula: string | null,
    codes: readonly string[]
  ) => test(name, () => expect(entryOf(cell)).toEqual({ entry: { value, formula }, codes }));
  one("a number", { value: 0.97, formula: null }, 0.97, null, []);
  one("text that is wrong stays what it is", { value: "abc", formula: null }, "abc", null, []);
  one("text like a formula stays text", { value: "=1+1", formula: null }, "=1+1", null, []);
  // The plan of a sheet has no results yet: the workbook calculates them.
  one("arithmetic", { value: 1, formula: "146/146" }, null, "146/146", []);
  one("a formula on other cells: its result", { value: 0.5, formula: "X9/X8" }, 0.5, null, [
    "move.formulaAsValue",
  ]);
  one("an error", { value: { error: "#REF!" }, formula: "#REF!/2" }, null, null, [
    "move.entryLeft",
  ]);
  one("spaces are nothing", { value: "  ", formula: null }, null, null, []);
});

test("a row that says something else than its id is not read, and that is said", () => {
  const grids = unitSheets(SET, { unit: UNIT, year: 2024, illustrative: false }).map(modelGrid);
  const at = parseA1(read(grids, SET).cellOf("A.1", "result") ?? "");
  if (!at) throw new Error("A.1");
  const cell = { value: "Dòng khác hẳn", formula: null };
  const [scoring, figures] = grids as [SheetGrid, SheetGrid];
  const from = read([written(scoring, [{ row: at.row, column: 1, cell }]), figures], SET);
  expect(move(from, SET).findings.map(({ code }) => code)).toEqual(["row.textDiffers"]);
});

test("the words name the criterion, why, and everything that was held", () => {
  const from = filled({
    entries: { "A.1": { result: 0.95, evidence: "Báo cáo số 12", points: 1 } },
  });
  const [found] = move(
    from,
    changed("A.1", () => null)
  ).findings;
  expect(found && messages("vi").finding(found)).toBe(
    "Chưa chuyển được nội dung của tiêu chí “Thẩm định đúng tiến độ”: bảng mới không có tiêu chí này. Nội dung: Kết quả “95%”; Điểm nhập tay “1”; Tài liệu minh chứng “Báo cáo số 12”. Bảng cũ còn nguyên; hãy nhập lại vào bảng mới nếu cần."
  );
});

describe("nothing is lost", () => {
  const text = fc.constantFrom("", "Báo cáo số 12/BC-STP", "=1+1", "3/4", "  ", "0123");
  const number = fc.option(fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100));
  const entries = fc.dictionary(
    fc.constantFrom("A.1", "A.3", "A.4", "B.1", "B.2", "B.3", "C.2"),
    fc.record({ points: number, evidence: text, explanation: text, notArising: text })
  );
  const valued = (submission: LocatedSubmission) =>
    [...submission.entries.values()].flatMap(({ typedPoints, evidence, explanation, notArising }) =>
      [typedPoints.value, evidence, explanation, notArising].filter(
        (value) => value !== null && !/^ *$/.test(String(value))
      )
    ).length;

  test("to the same table every entry goes along", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const from = filled({ entries: given });
        const { to, findings, carried } = move(from, SET);
        expect(findings).toEqual([]);
        expect(carried).toBe(valued(from));
        expect(valued(to)).toBe(carried);
        expect(to.score.totals).toEqual(from.score.totals);
      }),
      { numRuns: RUNS }
    );
  });

  test("to any part of the table, what is not carried is listed", () => {
    const removed = fc.constantFrom("A.1", "A.4", "B", "B.2", "C.2");
    fc.assert(
      fc.property(entries, removed, (given, id) => {
        const from = filled({ entries: given });
        const set = changed(id, () => null);
        const { findings, carried } = move(from, set);
        const listed = findings.flatMap(({ data }) =>
          Object.keys(data).filter((key) => key !== "label" && key !== "reason")
        );
        expect(carried + listed.length).toBe(valued(from));
      }),
      { numRuns: RUNS }
    );
  });
});
