import {
  correctedDraft,
  draftOf,
  periodText,
  type SetDraft,
  typedPeriod,
  usualPeriodOf,
} from "@/app/sets/draft";
import { readySet } from "@/app/sets/draftFiles";
import { applyEdit, canApply, scaled, type SetEdit, type SetFacts } from "@/criteria";
import { gridOf } from "@/grid";
import { tableFromGrid } from "@/import";
import { leaf, setOf } from "~test/criteria/sets";

const NOW = new Date("2024-11-20T08:00:00Z");
const DECISION = { number: "536/QĐ-BTP", date: "2024-03-29", issuer: "Bộ Tư pháp" } as const;

function readTable(title: string): SetDraft {
  const reading = tableFromGrid(
    gridOf("Phụ lục", [[title], ["TT", "NỘI DUNG", "ĐIỂM CHUẨN"], ["1", "Thẩm định văn bản", 2]]),
    { origin: "phu-luc.xlsx", year: 2026 }
  );
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return draftOf("table", reading.value, reading.findings);
}

const facts = (facts: SetFacts): SetEdit => ({ kind: "facts", node: "", facts });
const codes = ({ findings }: SetDraft) => findings.map(({ code }) => code);

test("what the titles leave out is told by a person, and answers the findings", () => {
  const draft = readTable("BẢNG TIÊU CHÍ CHẤM ĐIỂM");
  expect(codes(draft)).toEqual(["import.yearNotRead", "import.decisionNotRead"]);
  const dated = correctedDraft(draft, facts({ year: 2024 }));
  expect(codes(dated)).toEqual(["import.decisionNotRead"]);
  const told = correctedDraft(dated, facts({ decision: DECISION }));
  expect(codes(told)).toEqual([]);
  expect(told.set).toMatchObject({ year: 2024, decision: DECISION, state: "official" });
  const ready = readySet(told, "", NOW);
  expect(ready).toMatchObject({
    value: { notes: ["Người đối chiếu ghi: năm, quyết định ban hành."] },
  });
});

test("the table then has the id that it would have been read with", () => {
  const draft = readTable("BẢNG TIÊU CHÍ CHẤM ĐIỂM");
  const dated = readTable("BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2024");
  const told = correctedDraft(
    draft,
    facts({ year: 2024, title: "BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2024" })
  );
  expect(told.set.id).not.toBe(draft.set.id);
  expect(told.set.id).toBe(dated.set.id);
  // A set with an id of its own keeps it.
  const named = setOf([leaf("1", 1)]);
  expect(applyEdit(named, facts({ year: 2023 }))).toEqual({ ...named, year: 2023 });
});

test("how the table is scored as a whole is told too, and only what is told changes", () => {
  const draft = readTable("BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2024");
  const period = { from: "2023-10-01", to: "2024-09-30" };
  const told = [facts({ policy: { notArising: "rescale" } }), facts({ period })].reduce(
    correctedDraft,
    draft
  );
  expect(told.set.policy).toEqual({ ...draft.set.policy, notArising: "rescale" });
  expect(told.set.period).toEqual(period);
  expect(told.set.id).toBe(draft.set.id);
  expect(readySet(told, "", NOW)).toMatchObject({
    value: { notes: ["Người đối chiếu ghi: cách tính chung, kỳ chấm điểm."] },
  });
});

test.each([
  ["01/10/2023 - 30/09/2024", { from: "2023-10-01", to: "2024-09-30" }],
  ["1/10/2023–30/9/2024", { from: "2023-10-01", to: "2024-09-30" }],
  ["30/09/2024 - 01/10/2023", null],
  ["01/10/2023", null],
  ["31/11/2023 - 30/09/2024", null],
])("the period %p", (text, period) => {
  expect(typedPeriod(text)).toEqual(period);
  if (period) expect(typedPeriod(periodText(period))).toEqual(period);
});

test("what was read of a share or of days late is answered by saying it", () => {
  const rows = [
    ["BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2024"],
    ["TT", "NỘI DUNG", "ĐIỂM CHUẨN"],
    ["1", "Điểm = tỷ lệ hoàn thành x 10 điểm", 10],
    ["2", "Báo cáo năm, chậm nhất ngày 15/11/2024", 2],
    [null, "- Đúng hạn", 2],
    [null, "- Chậm 01-02 ngày", 1],
    [null, "- Chậm trên 02 ngày", 0],
  ];
  const reading = tableFromGrid(gridOf("Phụ lục", rows), { origin: "phu-luc.xlsx", year: 2024 });
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  const draft = draftOf("table", reading.value, reading.findings);
  const open = (one: SetDraft) => codes(one).filter((code) => code !== "import.decisionNotRead");
  expect(open(draft)).toEqual(["import.proportionalRead", "import.lateRead"]);
  const [share, late] = draft.set.nodes.map(({ id }) => id);
  const capped = correctedDraft(draft, {
    kind: "details",
    node: share ?? "",
    rule: "proportional",
    details: { cap: scaled(120) },
  });
  expect(open(capped)).toEqual(["import.lateRead"]);
  const counted = correctedDraft(capped, {
    kind: "details",
    node: late ?? "",
    rule: "daysLateTiers",
    details: {},
  });
  expect(open(counted)).toEqual([]);
});

test("a set without a period has the usual one of its kind of unit, where a source tells it", () => {
  const of = (unitKind: "thads" | "toaAn") =>
    usualPeriodOf({
      ...setOf([leaf("1", 1)]),
      unitKind,
      period: { from: "2024-01-01", to: "2024-06-30" },
    });
  expect([of("thads"), of("toaAn")]).toEqual([{ from: "2023-10-01", to: "2024-09-30" }, null]);
});

test.each<SetFacts>([
  { title: " " },
  { year: 2024.5 },
  { year: 24 },
  { decision: { ...DECISION, number: "" } },
  { period: { from: "2024-09-30", to: "2023-10-01" } },
  { policy: { pointDecimals: 5 } },
  { policy: { percentDecimals: 1.5 } },
])("%j says nothing", (wrong) => {
  expect(canApply(setOf([leaf("1", 1)]), facts(wrong))).toBe(false);
});
