import { type CriteriaSet, type DaysLateTiersRule, type Rule, scaled } from "@/criteria";
import { modelGrid, type SheetGrid } from "@/grid";
import {
  carriedSheets,
  type CriterionDocument,
  entryWrites,
  readSubmissions,
  unitSheets,
} from "@/unitSheets";
import { columnOf } from "@/unitSheets/scoring/scoringColumns";
import { scoringSheet } from "@/unitSheets/scoring/scoringSheet";
import { interval, leaf, setOf } from "~test/criteria/sets";

const UNIT = { unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024, illustrative: false };
const upTo = (cap: number | null): Rule => ({
  kind: "proportional",
  cap: cap === null ? null : scaled(cap),
});
const LATE: DaysLateTiersRule = {
  kind: "daysLateTiers",
  tiers: [
    { label: "Đúng hạn", points: scaled(2), when: interval("[,0]") },
    { label: "Chậm từ 01 đến 03 ngày", points: scaled(1), when: interval("(0,3]") },
    { label: "Chậm trên 03 ngày", points: scaled(0), when: interval("(3,)") },
  ],
  days: "working",
  forceMajeure: true,
  deadline: "2024-02-28",
};
const BEST: Rule = { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: true };
const SET = setOf([
  leaf("1", 2, upTo(110)),
  leaf("2", 2, upTo(null)),
  leaf("3", 2, { kind: "award", partial: true }),
  leaf("4", 2, LATE),
  leaf("5", 5, BEST),
]);

function read(grids: readonly SheetGrid[], set: CriteriaSet) {
  const reading = readSubmissions("", grids, { find: () => set, all: () => [set] });
  const [submission] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!submission) throw new Error(JSON.stringify(reading.findings));
  return submission;
}

/** A submission with entries, and what could not be filled in. */
function filled(entries: Record<string, CriterionDocument>) {
  const blank = unitSheets(SET, UNIT).map(modelGrid);
  const { writes, findings } = entryWrites(read(blank, SET), { entries });
  const grids = blank.map((grid) => {
    const rows = new Map([...grid.rows].map(([at, cells]) => [at, new Map(cells)]));
    for (const { sheet, row, column, value, formula } of writes)
      if (sheet === grid.name)
        rows.get(row)?.set(column, { value: value ?? null, formula: formula ?? null });
    return { ...grid, rows };
  });
  return { submission: read(grids, SET), codes: findings.map(({ code }) => code) };
}

test("the sheet says what to enter, and how many points may be typed", () => {
  const { validations } = scoringSheet(SET, UNIT).model;
  const inColumn = (key: "result" | "typedPoints") =>
    validations.filter(({ range }) => range.left === columnOf(key));
  expect(inColumn("result").map(({ prompt }) => prompt?.text)).toEqual([
    "Nhập mức độ hoàn thành, ví dụ 95%, hoặc phép chia, ví dụ =146/160. Điểm bằng điểm chuẩn nhân với tỷ lệ này, tính đến 110%.",
    "Nhập mức độ hoàn thành, ví dụ 95%, hoặc phép chia, ví dụ =146/160. Điểm bằng điểm chuẩn nhân với tỷ lệ này, kể cả phần vượt 100%.",
    "Nhập Đạt hoặc Không đạt; đạt một phần thì nhập mức độ hoàn thành, ví dụ 80%.",
    "Nhập ngày hoàn thành (hạn 28/02/2024), số ngày chậm tự tính (thứ Hai đến thứ Sáu, không trừ ngày lễ); hoặc nhập số ngày làm việc bị chậm, đúng hạn nhập 0. Chậm do bất khả kháng thì nhập BKK và giải trình ở cột Ghi chú.",
    "Nhập kết quả của đơn vị (tin bài). Điểm bằng điểm chuẩn nhân kết quả chia cho giá trị tốt nhất của cụm; chưa biết giá trị này thì chưa có điểm.",
    "Giá trị tốt nhất trong cụm, do trưởng cụm thông báo. Chưa có thì để trống.",
  ]);
  expect(inColumn("typedPoints")).toMatchObject([
    { max: 2.2 },
    { max: 20 },
    { max: 2 },
    { max: 2 },
    { max: 5 },
  ]);
});

