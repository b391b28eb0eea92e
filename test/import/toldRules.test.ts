import { type Rule, toNumber, walk } from "@/criteria";
import type { CellValue } from "@/grid";
import { HEADING, read, type Row, told } from "./smallTables";

/** Ways of scoring told in words: points by a count, points off by bands, and what only a person decides. */

const interval = ({ min, max }: { min: Bound | null; max: Bound | null }) =>
  `${min?.inclusive ? "[" : "("}${min ? toNumber(min.value) : ""},${max ? toNumber(max.value) : ""}${max?.inclusive ? "]" : ")"}`;
type Bound = { readonly value: Parameters<typeof toNumber>[0]; readonly inclusive: boolean };

/** "takeOff 0.5 per 1 báo cáo chậm, 0 to -"; bands as measure and "[1,10] 10". */
function words(rule: Rule | null): string {
  if (rule?.kind === "countPoints") {
    const { direction, each, step, counted, least, most } = rule;
    const cap = most === null ? "-" : toNumber(most);
    return `${direction} ${toNumber(each)} per ${toNumber(step)} ${counted}, ${toNumber(least)} to ${cap}`;
  }
  if (rule?.kind === "deductionBands")
    return `${rule.measure} ${rule.bands.map(({ when, points }) => `${interval(when)} ${toNumber(points)}`).join("; ")}`;
  return rule?.kind ?? "sum";
}

/** "points: rule" of every criterion. */
function rules(rows: readonly Row[], heading: Row = HEADING): string[] {
  const reading = read([heading, ...rows]);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return walk(reading.value).map(({ node }) => `${toNumber(node.points)}: ${words(node.rule)}`);
}

const codes = (rows: readonly Row[], heading: Row = HEADING) =>
  told(read([heading, ...rows])).map((line) => line.split(" | ")[0]);

describe("points by a count, in the cell of points", () => {
  it.each<[string, string]>([
    ["0,5 điểm/mô hình, tối đa 2 điểm", "2: add 0.5 per 1 mô hình, 0 to -"],
    ["0,5 điểm / 01 mô hình, không quá 02 điểm", "2: add 0.5 per 1 mô hình, 0 to -"],
    ["0,25đ/vụ; tối đa 1,5đ", "1.5: add 0.25 per 1 vụ, 0 to -"],
    ["0.5 điểm/02 mô hình (tối đa 2 điểm)", "2: add 0.5 per 2 mô hình, 0 to -"],
    ["Mỗi mô hình 0,5 điểm, tối đa 3 điểm", "3: add 0.5 per 1 mô hình, 0 to -"],
    ["Mỗi mô hình được 0,5 điểm nhưng không quá 3 điểm", "3: add 0.5 per 1 mô hình, 0 to -"],
    ["Cứ mỗi 02 mô hình được cộng 0,5 điểm, tối đa 3 điểm", "3: add 0.5 per 2 mô hình, 0 to -"],
    ["1 điểm cho mỗi sáng kiến, tối đa 3 điểm", "3: add 1 per 1 sáng kiến, 0 to -"],
  ])("%s", (points, expected) => {
    expect([rules([["1", "Nhân rộng", points]]), codes([["1", "Nhân rộng", points]])]).toEqual([
      [expected],
      [],
    ]);
  });
});

describe("points by a count, in the words of the criterion", () => {
  it.each<[string, CellValue, string]>([
    ["Mỗi báo cáo chậm trừ 5 điểm", 5, "5: takeOff 5 per 1 báo cáo chậm, 0 to -"],
    [
      "Mỗi báo cáo chậm trừ 0,5 điểm (tối đa trừ 2 điểm)",
      5,
      "5: takeOff 0.5 per 1 báo cáo chậm, 3 to -",
    ],
    [
      "Mỗi báo cáo chậm bị trừ 0,5 điểm, trừ tối đa 2 điểm.",
      5,
      "5: takeOff 0.5 per 1 báo cáo chậm, 3 to -",
    ],
    [
      "Chế độ báo cáo: mỗi báo cáo chậm trừ 0,5 điểm",
      5,
      "5: takeOff 0.5 per 1 báo cáo chậm, 0 to -",
    ],
    ["Án hủy: trừ 0,25 điểm/vụ, trừ không quá 1 điểm", 3, "3: takeOff 0.25 per 1 vụ, 2 to -"],
    ["Trừ 0,25 điểm/vụ, nhưng không quá 3 điểm", 3, "3: takeOff 0.25 per 1 vụ, 0 to -"],
    ["Cứ 02 ngày chậm trừ 0,5 điểm", 3, "3: takeOff 0.5 per 2 ngày chậm, 0 to -"],
    [
      "Mỗi văn bản chậm trừ 0,5 điểm cho đến hết số điểm",
      3,
      "3: takeOff 0.5 per 1 văn bản chậm, 0 to -",
    ],
    ["Cứ mỗi 02 mô hình được cộng 0,5 điểm", 2, "2: add 0.5 per 2 mô hình, 0 to -"],
    ["Có mô hình mới, 0,5 điểm/mô hình", 2, "2: add 0.5 per 1 mô hình, 0 to -"],
    [
      "Xây dựng mô hình (0,5 điểm/mô hình, tối đa 1,5 điểm)",
      2,
      "2: add 0.5 per 1 mô hình, 0 to 1.5",
    ],
    ["Mỗi mô hình được 0,5 điểm, tối đa 2 điểm", null, "2: add 0.5 per 1 mô hình, 0 to -"],
  ])("%s", (label, points, expected) => expect(rules([["1", label, points]])).toEqual([expected]));
});

