import { type DaysLateTiersRule, DEFAULT_POLICY, scaled, type SetPolicy } from "@/criteria";
import { a1 } from "@/grid";
import { taggedRows } from "@/sheets/columnMap";
import { type CriterionDocument, entryWrites, unitSheets } from "@/unitSheets";
import { columnOf, ROW_TAGS, type ScoringColumn } from "@/unitSheets/scoring/scoringColumns";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { interval, leaf, parent, setOf } from "~test/criteria/sets";
import { read, UNIT } from "./anyEntries";

const LATE: DaysLateTiersRule = {
  kind: "daysLateTiers",
  tiers: [
    { label: "Đúng hạn", points: scaled(2), when: interval("[,0]") },
    { label: "Chậm", points: scaled(0), when: interval("(0,)") },
  ],
  forceMajeure: true,
};
const NODES = [
  parent("A", 12, [
    leaf("A.1", 3),
    leaf("A.2", 2, LATE),
    leaf("A.3", 5, { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: true }),
    leaf("A.4", 2),
  ]),
  { ...leaf("B", 3, { kind: "manual" }), outside: "bonus" as const },
];

let workbook: EmbeddedWorkbook;
beforeAll(async () => {
  workbook = await createEmbeddedWorkbook();
});
afterAll(() => workbook.dispose());

/** What a sheet shows in the rows of these tags, once it is filled. */
async function shown(
  notArising: SetPolicy["notArising"],
  entries: Record<string, CriterionDocument>
) {
  const set = setOf(NODES, { state: "official", policy: { ...DEFAULT_POLICY, notArising } });
  await workbook.load(unitSheets(set, UNIT));
  const blank = await read(workbook, { find: () => set, all: () => [set] });
  const { writes } = entryWrites(blank.submission, { entries });
  await workbook.writeCells(
    blank.submission.sheet,
    writes.filter(({ sheet }) => sheet === blank.submission.sheet)
  );
  const { grid, counted } = await read(workbook, { find: () => set, all: () => [set] });
  const rows = new Map(taggedRows(grid, columnOf("id")).map(({ tag, row }) => [tag, row]));
  const at = (tag: string, key: ScoringColumn) => {
    const row = rows.get(tag);
    return row === undefined ? "no row" : counted(a1(row, columnOf(key)));
  };
  const summary = [2, 3, 4].map((row) => counted(a1(row, columnOf("typedPoints"))));
  return { at, summary };
}

const MARKED = { "A.4": { notArising: "Không phát sinh", explanation: "Không được giao" } };
const DONE = { result: "Đạt", evidence: "Báo cáo số 12/BC-STP" };

test("a total that leaves out says what it is out of, and the row needs nothing more", async () => {
  const { at, summary } = await shown("leaveOut", { "A.1": DONE, ...MARKED });
  expect([at(ROW_TAGS.total, "standard"), at(ROW_TAGS.total, "counted")]).toEqual([10, 3]);
  expect(at("c:A.4", "status")).toBe("Không tính");
  // 3 points of 10; one criterion scored, one left out
  expect(summary).toEqual([3, 10, 2]);
});

test("a total that is rescaled shows both, before and after", async () => {
  const { at, summary } = await shown("rescale", { "A.1": DONE, ...MARKED });
  expect(at(ROW_TAGS.totalStandard, "label")).toBe(
    "Điểm chấm theo điểm chuẩn của các tiêu chí phát sinh, trước khi quy đổi"
  );
  expect([at(ROW_TAGS.totalStandard, "standard"), at(ROW_TAGS.totalStandard, "counted")]).toEqual([
    10, 3,
  ]);
  expect(at(ROW_TAGS.total, "label")).toBe("TỔNG CỘNG (quy đổi về thang 12 điểm)");
  // 3 × 12 ÷ 10
  expect([at(ROW_TAGS.total, "standard"), at(ROW_TAGS.total, "counted")]).toEqual([12, 3.6]);
  expect(summary).toEqual([3.6, 12, 2]);
});

test("bonuses are not rescaled, and a checker's line is out of what the checker leaves out", async () => {
  const { at } = await shown("rescale", {
    "A.1": DONE,
    "A.4": { ...MARKED["A.4"], crossCheck: { points: 1, reason: "Có phát sinh" } },
    B: { points: 2, evidence: "Báo cáo số 14/BC-STP" },
  });
  // 3 × 12 ÷ 10 + 2; checked, all 12 standard points count: 3 + 1 + 2
  expect([at(ROW_TAGS.total, "counted"), at(ROW_TAGS.total, "crossCheck")]).toEqual([5.6, 6]);
});

test("a mark without its reason asks for it", async () => {
  const { at } = await shown("rescale", { "A.4": { notArising: "Không phát sinh" } });
  expect(at("c:A.4", "status")).toBe("Cần giải trình");
});

test("what waits for the cluster and what was late by force majeure say so", async () => {
  const { at } = await shown("person", {
    "A.2": { result: "BKK", evidence: "Báo cáo số 13/BC-STP" },
    "A.3": { result: 45 },
  });
  expect(["c:A.1", "c:A.2", "c:A.3"].map((tag) => at(tag, "status"))).toEqual([
    "Chưa chấm",
    "Cần giải trình",
    "Chờ cụm tổng hợp",
  ]);
  expect(at(`A.3${ROW_TAGS.best}`, "explanation")).toBe("Chờ cụm tổng hợp");
});