test("percentages, divisions and words are filled in as cells hold them, and scored", () => {
  const { submission, codes } = filled({
    "1": { result: "146/160" },
    "2": { result: "120%" },
    "3": { result: 80 },
    "4": { result: "04/03/2024" },
    "5": { result: 45, best: 60 },
  });
  expect(codes).toEqual([]);
  expect(submission.entries.get("1")?.result.formula).toBe("146/160");
  expect(["2", "3"].map((id) => submission.entries.get(id)?.result.value)).toEqual([1.2, 0.8]);
  // 2 × 91.25 % = 1.825 → 1.83; 2 × 120 %; 2 × 80 %; Monday 4 March is 3 working days late;
  // 5 × 45 ÷ 60
  expect(submission.score.nodes.map(({ self }) => self)).toEqual(
    [1.83, 2.4, 1.6, 1, 3.75].map((points) => scaled(points))
  );
  expect(filled({ "3": { result: "Không đạt" } }).submission.score.nodes[2]?.self).toBe(0);
});

test("a bare number that may be a fraction or a percentage is not guessed", () => {
  expect(filled({ "1": { result: 1.05 } }).codes).toEqual(["fill.ambiguousPercent"]);
});

test("a sheet whose ids are gone still knows the row of the best value", () => {
  const grids = unitSheets(SET, UNIT).map(modelGrid);
  const [scoring, ...others] = grids;
  if (!scoring) throw new Error("no scoring sheet");
  const rows = [...scoring.rows].map(([row, cells]): [number, typeof cells] => {
    const kept = [...cells].filter(([column]) => column !== columnOf("id") || row <= 1);
    return [row, new Map(kept)];
  });
  const bare = { ...scoring, rows: new Map(rows) };
  const submission = read([bare, ...others], SET);
  const told = read(grids, SET);
  expect(submission.cellOf("5", "best")).not.toBeNull();
  expect(submission.cellOf("5", "best")).toBe(told.cellOf("5", "best"));
});

describe("entries of another table's year", () => {
  const move = (entries: Record<string, CriterionDocument>, rule: Rule, year = 2024) => {
    const next = { ...SET, id: "moi", nodes: [leaf("1", 2, rule), ...SET.nodes.slice(1)] };
    const options = { year, taken: [] };
    const { findings } = carriedSheets(filled(entries).submission, next, options);
    return findings.flatMap(({ where, data }) =>
      where.criterion === undefined ? [] : [where.criterion, data.reason]
    );
  };

  test("the best of a pool belongs to its year, a unit's own value does not", () => {
    const held = { "5": { result: 45, best: 60 } };
    expect(move(held, upTo(110))).toEqual([]);
    expect(move(held, upTo(110), 2025)).toEqual(["5", "year"]);
  });

  test("days of handing in belong to their year, days late do not", () => {
    expect(move({ "4": { result: "04/03/2024" } }, upTo(110), 2025)).toEqual(["4", "year"]);
    expect(move({ "4": { result: 2 } }, upTo(110), 2025)).toEqual([]);
    expect(move({ "4": { result: "BKK" } }, upTo(110), 2025)).toEqual([]);
  });

  test("go along to another cap; typed points only as far as it allows them", () => {
    expect(move({ "1": { result: "120%", points: 2.1 } }, upTo(105))).toEqual([]);
    expect(move({ "1": { points: 2.2 } }, upTo(105))).toEqual(["1", "standard"]);
  });

  test("stay where the criterion is scored in another way", () => {
    expect(move({ "1": { result: "90%" } }, { kind: "manual" })).toEqual(["1", "rule"]);
  });
});
