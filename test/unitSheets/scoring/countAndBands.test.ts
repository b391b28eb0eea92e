import {
  type CountPointsRule,
  type CriteriaNode,
  type CriteriaSet,
  type DeductionBandsRule,
  scaled,
} from "@/criteria";
import { type GridCell, modelGrid, type SheetGrid } from "@/grid";
import { messages } from "@/messages";
import {
  carriedSheets,
  type CriterionDocument,
  entryWrites,
  type LocatedSubmission,
  readSubmissions,
  setOfSheet,
  unitSheets,
} from "@/unitSheets";
import { columnOf } from "@/unitSheets/scoring/scoringColumns";
import { scoringSheet } from "@/unitSheets/scoring/scoringSheet";
import { interval, leaf, setOf } from "~test/criteria/sets";

const UNIT = { unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024, illustrative: false };

const BANDS: DeductionBandsRule = {
  kind: "deductionBands",
  measure: "percent",
  bands: [
    { label: "Tồn đọng từ 1% đến 10%", points: scaled(10), when: interval("[1,10]") },
    { label: "Tồn đọng trên 10%", points: scaled(50.5), when: interval("(10,)") },
  ],
};
const MODELS: CountPointsRule = {
  kind: "countPoints",
  direction: "add",
  each: scaled(0.5),
  step: scaled(1),
  counted: "mô hình",
  least: scaled(0),
  most: null,
};
const REPORTS: CountPointsRule = {
  ...MODELS,
  direction: "takeOff",
  step: scaled(2),
  counted: "",
};

const SET = setOf([leaf("1", 110, BANDS), leaf("2", 2, MODELS), leaf("3", 2, REPORTS)]);

function changed(id: string, change: (node: CriteriaNode) => CriteriaNode): CriteriaSet {
  return {
    ...SET,
    id: "moi",
    nodes: SET.nodes.map((node) => (node.id === id ? change(node) : node)),
  };
}

function read(grids: readonly SheetGrid[], set: CriteriaSet) {
  const reading = readSubmissions("", grids, { find: () => set, all: () => [set] });
  const [submission] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!submission) throw new Error(JSON.stringify(reading.findings));
  return { submission, codes: reading.findings.map(({ code }) => code) };
}

/** One cell of the first sheet exchanged. */
function typed(grids: readonly SheetGrid[], row: number, column: number, cell: GridCell) {
  return grids.map((grid, index) => {
    if (index > 0) return grid;
    const rows = new Map([...grid.rows].map(([at, cells]) => [at, new Map(cells)]));
    rows.get(row)?.set(column, cell);
    return { ...grid, rows };
  });
}

function filled(entries: Record<string, CriterionDocument>): LocatedSubmission {
  const blank = unitSheets(SET, UNIT).map(modelGrid);
  const { writes, findings } = entryWrites(read(blank, SET).submission, { entries });
  expect(findings).toEqual([]);
  const grids = writes.reduce<readonly SheetGrid[]>(
    (before, { row, column, value, formula }) =>
      typed(before, row, column, { value: value ?? null, formula: formula ?? null }),
    blank
  );
  return read(grids, SET).submission;
}

