import { type Rule, toNumber, walk } from "@/criteria";
import type { CellValue } from "@/grid";
import { HEADING, read, type Row, told } from "./smallTables";

/** Points in proportion, partial credit, and how days late are counted: phrases read by hand. */

function rule(rows: readonly Row[]): string {
  const reading = read([HEADING, ...rows]);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return walk(reading.value)
    .map(({ node }) => shown(node.rule))
    .join(" + ");
}

function shown(rule: Rule | null): string {
  if (rule?.kind === "proportional")
    return `proportional ${rule.cap === null ? "-" : toNumber(rule.cap)}`;
  if (rule?.kind === "award") return rule.partial ? "partial" : "award";
  if (rule?.kind === "daysLateTiers") {
    const { days = "all", deadline = "-", forceMajeure = false } = rule;
    return `late ${days} ${deadline} ${forceMajeure ? "excepted" : "-"}`;
  }
  return rule?.kind ?? "sum";
}

const codes = (rows: readonly Row[]) =>
  told(read([HEADING, ...rows])).map((line) => line.split(" | ")[0]);

describe("standard points × what was done, in the words of a criterion of 10 points", () => {
  it.each<[string, string]>([
    ["Số điểm = tỷ lệ % hoàn thành x 10 điểm", "proportional 100"],
    ["Điểm = tỷ lệ hoàn thành × điểm chuẩn", "proportional 100"],
    ["Hoàn thành kế hoạch (điểm chuẩn nhân với tỷ lệ hoàn thành)", "proportional 100"],
    ["Hoàn thành kế hoạch: điểm chuẩn x tỷ lệ (%) đạt được", "proportional 100"],
    ["Điểm được tính theo tỷ lệ hoàn thành", "proportional 100"],
    ["Chấm điểm theo mức độ hoàn thành kế hoạch", "proportional 100"],
    ["Giải quyết hồ sơ: tính điểm tương ứng với tỷ lệ % hồ sơ đúng hạn", "proportional 100"],
    ["Điểm chuẩn nhân với % mức độ hoàn thành, tối đa 120%", "proportional 120"],
    ["Tỷ lệ % hoàn thành x 10 điểm, nhưng tối đa không quá 12 điểm", "proportional 120"],
    ["Tỷ lệ % hoàn thành x 10 điểm (tối đa điểm chuẩn)", "proportional 100"],
    ["Thẩm định: số văn bản đúng hạn/tổng số văn bản x 10 điểm", "proportional 100"],
    ["Hoàn thành một phần thì chấm điểm theo tỷ lệ hoàn thành", "partial"],
    ["Xây dựng kế hoạch; hoàn thành một phần thì tính theo mức độ hoàn thành", "partial"],
  ])("%s: %s", (label, expected) => {
    const rows: Row[] = [["1", label, 10]];
    expect([rule(rows), codes(rows)]).toEqual([expected, ["proportionalRead"]]);
  });

  it("in rows of their own, beside a row for all of it and one for nothing", () => {
    const rows: Row[] = [
      ["1", "Xây dựng kế hoạch", 10],
      [null, "- Hoàn thành đầy đủ", 10],
      [null, "- Hoàn thành một phần thì chấm điểm theo tỷ lệ hoàn thành", null],
      [null, "- Không hoàn thành", 0],
    ];
    expect([rule(rows), codes(rows)]).toEqual(["partial", ["proportionalRead"]]);
  });

  it("what was read is said, with its words and the highest percentage that counts", () => {
    const label = "Hoàn thành kế hoạch (điểm chuẩn nhân với tỷ lệ hoàn thành)";
    expect(told(read([HEADING, ["1", label, 10]]))).toEqual([
      `proportionalRead | B2 | ${label} |  | 100`,
    ]);
    const rows: Row[] = [
      ["1", "Xây dựng kế hoạch", 10],
      [null, "Điểm = tỷ lệ hoàn thành x 10 điểm, tối đa 120%", null],
    ];
    expect(told(read([HEADING, ...rows]))).toEqual([
      "proportionalRead | B2 | Xây dựng kế hoạch | Điểm = tỷ lệ hoàn thành x 10 điểm, tối đa 120% | 120",
    ]);
  });
});

