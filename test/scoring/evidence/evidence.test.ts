import { type CriteriaSet, toNumber } from "@/criteria";
import type { Finding } from "@/findings";
import { type CriterionEntry, scoreUnit } from "@/scoring";
import {
  evidenceFindings,
  type EvidenceLedger,
  evidenceLedger,
  explanationRows,
} from "@/scoring/evidence";
import type { CalendarDate } from "@/text";
import { leaf, parent, setOf } from "~test/criteria/sets";
import { criterionEntry, entry } from "~test/scoring/entry";

const YEAR_2024 = { from: "2024-01-01", to: "2024-12-31" };
const MANUAL = { kind: "manual" } as const;
const NODES = [
  parent("A", 6, [leaf("A.1", 2, MANUAL), leaf("A.2", 2, MANUAL), leaf("A.3", 2, MANUAL)]),
];
const SET = setOf(NODES, { period: YEAR_2024 });

type Texts = Readonly<Record<string, string>>;

/** Every criterion has the points typed, and the evidence given for it. */
function entriesOf(evidence: Texts, more: Partial<CriterionEntry> = {}) {
  return new Map(
    Object.entries(evidence).map(([id, text]): [string, CriterionEntry] => [
      id,
      criterionEntry({ typedPoints: entry(2), evidence: text, ...more }),
    ])
  );
}

function ledgerOf(evidence: Texts, set: CriteriaSet = SET, year = 2024): EvidenceLedger {
  const entries = entriesOf(evidence);
  return evidenceLedger(set, year, entries, scoreUnit(set, entries));
}

/** The cells of the test's sheet: evidence of "A.1" stands in I1, its explanation in E1. */
const locate = (criterion: string, field: string) => ({
  sheet: "Chấm điểm",
  cell: `${field === "evidence" ? "I" : "E"}${criterion.slice(2)}`,
});

function findingsOf(
  evidence: Texts,
  { set = SET, year = 2024, today = null as CalendarDate | null } = {}
): Finding[] {
  const entries = entriesOf(evidence);
  const ledger = evidenceLedger(set, year, entries, scoreUnit(set, entries));
  return evidenceFindings(ledger, entries, locate, today);
}

const codesOf = (found: readonly Finding[]) => found.map(({ code }) => code);

describe("mentions of one document", () => {
  const claims = (ledger: EvidenceLedger) =>
    ledger.documents.map(({ number, claims }) => [
      number,
      claims.map(({ criterion }) => criterion).join(" "),
    ]);

  test("are one however they are written", () => {
    const ledger = ledgerOf({
      "A.1": "Báo cáo số 05/BC-STP ngày 15/11/2024",
      "A.2": "BC 5/bc-stp",
      "A.3": "báo cáo số 5 / BC–STP (15.11.2024)",
    });
    expect(claims(ledger)).toEqual([["05/BC-STP", "A.1 A.2 A.3"]]);
  });

  test("of two years are two; one without a date then stands alone", () => {
    const ledger = ledgerOf({
      "A.1": "Báo cáo số 5/BC-STP ngày 15/11/2024",
      "A.2": "Báo cáo số 5/BC-STP ngày 20/01/2024; Báo cáo số 7/BC-STP",
      "A.3": "Báo cáo số 5/BC-STP ngày 15/11/2023; Báo cáo số 5/BC-STP",
    });
    expect(claims(ledger)).toEqual([
      ["5/BC-STP", "A.1 A.2"],
      ["7/BC-STP", "A.2"],
      ["5/BC-STP", "A.3"],
      ["5/BC-STP", "A.3"],
    ]);
  });

  test("without a number are never taken for one", () => {
    const text = "Biên bản họp ngày 12/3/2024";
    expect(ledgerOf({ "A.1": text, "A.2": text }).documents).toHaveLength(2);
  });

  test("a criterion that names a document twice claims it once", () => {
    const ledger = ledgerOf({ "A.1": "BC 5/BC-STP (mục I); BC 5/BC-STP (mục II)" });
    expect(claims(ledger)).toEqual([["5/BC-STP", "A.1"]]);
    expect(ledger.documents[0]?.problems).toEqual([]);
  });
});