describe("a sheet", () => {
  const { model } = scoringSheet(SET, UNIT);
  const grid = modelGrid(model);
  const label = columnOf("label");
  const rowOf = (text: string) => {
    const [row] = [...grid.rows].find(([, cells]) => cells.get(label)?.value === text) ?? [];
    if (row === undefined) throw new Error(text);
    return row;
  };
  const standard = (row: number) => grid.rows.get(row)?.get(columnOf("standard"))?.value;

  test("prints bands under their criterion, with what they take off below 0", () => {
    const first = rowOf("Tiêu chí 1");
    expect([first + 1, first + 2]).toEqual(BANDS.bands.map((band) => rowOf(band.label)));
    expect([first, first + 1, first + 2].map(standard)).toEqual([110, -10, -50.5]);
    expect(standard(rowOf("TỔNG CỘNG (tổng của các phần đã biết)"))).toBe(114);
  });

  test("says in the result cell what to enter", () => {
    const prompts = model.validations
      .filter(({ range }) => range.left === columnOf("result"))
      .map(({ kind, prompt }) => [kind, prompt?.text]);
    expect(prompts).toEqual([
      [
        "decimal",
        "Nhập tỷ lệ, ví dụ 5%, hoặc phép chia, ví dụ =5/100; không có nhập 0. Điểm trừ theo các mức ghi bên dưới.",
      ],
      ["atLeast", "Nhập số lượng mô hình; không có nhập 0. Mỗi mô hình cộng 0,5 điểm."],
      ["atLeast", "Nhập số lượng; không có nhập 0. Cứ đủ 2 trừ 0,5 điểm."],
    ]);
  });

  test("carries its set, and says where a band was changed", () => {
    const grids = unitSheets(SET, UNIT).map(modelGrid);
    expect(grids[0] && setOfSheet(grids[0])).toEqual(SET);
    expect(read(grids, SET).codes).not.toContain("row.tierChanged");
    const row = rowOf("Tồn đọng trên 10%");
    const points = typed(grids, row, columnOf("standard"), { value: 50.5, formula: null });
    expect(read(points, SET).codes).toContain("row.tierChanged");
    const words = typed(grids, row, label, { value: "Tồn đọng trên 12%", formula: null });
    expect(read(words, SET).codes).toContain("row.tierChanged");
  });
});

describe("entries", () => {
  const ENTRIES = { "1": { result: "15%" }, "2": { result: 3 }, "3": { result: 5 } };

  test("are filled in as cells hold them, and scored", () => {
    const { entries, score } = filled(ENTRIES);
    expect(["1", "2", "3"].map((id) => entries.get(id)?.result.value)).toEqual([0.15, 3, 5]);
    // 110 − 50.5; 3 × 0.5; 2 − 2 × 0.5 (5 things are two full steps)
    expect(score.nodes.map(({ self }) => self)).toEqual([scaled(59.5), scaled(1.5), scaled(1)]);
  });

  const move = (set: CriteriaSet) => {
    const { models, findings } = carriedSheets(filled(ENTRIES), set, { year: 2024, taken: [] });
    const { entries } = read(models.map(modelGrid), set).submission;
    return {
      left: findings.map(({ where, data }) => [where.criterion, data.reason, data.result]),
      words: findings.map((found) => messages("vi").finding(found)),
      results: ["1", "2", "3"].map((id) => entries.get(id)?.result.value ?? null),
    };
  };

  test("go along to other bounds and points", () => {
    const bounds = changed("1", (node) => ({
      ...node,
      rule: {
        ...BANDS,
        bands: BANDS.bands.slice(0, 1).map((band) => ({ ...band, when: interval("[5,)") })),
      },
    }));
    expect(move(bounds)).toMatchObject({ left: [], results: [0.15, 3, 5] });
    const each = changed("2", (node) => ({ ...node, rule: { ...MODELS, each: scaled(0.25) } }));
    expect(move(each)).toMatchObject({ left: [], results: [0.15, 3, 5] });
  });

  test("stay where another thing is measured or counted, or no band takes the result", () => {
    const days = changed("1", (node) => ({ ...node, rule: { ...BANDS, measure: "daysLate" } }));
    expect(move(days)).toMatchObject({ left: [["1", "rule", "15%"]], results: [null, 3, 5] });
    const counted = changed("2", (node) => ({
      ...node,
      rule: { ...MODELS, counted: "sáng kiến" },
    }));
    expect(move(counted)).toMatchObject({ left: [["2", "input", "3"]], results: [0.15, null, 5] });
    const closed = changed("1", (node) => ({
      ...node,
      rule: { ...BANDS, bands: BANDS.bands.slice(0, 1) },
    }));
    expect(move(closed)).toMatchObject({ left: [["1", "bounds", "15%"]], results: [null, 3, 5] });
  });
});