describe("points by a count, in rows and columns of their own", () => {
  it.each<[string, CellValue, string]>([
    ["Mỗi báo cáo chậm trừ 5 điểm", null, "10: takeOff 5 per 1 báo cáo chậm, 0 to -"],
    ["- Mỗi báo cáo chậm", "trừ 5 điểm", "10: takeOff 5 per 1 báo cáo chậm, 0 to -"],
    ["Mỗi báo cáo chậm", "-5", "10: takeOff 5 per 1 báo cáo chậm, 0 to -"],
    ["Mỗi báo cáo chậm", -5, "10: takeOff 5 per 1 báo cáo chậm, 0 to -"],
    ["Mỗi mô hình mới", "0,5", "10: add 0.5 per 1 mô hình mới, 0 to -"],
    ["Mỗi mô hình mới", 0.5, "10: add 0.5 per 1 mô hình mới, 0 to -"],
  ])("%s · %s under a criterion", (label, points, expected) => {
    const rows: Row[] = [
      ["1", "Chế độ báo cáo", 10],
      [null, label, points],
    ];
    expect([rules(rows), codes(rows)]).toEqual([[expected], []]);
  });

  it.each<[string, CellValue, string]>([
    [
      "Chế độ báo cáo",
      "Mỗi báo cáo chậm trừ 0,5 điểm",
      "10: takeOff 0.5 per 1 báo cáo chậm, 0 to -",
    ],
    [
      "Chế độ báo cáo",
      "0,5 điểm/báo cáo chậm, tối đa 2 điểm",
      "10: takeOff 0.5 per 1 báo cáo chậm, 8 to -",
    ],
    ["Mỗi báo cáo chậm", 0.5, "10: takeOff 0.5 per 1 báo cáo chậm, 0 to -"],
  ])("%s · %s in the column of points to take off", (label, deduction, expected) => {
    const heading = ["TT", "Nội dung", "Điểm chuẩn", "Điểm trừ"];
    expect(rules([["1", label, 10, deduction]], heading)).toEqual([expected]);
  });

  it("in a column of the way to score", () => {
    const heading = ["TT", "Tiêu chí", "Cách tính điểm", "Điểm chuẩn"];
    const rows: Row[] = [
      ["1", "Chế độ báo cáo", "Mỗi báo cáo chậm trừ 0,5 điểm, tối đa trừ 2 điểm", 5],
      ["2", "Nhân rộng mô hình", "0,5 điểm/mô hình", 2],
    ];
    expect([rules(rows, heading), codes(rows, heading)]).toEqual([
      ["5: takeOff 0.5 per 1 báo cáo chậm, 3 to -", "2: add 0.5 per 1 mô hình, 0 to -"],
      [],
    ]);
  });
});