test("what is no document is listed, and criteria with points and no evidence", () => {
  const ledger = ledgerOf({
    "A.1": "Có sổ theo dõi; https://stp.vn/a; theo Luật Đất đai",
    "A.2": "",
    "A.3": "BC 5/BC-STP",
  });
  expect(ledger.others.map(({ kind, text }) => [kind, text])).toEqual([
    ["link", "https://stp.vn/a"],
    ["remark", "Có sổ theo dõi"],
  ]);
  expect(ledger.cited.map(({ text, role }) => [text, role])).toEqual([
    ["theo Luật Đất đai", "legal"],
  ]);
  expect(ledger.missing.map(({ criterion }) => criterion)).toEqual(["A.2"]);
});

describe("the period", () => {
  const PERIOD_2023_24 = { from: "2023-10-01", to: "2024-09-30" };
  const thads = setOf(NODES, { period: PERIOD_2023_24 });
  test.each<[string, CriteriaSet, number, readonly string[]]>([
    ["01/01/2024", SET, 2024, []],
    ["31/12/2024", SET, 2024, []],
    ["31/12/2023", SET, 2024, ["evidence.beforePeriod"]],
    ["01/01/2025", SET, 2024, ["evidence.afterPeriod"]],
    ["30/9/2024", thads, 2024, []],
    ["01/10/2024", thads, 2024, ["evidence.afterPeriod"]],
    ["30/9/2023", thads, 2024, ["evidence.beforePeriod"]],
    // The set of 2024 used for 2025: its period goes along.
    ["15/10/2024", thads, 2025, []],
    ["15/10/2024", SET, 2025, ["evidence.beforePeriod"]],
    // Without a period: the calendar year of a Sở Tư pháp, 1/10 to 30/9 of THADS, nothing of courts.
    ["31/12/2023", setOf(NODES, { unitKind: "soTuPhap" }), 2024, ["evidence.beforePeriod"]],
    ["31/12/2023", setOf(NODES, { unitKind: "thads" }), 2024, []],
    ["01/10/2024", setOf(NODES, { unitKind: "thads" }), 2024, ["evidence.afterPeriod"]],
    ["31/12/1999", setOf(NODES, { unitKind: "toaAn" }), 2024, []],
  ])("%s", (date, set, year, expected) => {
    expect(codesOf(findingsOf({ "A.1": `BC 5/BC-STP ngày ${date}` }, { set, year }))).toEqual(
      expected
    );
  });

  test("of 29 February, where the year has none, is the day before", () => {
    const leap = setOf(NODES, { period: { from: "2023-03-01", to: "2024-02-29" } });
    expect(ledgerOf({}, leap, 2025).period).toEqual({ from: "2024-03-01", to: "2025-02-28" });
  });

  test("is not asked of laws and of what evidence is about", () => {
    const text =
      "Căn cứ QĐ 06/QĐ-TTg ngày 06/01/2022; Nghị định 87/2020/NĐ-CP ngày 28/7/2020; Báo cáo số 5/BC-STP thực hiện Công văn số 5008/BTP-TGPL ngày 31/12/2021";
    expect(findingsOf({ "A.1": text, "A.2": text.replace("5/BC", "6/BC") })).toEqual([]);
  });
});

