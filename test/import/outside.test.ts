import { toNumber, walk } from "@/criteria";
import { HEADING, read, type Row, told } from "./smallTables";

/** Parts of points to add or take off: beside the standard points, unless the printed total counts them. */

/** "id points role rule" of every node. */
function nodes(rows: readonly Row[], titles: readonly Row[] = []): string[] {
  const reading = read([...titles, HEADING, ...rows]);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return walk(reading.value).map(({ node }) =>
    [node.id, toNumber(node.points), node.outside ?? "-", node.rule?.kind ?? "sum"].join(" ")
  );
}

const findings = (rows: readonly Row[], titles: readonly Row[] = []) =>
  told(read([...titles, HEADING, ...rows])).filter((line) => line.startsWith("outside"));

const standard: Row[] = [
  ["A", "NHIỆM VỤ TRỌNG TÂM", 100],
  ["1", "Thẩm định", 60],
  ["2", "Báo cáo", 40],
];
const bonus: Row[] = [
  ["B", "ĐIỂM THƯỞNG (tối đa 10 điểm)", 10],
  ["1", "Được tặng Bằng khen", 4],
  ["2", "Mô hình hay", "2 điểm/mô hình, tối đa 6 điểm"],
];
const penalty: Row[] = [
  ["C", "ĐIỂM TRỪ", 8],
  ["1", "Để xảy ra vi phạm", "trừ 5 điểm"],
  ["2", "Mỗi báo cáo chậm trừ 0,5 điểm, tối đa 3 điểm", null],
];
const readStandard = ["A 100 - sum", "A.1 60 - award", "A.2 40 - award"];
const readBonus = ["B 10 bonus sum", "B.1 4 - award", "B.2 6 - countPoints"];
const readPenalty = ["C 8 penalty sum", "C.1 5 - manual", "C.2 3 - countPoints"];

describe("the printed total decides", () => {
  it.each<[string, Row[], Row[]]>([
    ["below all", [...standard, ...bonus, ...penalty, [null, "TỔNG CỘNG", 100]], []],
    ["between", [...standard, [null, "Tổng cộng", 100], ...bonus, ...penalty], []],
    [
      "in the title",
      [...standard, ...bonus, ...penalty],
      [["BẢNG ĐIỂM (thang điểm 100 điểm)"], []],
    ],
  ])("%s, reached without them: they stand beside it", (_name, rows, titles) => {
    expect(nodes(rows, titles)).toEqual([...readStandard, ...readBonus, ...readPenalty]);
    expect(findings(rows, titles).map((line) => line.split(" | ")[0])).toEqual([
      "outsideRead",
      "outsideRead",
    ]);
    expect(told(read([...titles, HEADING, ...rows])).join()).not.toContain("totalDiffers");
  });

  it("reached only with the bonus: that one is a part like others", () => {
    const rows = [...standard, ...bonus, ...penalty, [null, "TỔNG CỘNG", 110]];
    expect(nodes(rows)).toEqual([
      ...readStandard,
      "B 10 - sum",
      ...readBonus.slice(1),
      ...readPenalty,
    ]);
    expect(findings(rows)).toEqual([
      "outsideInTotal | B5 | ĐIỂM THƯỞNG (tối đa 10 điểm) | bonus | 10",
      "outsideRead | B8 | ĐIỂM TRỪ | penalty | 8",
    ]);
  });

  it.each<[string, Row[]]>([
    ["there is none", [...standard, ...bonus]],
    ["none of its readings fits", [...standard, ...bonus, [null, "TỔNG CỘNG", 105]]],
  ])("%s: a finding asks", (_name, rows) => {
    expect(nodes(rows)).toEqual([...readStandard, ...readBonus]);
    expect(findings(rows)).toEqual([
      "outsideUnsure | B5 | ĐIỂM THƯỞNG (tối đa 10 điểm) | bonus | 10",
    ]);
  });
});

it("under a heading of both, each has its own role", () => {
  const rows: Row[] = [
    ...standard,
    ["B", "ĐIỂM CỘNG, ĐIỂM TRỪ", null],
    ["I", "Điểm cộng", 5],
    ["1", "Mô hình hay", 5],
    ["II", "Điểm trừ", 5],
    ["1", "Mỗi vụ vi phạm", "trừ 1 điểm/vụ, tối đa 5 điểm"],
    [null, "TỔNG ĐIỂM", 100],
  ];
  expect(nodes(rows)).toEqual([
    ...readStandard,
    "B 0 - sum",
    "B.I 5 bonus sum",
    "B.I.1 5 - award",
    "B.II 5 penalty sum",
    "B.II.1 5 - countPoints",
  ]);
});

it("inside a section its own points decide", () => {
  const rows: Row[] = [
    ["I", "Báo cáo", 10],
    ["1", "Gửi báo cáo", 10],
    ["2", "Điểm trừ do gửi chậm", "-3"],
    ["II", "Thẩm định", 7],
    ["1", "Thẩm định", 5],
    ["2", "Điểm cộng chất lượng", 2],
  ];
  expect(nodes(rows)).toEqual([
    "I 10 - sum",
    "I.1 10 - award",
    "I.2 3 penalty manual",
    "II 7 - sum",
    "II.1 5 - award",
    "II.2 2 - award",
  ]);
});

it("rows without a code in such a part are its criteria", () => {
  const rows: Row[] = [
    ...standard,
    ["B", "ĐIỂM TRỪ", 3],
    ["-", "Mỗi báo cáo chậm trừ 0,5 điểm, tối đa 2 điểm", null],
    ["-", "Để xảy ra khiếu nại", "trừ 1 điểm"],
    [null, "TỔNG CỘNG", 100],
  ];
  expect(nodes(rows)).toEqual([
    ...readStandard,
    "B 3 penalty sum",
    "B.dong-1 2 - countPoints",
    "B.dong-2 1 - manual",
  ]);
});

it.each([
  "Cộng điểm mục A",
  "Công tác cộng tác viên",
  "Tổng hợp điểm thưởng của đơn vị",
  "Trừ trường hợp bất khả kháng, báo cáo đúng hạn",
])("%s: no such part", (label) => {
  expect(
    findings([
      ["A", "Một", 1],
      ["B", label, 1],
    ])
  ).toEqual([]);
});