describe("points off by bands", () => {
  const heading = ["STT", "CÁC MẶT CÔNG TÁC", "NỘI DUNG VÀ CHỈ TIÊU", "ĐIỂM CHUẨN", "ĐIỂM TRỪ"];
  const task = "Thực hiện nhiệm vụ chuyên môn (110 điểm)";

  it("the form of 2011", () => {
    const rows: Row[] = [
      ["1", task, "Hoàn thành 100% kế hoạch", 110, null],
      [null, null, "Tồn đọng từ 1 đến 10% khối lượng", null, 10],
      [null, null, "Tồn đọng từ 11% đến 20% khối lượng", null, "20 điểm"],
      [null, null, "Tồn đọng từ 21% trở lên", null, "trừ 30"],
    ];
    expect(rules(rows, heading)).toEqual(["110: percent [1,10] 10; [11,20] 20; [21,) 30"]);
    expect(told(read([heading, ...rows])).filter((line) => line.startsWith("bands"))).toEqual([
      `bandsRead | B2 | ${task} | Hoàn thành 100% kế hoạch | 110`,
    ]);
  });

  it("line by line in the cell of points to take off", () => {
    const lines =
      "- Chậm 01-05 ngày: 1 điểm;\n- Chậm từ 06-10 ngày: 2 điểm;\n- Chậm trên 10 ngày: 5 điểm.";
    expect(rules([["1", "Báo cáo năm", "Gửi đúng hạn", 5, lines]], heading)).toEqual([
      "5: daysLate [1,5] 1; [6,10] 2; (10,) 5",
    ]);
  });

  it("as rows that say how much they take off", () => {
    expect(
      rules([
        ["1", "Án bị hủy, sửa", 5],
        [null, "Từ 01 đến 02 vụ: trừ 1 điểm", null],
        [null, "Trên 02 vụ", "trừ 3 điểm"],
      ])
    ).toEqual(["5: count [1,2] 1; (2,) 3"]);
  });

  it.each<[string, readonly CellValue[][]]>([
    [
      "a band whose points are words",
      [
        ["Tồn đọng 1-10%", 10],
        ["Tồn đọng từ 11% trở lên", "Không xếp loại"],
      ],
    ],
    [
      "a band whose words are not read",
      [
        ["Tồn đọng ít", 10],
        ["Tồn đọng từ 11% trở lên", 20],
      ],
    ],
    [
      "bands that overlap",
      [
        ["Tồn đọng 1-10%", 10],
        ["Tồn đọng từ 10% trở lên", 20],
      ],
    ],
    [
      "bands that end",
      [
        ["Tồn đọng 1-10%", 10],
        ["Tồn đọng 11-20%", 20],
      ],
    ],
    [
      "bands that do not rise",
      [
        ["Tồn đọng 1-10%", 20],
        ["Tồn đọng từ 11% trở lên", 10],
      ],
    ],
    [
      "a band from nothing on",
      [
        ["Tồn đọng dưới 10%", 10],
        ["Tồn đọng từ 10% trở lên", 20],
      ],
    ],
    [
      "two measures",
      [
        ["Tồn đọng 1-10%", 10],
        ["Chậm trên 10 ngày", 20],
      ],
    ],
    [
      "more off than there is",
      [
        ["Tồn đọng 1-10%", 10],
        ["Tồn đọng từ 11% trở lên", 200],
      ],
    ],
  ])("%s: a person decides", (_name, bands) => {
    const rows: Row[] = [
      ["1", task, "Hoàn thành 100% kế hoạch", 110, null],
      ...bands.map(([label, off]): Row => [null, null, label ?? null, null, off ?? null]),
    ];
    expect(rules(rows, heading)).toEqual(["110: manual"]);
    expect(codes(rows, heading).filter((code) => code === "ruleNotRead")).toHaveLength(3);
  });
});

describe("a person decides", () => {
  it.each<[string, CellValue]>([
    ["Cứ mỗi vụ việc vượt chỉ tiêu được cộng 0,5 điểm", 5],
    ["Vi phạm chế độ báo cáo thì bị trừ 1 điểm", 5],
    ["Mỗi báo cáo chậm: 0,5 điểm", 5],
    ["Mỗi báo cáo chậm trừ 6 điểm", 5],
    ["Mỗi báo cáo chậm trừ 0,5 điểm, tối đa cộng 2 điểm", 5],
    ["Mỗi báo cáo chậm trừ 0,5 điểm, mỗi báo cáo thiếu trừ 1 điểm", 5],
    ["Mỗi báo cáo chậm trừ 0,5 điểm, tối đa 2 điểm; quá 10 ngày trừ hết điểm", 5],
    ["Cứ tăng 1% được cộng 0,5 điểm", 5],
    ["Từ mô hình thứ hai trở đi, mỗi mô hình được cộng 0,5 điểm, tối đa 2 điểm", 5],
    ["Thiếu 01 báo cáo trừ 0,5 điểm", 5],
    ["Mỗi báo cáo chậm trừ 0,5 điểm nếu không có lý do", 5],
    ["Mỗi mô hình được 0,5 điểm, tối đa 8 điểm", 5],
    ["Mỗi mô hình được cộng 1.250 điểm", 5],
  ])("%s", (label, points) => {
    expect([rules([["1", label, points]]), codes([["1", label, points]])]).toEqual([
      ["5: manual"],
      ["ruleNotRead"],
    ]);
  });

  it("where nothing says how many points each is worth", () => {
    const rows: Row[] = [
      ["1", "Chế độ báo cáo", 10],
      [null, "Chậm báo cáo", "-5"],
    ];
    expect([rules(rows), told(read([HEADING, ...rows]))]).toEqual([
      ["10: manual"],
      ["ruleNotRead | B2 | Chế độ báo cáo | Chậm báo cáo: -5"],
    ]);
  });

  it("where two ways of scoring stand together", () => {
    const rows: Row[] = [
      ["1", "Chế độ báo cáo", 10],
      [null, "Mỗi báo cáo chậm", "trừ 1 điểm"],
      [null, "Mỗi báo cáo thiếu", "trừ 2 điểm"],
    ];
    expect([rules(rows), codes(rows)]).toEqual([["10: manual"], ["ruleNotRead", "ruleNotRead"]]);
  });
});