describe("findings name the document, its cells and what is wrong", () => {
  test("dated before the period", () => {
    expect(findingsOf({ "A.2": "Báo cáo số 5/BC-STP ngày 20/12/2023" })).toEqual([
      {
        code: "evidence.beforePeriod",
        severity: "warning",
        where: { criterion: "A.2", sheet: "Chấm điểm", cell: "I2" },
        data: {
          document: "Báo cáo 5/BC-STP",
          date: "20/12/2023",
          from: "01/01/2024",
          to: "31/12/2024",
        },
      },
    ]);
  });

  test("claimed for two criteria: both cells", () => {
    const found = findingsOf({ "A.1": "BC 5/BC-STP", "A.3": "Báo cáo số 05/BC-STP" });
    expect(found.map(({ code, where, data }) => [code, where.cell, data])).toEqual([
      ["evidence.claimedTwice", "I1", { document: "Báo cáo 5/BC-STP", count: 2, cells: "I1, I3" }],
    ]);
  });

  test("one number, two dates", () => {
    const found = findingsOf({
      "A.1": "BC 5/BC-STP ngày 15/11/2024; BC 5/BC-STP ngày 16/11/2024",
    });
    expect(found.map(({ code, data }) => [code, data.dates])).toEqual([
      ["evidence.datesDiffer", "15/11/2024; 16/11/2024"],
    ]);
  });

  test("a day that does not exist", () => {
    const found = findingsOf({ "A.1": "BC 5/BC-STP ngày 31/9/2024" });
    expect(found.map(({ code, data }) => [code, data.entry])).toEqual([
      ["evidence.impossibleDate", "31/9/2024"],
    ]);
  });

  test("a day that has not come yet, said once", () => {
    const today = { year: 2024, month: 11, day: 1 };
    const on = (date: string) =>
      codesOf(findingsOf({ "A.1": `BC 5/BC-STP ngày ${date}` }, { today }));
    expect(on("01/11/2024")).toEqual([]);
    expect(on("02/11/2024")).toEqual(["evidence.futureDate"]);
    expect(on("02/11/2034")).toEqual(["evidence.futureDate"]);
  });

  test.each<[string, readonly string[]]>([
    ["ngày 07/11/2022 sẽ có báo cáo", ["sẽ có"]],
    ["Tạm tính, ước cả năm đạt 98%", ["tạm tính", "ước"]],
    ["so lieu tam, du kien bao cao sau", ["số liệu tạm", "dự kiến"]],
    ["Hương ước, quy ước của thôn; công ước quốc tế", []],
    ["Căn cứ các dữ kiện đã có", []],
    ["được, trước, nước", []],
  ])("provisional words: %s", (text, words) => {
    const found = findingsOf({ "A.1": text });
    expect(found.map(({ code, where, data }) => [code, where.cell, data.words])).toEqual(
      words.length === 0 ? [] : [["evidence.provisional", "I1", words.join("; ")]]
    );
  });

  test("provisional words in an explanation point at its cell", () => {
    const entries = entriesOf({ "A.1": "BC 5/BC-STP" }, { explanation: "Dự kiến bổ sung" });
    const ledger = evidenceLedger(SET, 2024, entries, scoreUnit(SET, entries));
    const found = evidenceFindings(ledger, entries, locate, null);
    expect(found.map(({ code, where }) => [code, where.cell])).toEqual([
      ["evidence.provisional", "E1"],
    ]);
  });
});

test("explanations: what is below its standard points, and what a penalty takes off", () => {
  const set = setOf([
    parent("A", 6, NODES[0]?.children ?? []),
    { ...leaf("T", 5, MANUAL), outside: "bonus" },
    { ...leaf("P", 5, MANUAL), outside: "penalty" },
  ]);
  const points = (value: number, explanation: string) =>
    criterionEntry({ typedPoints: entry(value), explanation });
  const entries = new Map([
    ["A.1", points(1.25, "Chậm hai hồ sơ")],
    ["A.2", points(2, "")],
    ["A.3", points(0, " ")],
    ["T", points(1, "")],
    ["P", points(1.5, "Một vụ bị hủy")],
  ]);
  const rows = explanationRows(entries, scoreUnit(set, entries));
  expect(
    rows.map(({ criterion, standard, self, difference, explanation }) => [
      criterion,
      standard === null ? null : toNumber(standard),
      toNumber(self),
      toNumber(difference),
      explanation,
    ])
  ).toEqual([
    ["A.1", 2, 1.25, -0.75, "Chậm hai hồ sơ"],
    ["A.3", 2, 0, -2, ""],
    ["P", null, -1.5, -1.5, "Một vụ bị hủy"],
  ]);
});