describe("a person decides", () => {
  it.each([
    // Of another number of points, of what should not be, of a comparison, of more than one thing.
    "Số điểm = tỷ lệ % hoàn thành x 12 điểm",
    "Điểm chuẩn nhân với tỷ lệ án bị hủy, sửa",
    "Tính điểm theo tỷ lệ tăng so với năm trước",
    "Mỗi vụ chậm trừ 0,5 điểm; điểm = tỷ lệ hoàn thành x 10 điểm",
    "Điểm = tỷ lệ hoàn thành x 10 điểm; mỗi vụ chậm trừ 0,5 điểm",
    "Điểm = tỷ lệ hoàn thành x 6 điểm + tỷ lệ hài lòng x 4 điểm",
    "Tính điểm theo tỷ lệ hoàn thành, nếu dưới 50% thì không có điểm",
    "Hoàn thành một phần thì chấm điểm theo tỷ lệ chưa hoàn thành",
  ])("%s", (label) => {
    const rows: Row[] = [["1", label, 10]];
    expect([rule(rows), codes(rows)]).toEqual(["manual", ["ruleNotRead"]]);
  });
});

/** The tiers of the 2022 form for reports: 2, 1.5, 1 and 0. */
function reports(label: string, tiers: readonly string[]): Row[] {
  const points: readonly CellValue[] = [2, 1.5, 1, 0];
  return [["1", label, 2], ...tiers.map((tier, at): Row => [null, `- ${tier}`, points[at] ?? 0])];
}

describe("how days late are counted", () => {
  const tiers = (more: string) => [
    "Đúng hạn",
    `Chậm 01-02 ngày${more}`,
    `Chậm 03-05 ngày${more}`,
    `Chậm trên 05 ngày${more}`,
  ];
  it.each<[string, readonly string[], string]>([
    ["Báo cáo năm", tiers(""), "late all - -"],
    ["Báo cáo năm", tiers(" làm việc"), "late working - -"],
    ["Báo cáo năm", tiers(" (trừ trường hợp bất khả kháng)"), "late all - excepted"],
    ["Báo cáo năm", tiers(" làm việc, trừ lý do bất khả kháng"), "late working - excepted"],
    ["Báo cáo năm (trừ trường hợp bất khả kháng)", tiers(""), "late all - excepted"],
    ["Báo cáo năm, chậm nhất ngày 15/11/2024", tiers(""), "late all 2024-11-15 -"],
    ["Báo cáo năm (thời hạn: 15/11/2024)", tiers(""), "late all 2024-11-15 -"],
    // "Trước ngày" is the day before or the day itself; of two days nobody knows which counts.
    ["Báo cáo năm trước ngày 15/11/2024", tiers(""), "late all - -"],
    [
      "Báo cáo 6 tháng chậm nhất ngày 15/6/2024, năm chậm nhất ngày 15/11/2024",
      tiers(""),
      "late all - -",
    ],
  ])("%s, %j: %s", (label, labels, expected) => {
    const rows = reports(label, labels);
    const said = expected === "late all - -" ? [] : ["lateRead"];
    expect([rule(rows), codes(rows)]).toEqual([expected, said]);
  });

  it.each<[string, readonly string[]]>([
    [
      "working days in one tier only",
      ["Đúng hạn", "Chậm 01-02 ngày làm việc", "Chậm 03-05 ngày", "Chậm trên 05 ngày"],
    ],
    ["an exception that says more", tiers(" (trừ trường hợp bất khả kháng được chấp thuận)")],
  ])("%s: a person picks the tier", (_name, labels) => {
    const rows = reports("Báo cáo năm", labels);
    expect([rule(rows), codes(rows)]).toEqual(["choice", ["conditionNotRead"]]);
  });
});
