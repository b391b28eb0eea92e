import { findSet, tableFromGrid, tiersOf, toNumber, walk, type CriteriaSet } from "@/criteria";
import { gridOf, type CellLook, type CellRange, type CellValue, type GridCell } from "@/grid";
import type { Reading } from "@/findings";

/** Layouts of official tables: what a row, a cell or a heading may look like, and what it must become. */

type Cell = CellValue | GridCell;
type Row = readonly Cell[];

const OPTIONS = { origin: "bang.docx", year: 2024 };
const HEADING = ["TT", "NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ", "ĐIỂM CHUẨN"];

function read(rows: readonly Row[], merges: readonly CellRange[] = []): Reading<CriteriaSet> {
  return tableFromGrid({ ...gridOf("Bảng", rows), merges }, OPTIONS);
}

/** "id rule points" of every row, tiers as "· label points". */
function outline(reading: Reading<CriteriaSet>): string[] {
  if (reading.status === "refused") return reading.findings.map(({ code }) => code);
  return walk(reading.value).flatMap(({ node }) => [
    `${node.id} ${node.rule?.kind ?? "sum"} ${toNumber(node.points)}`,
    ...tiersOf(node.rule).map(({ label, points }) => `· ${label} ${toNumber(points)}`),
  ]);
}

/** "code cell data …" of every finding except those that every such table has. */
function told(reading: Reading<CriteriaSet>): string[] {
  return reading.findings
    .filter(({ code }) => code !== "import.decisionNotRead")
    .map(({ code, where, data }) =>
      [code.replace("import.", ""), where.cell ?? "-", ...Object.values(data)].join(" | ")
    );
}

function check(
  rows: readonly Row[],
  expected: readonly string[],
  findings: readonly string[] = []
) {
  const reading = read([HEADING, ...rows]);
  expect(outline(reading)).toEqual(expected);
  expect(told(reading)).toEqual(findings);
}

const looking = (value: string, look: CellLook): GridCell => ({ value, formula: null, look });
const bold = (value: string) => looking(value, { bold: true });
const boldItalic = (value: string) => looking(value, { bold: true, italic: true });

describe("columns", () => {
  it("that are not read are named, whatever they hold", () => {
    const reading = read([
      ["TT", "Tên tiêu chí", "Điểm thưởng", "Số điểm", "Thời hạn", "Điểm tự chấm", "Ghi chú"],
      ["1", "Ban hành kế hoạch", 1, 2, "Quý I", null, null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 award 2"],
      ["columnNotRead | C1 | Điểm thưởng", "columnNotRead | E1 | Thời hạn"],
    ]);
  });

  it.each([
    ["Số TT", "Các mặt công tác", "Thang điểm"],
    ["STT", "Nội dung và chỉ tiêu", "Điểm tối đa"],
    ["TT", "Tiêu chí đánh giá", "Điểm chuẩn (tối đa)"],
    ["Stt", "Nội dung tiêu chí", "Số điểm tối đa"],
    ["SỐ\nTT", "NỘI DUNG CÁC\nTIÊU CHÍ", "ĐIỂM\nCHUẨN"],
    ["Mã số", "Nhiệm vụ", "Điểm"],
    [null, "Chỉ tiêu, nhiệm vụ", "Điểm quy định"],
  ])("%s · %s · %s", (...heading) => {
    expect(outline(read([heading, ["1", "Ban hành kế hoạch", 2]]))).toEqual(["1 award 2"]);
  });

  it("what units fill in stands anywhere and is left out", () => {
    const reading = read([
      [
        "TT",
        "Điểm tự chấm",
        "Tiêu chí",
        "Điểm đơn vị tự chấm",
        "Điểm chuẩn",
        "Tài liệu minh chứng",
        "Ghi chú",
      ],
      ["1", 9, "Ban hành kế hoạch", 9, 2, "Kế hoạch số 1", "x"],
    ]);
    expect([outline(reading), told(reading)]).toEqual([["1 award 2"], []]);
  });

  it("ends of names stand under a merged beginning", () => {
    const reading = read(
      [
        ["TT", "Nội dung", "Điểm", null, "Ghi chú"],
        [null, null, "tối đa", "tự chấm", null],
        [1, 2, 3, 4, 5],
        ["1", "Ban hành kế hoạch", 2, 1, null],
      ],
      [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
      ]
    );
    expect([outline(reading), told(reading)]).toEqual([["1 award 2"], []]);
  });

  it("the form of 2011: work areas, contents and targets, points to take off", () => {
    const reading = read([
      ["STT", "CÁC MẶT CÔNG TÁC", "NỘI DUNG VÀ CHỈ TIÊU", "ĐIỂM CHUẨN", "ĐIỂM TRỪ"],
      [
        "1",
        "Thực hiện nhiệm vụ chuyên môn của đơn vị (110 điểm)",
        "Hoàn thành 100% kế hoạch",
        110,
        null,
      ],
      [null, null, "Tồn đọng từ 1 đến 10% khối lượng", null, 10],
      ["2", "Công tác khác (20 điểm)", "Xây dựng kế hoạch", 12, null],
      [null, null, "Tổ chức thực hiện", 8, null],
    ]);
    expect(outline(reading)).toEqual([
      "1 choice 110",
      "· Hoàn thành 100% kế hoạch 110",
      "2 sum 20",
      "2.dong-1 award 12",
      "2.dong-2 award 8",
    ]);
    expect(told(reading)).toEqual([
      "codeMissing | C4 | Xây dựng kế hoạch | Công tác khác (20 điểm)",
      "codeMissing | C5 | Tổ chức thực hiện | Công tác khác (20 điểm)",
      "pointsInferred | B2 | Thực hiện nhiệm vụ chuyên môn của đơn vị (110 điểm) | 110 | label",
      "ruleNotRead | B2 | Thực hiện nhiệm vụ chuyên môn của đơn vị (110 điểm) | Tồn đọng từ 1 đến 10% khối lượng: 10",
      "pointsInferred | B4 | Công tác khác (20 điểm) | 20 | label",
    ]);
  });

  it.each([
    ["once", null],
    ["in every row, as programs fill merged cells", "Thẩm định văn bản"],
  ])("a label beside its tiers stands %s", (_name, repeated) => {
    const code = repeated && "1";
    const reading = read([
      ["TT", "Tiêu chí", "Mức đánh giá", "Điểm chuẩn"],
      ["1", "Thẩm định văn bản", "Đạt 100%", 2],
      [code, repeated, "Từ 95% đến dưới 100%", "1,75"],
      [code, repeated, "Dưới 95%", 0],
      ["2", "Báo cáo", null, 1],
    ]);
    expect(outline(reading)).toEqual([
      "1 percentTiers 2",
      "· Đạt 100% 2",
      "· Từ 95% đến dưới 100% 1.75",
      "· Dưới 95% 0",
      "2 award 1",
    ]);
    expect(told(reading)).toEqual(["pointsInferred | B2 | Thẩm định văn bản | 2 | tiers"]);
  });

  it("tiers have a column of points of their own", () => {
    const reading = read([
      ["TT", "Tiêu chí", "Điểm chuẩn", "Cách chấm", "Mức điểm"],
      ["1", "Thẩm định văn bản", 2, "Đạt 100%", 2],
      [null, null, null, "Dưới 100%", 0],
      [
        "2",
        "Báo cáo",
        1,
        "- Đúng hạn: 1 điểm\n- Chậm 01-02 ngày: 0,5 điểm\n- Chậm trên 02 ngày: 0 điểm",
        null,
      ],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      [
        "1 percentTiers 2",
        "· Đạt 100% 2",
        "· Dưới 100% 0",
        "2 daysLateTiers 1",
        "· Đúng hạn 1",
        "· Chậm 01-02 ngày 0.5",
        "· Chậm trên 02 ngày 0",
      ],
      [],
    ]);
  });
});

describe("levels from codes", () => {
  /** Codes in printed order, all with a point each and no sums checked; ids show the tree. */
  const ids = (codes: readonly CellValue[]) => {
    const reading = read([
      HEADING,
      ...codes.map((code, at): Row => [code, `Nội dung số ${at}`, 1]),
    ]);
    return [
      reading.status === "refused" ? [] : walk(reading.value).map(({ node }) => node.id),
      reading.findings
        .filter(({ code }) => /levelMissing|duplicate|codeRestored|codeMissing/u.test(code))
        .map(({ code, data }) => `${code} ${data.code ?? data.label}`),
    ];
  };

  it.each<[string, readonly CellValue[], string[], string[]]>([
    [
      "all kinds",
      ["A", "I", "1", "1.1", "a", "b"],
      ["A", "A.I", "A.I.1", "A.I.1.1", "A.I.1.1.a", "A.I.1.1.b"],
      [],
    ],
    [
      "letters with their number",
      ["1", "1.1", "1.1.a", "1.1.b"],
      ["1", "1.1", "1.1.a", "1.1.b"],
      [],
    ],
    ["letters joined to it", ["1", "1a", "1b"], ["1", "1.a", "1.b"], []],
    [
      "brackets, dots, colons",
      ["A.", "I.", "1.", "a)", "(b)"],
      ["A", "A.I", "A.I.1", "A.I.1.a", "A.I.1.b"],
      [],
    ],
    ["commas of a Vietnamese Excel", ["1", "1,1", "1,2"], ["1", "1.1", "1.2"], []],
    [
      "parts A to I",
      ["A", "B", "C", "D", "E", "F", "G", "H", "I", "K"],
      ["A", "B", "C", "D", "E", "F", "G", "H", "I", "K"],
      [],
    ],
    [
      "section I of part H",
      ["G", "I", "II", "H", "I", "II"],
      ["G", "G.I", "G.II", "H", "H.I", "H.II"],
      [],
    ],
    ["section I alone in part H", ["G", "I", "H", "I"], ["G", "G.I", "H", "H.I"], []],
    [
      "parts C, D and sections IV, V, X",
      ["C", "IV", "V", "D", "IX", "X"],
      ["C", "C.IV", "C.V", "D", "D.IX", "D.X"],
      [],
    ],
    ["parts U, V", ["T", "U", "V"], ["T", "U", "V"], []],
    [
      "parts and sections in Roman numbers",
      ["Phần I", "I", "1", "II", "Phần II", "I"],
      ["I", "I.I", "I.I.1", "I.II", "II", "II.I"],
      [],
    ],
    [
      "parts in words",
      ["Phần thứ nhất", "I", "Phần thứ hai", "I"],
      ["Phần thứ nhất", "Phần thứ nhất.I", "Phần thứ hai", "Phần thứ hai.I"],
      [],
    ],
    [
      "Roman sections above lettered parts",
      ["I", "A", "1", "B", "II", "A"],
      ["I", "I.A", "I.A.1", "I.B", "II", "II.A"],
      [],
    ],
    ["a first part without its letter", ["I", "II", "B", "I"], ["I", "II", "B", "B.I"], []],
    ["letters h, i, k", ["1", "g", "h", "i", "k"], ["1", "1.g", "1.h", "1.i", "1.k"], []],
    [
      "small Roman numbers under letters",
      ["1", "a", "i", "ii", "iii", "b"],
      ["1", "1.a", "1.a.i", "1.a.ii", "1.a.iii", "1.b"],
      [],
    ],
    [
      "numbers in brackets under letters",
      ["1.", "a)", "(1)", "(2)", "b)"],
      ["1", "1.a", "1.a.1", "1.a.2", "1.b"],
      [],
    ],
    [
      "1.1 under section I",
      ["I", "1.1", "1.2", "II", "2.1"],
      ["I", "I.1.1", "I.1.2", "II", "II.2.1"],
      [],
    ],
    ["paths from the section", ["A", "I", "I.1", "I.1.1"], ["A", "A.I", "A.I.1", "A.I.1.1"], []],
    ["a jump is no missing level", ["1", "1.1", "1.3", "3"], ["1", "1.1", "1.3", "3"], []],
    ["a missing level", ["1", "2.1"], ["1", "1.2.1"], ["import.levelMissing 2.1"]],
    [
      "a missing level above a letter",
      ["1", "1.1", "1.2.a"],
      ["1", "1.1", "1.1.1.2.a"],
      ["import.levelMissing 1.2.a"],
    ],
    [
      "numbers: 1.10 became 1.1",
      ["1", 1.8, 1.9, 1.1, 1.11],
      ["1", "1.8", "1.9", "1.10", "1.11"],
      ["import.codeRestored 1.10"],
    ],
    [
      "text: 1.10 became 1.1",
      ["2", "2.9", "2.1"],
      ["2", "2.9", "2.10"],
      ["import.codeRestored 2.10"],
    ],
    ["1.20 became 1.2", ["1", 1.19, 1.2], ["1", "1.19", "1.20"], ["import.codeRestored 1.20"]],
    ["2.1 after 1.9 is 2.1", ["1", 1.9, 2, 2.1], ["1", "1.9", "2", "2.1"], []],
    ["twice the same code", ["1", "1"], ["1", "1-2"], ["import.duplicateCode 1"]],
  ])("%s", (_name, codes, expected, findings) => {
    expect(ids(codes)).toEqual([expected, findings]);
  });
});

describe("levels from looks", () => {
  it("a table without any code", () => {
    const reading = read([
      HEADING,
      [null, bold("NHIỆM VỤ TRỌNG TÂM"), 5],
      [null, bold("Công tác thẩm định"), 3],
      [null, boldItalic("Thẩm định nghị quyết"), 3],
      [null, "Đúng tiến độ của văn bản", 2],
      [null, "- Đạt 100%", 2],
      [null, "- Dưới 100%", 0],
      [null, "Đầy đủ hồ sơ", 1],
      [null, bold("Công tác báo cáo"), 2],
      [null, bold("CHẾ ĐỘ KHÁC"), 1],
    ]);
    expect(outline(reading)).toEqual([
      "dong-1 sum 5",
      "dong-1.dong-1 sum 3",
      "dong-1.dong-1.dong-1 sum 3",
      "dong-1.dong-1.dong-1.dong-1 percentTiers 2",
      "· Đạt 100% 2",
      "· Dưới 100% 0",
      "dong-1.dong-1.dong-1.dong-2 award 1",
      "dong-1.dong-2 award 2",
      "dong-2 award 1",
    ]);
    expect(told(reading)).toEqual(["levelFromLook | B2 | NHIỆM VỤ TRỌNG TÂM | 7"]);
  });

  it("capitals stand above the codes that follow", () => {
    check(
      [
        [null, "CÔNG TÁC CHUYÊN MÔN", 3],
        ["1", "Một", 2],
        [null, "Tốt", 2],
        [null, "Khá", 1],
        ["2", "Hai", 1],
        [null, "CÔNG TÁC KHÁC", null],
        ["1", "Ba", 1],
      ],
      [
        "dong-1 sum 3",
        "dong-1.1 choice 2",
        "· Tốt 2",
        "· Khá 1",
        "dong-1.2 award 1",
        "dong-2 sum 1",
        "dong-2.1 award 1",
      ],
      [
        "levelFromLook | B2 | CÔNG TÁC CHUYÊN MÔN | 2",
        "conditionNotRead | B3 | wording | Tốt",
        "pointsInferred | B7 | CÔNG TÁC KHÁC | 1 | children",
      ]
    );
  });
});

describe("rows without a code", () => {
  it("that complete a sum further up are criteria there, not tiers", () => {
    check(
      [
        ["I", "Xây dựng pháp luật", 15],
        ["1", "Thẩm định", 11],
        ["1.1", "Đề nghị", 2],
        [null, "Đạt 100%", 2],
        [null, "Dưới 100%", 0],
        ["1.2", "Dự thảo", 3],
        [null, "Các tiêu chí còn lại của mục 1", 6],
        [null, "Các tiêu chí còn lại của mục I", 4],
      ],
      [
        "I sum 15",
        "I.1 sum 11",
        "I.1.1 percentTiers 2",
        "· Đạt 100% 2",
        "· Dưới 100% 0",
        "I.1.2 award 3",
        "I.1.dong-1 award 6",
        "I.dong-1 award 4",
      ],
      [
        "codeMissing | B8 | Các tiêu chí còn lại của mục 1 | Thẩm định",
        "codeMissing | B9 | Các tiêu chí còn lại của mục I | Xây dựng pháp luật",
      ]
    );
  });

  it("that fall below the tiers but complete a sum are no tiers", () => {
    check(
      [
        ["1", "Mục", 3],
        ["1.1", "Một", 2],
        [null, "Tốt", 2],
        [null, "Khá", "1,5"],
        [null, "Phần còn lại", 1],
      ],
      ["1 sum 3", "1.1 choice 2", "· Tốt 2", "· Khá 1.5", "1.dong-1 award 1"],
      ["codeMissing | B6 | Phần còn lại | Mục", "conditionNotRead | B3 | wording | Tốt"]
    );
  });

  it("that only look like the rest of a sum stay tiers, since later rows complete it", () => {
    check(
      [
        ["1", "Mục", 3],
        ["1.1", "Một", 2],
        [null, "Loại một", 2],
        [null, "Loại hai", 1],
        ["1.2", "Hai", 1],
      ],
      ["1 sum 3", "1.1 choice 2", "· Loại một 2", "· Loại hai 1", "1.2 award 1"],
      ["conditionNotRead | B3 | wording | Loại một"]
    );
  });

  it("with dashes are criteria where they sum, tiers where they fall", () => {
    check(
      [
        ["1", "Kế hoạch", 3],
        ["-", "Ban hành kế hoạch", 1],
        ["-", "Tổ chức thực hiện", 2],
        ["2", "Báo cáo", 2],
        ["-", "Tốt", 2],
        ["-", "Khá", 1],
      ],
      ["1 sum 3", "1.dong-1 award 1", "1.dong-2 award 2", "2 choice 2", "· Tốt 2", "· Khá 1"],
      [
        "codeMissing | B3 | Ban hành kế hoạch | Kế hoạch",
        "codeMissing | B4 | Tổ chức thực hiện | Kế hoạch",
        "conditionNotRead | B5 | wording | Tốt",
      ]
    );
  });

  it("with dashes have tiers with plus signs", () => {
    check(
      [
        ["1", "Kế hoạch", 3],
        [null, "- Ban hành kế hoạch", 1],
        [null, "+ Có ban hành", 1],
        [null, "+ Không ban hành", 0],
        [null, "- Tổ chức thực hiện", 2],
        [null, "+ Đạt 100%", 2],
        [null, "+ Dưới 100%", 0],
      ],
      [
        "1 sum 3",
        "1.dong-1 yesNo 1",
        "· Có ban hành 1",
        "· Không ban hành 0",
        "1.dong-2 percentTiers 2",
        "· Đạt 100% 2",
        "· Dưới 100% 0",
      ],
      [
        "codeMissing | B3 | Ban hành kế hoạch | Kế hoạch",
        "codeMissing | B6 | Tổ chức thực hiện | Kế hoạch",
      ]
    );
  });

  it("printed lowest first are tiers, and that they do not fall is said", () => {
    const reading = read([
      HEADING,
      ["1", "Một", 2],
      [null, "Kém", 0],
      [null, "Khá", 1],
      [null, "Tốt", 2],
    ]);
    expect(outline(reading)).toEqual(["1 choice 2", "· Kém 0", "· Khá 1", "· Tốt 2"]);
    expect(reading.findings.map(({ code }) => code)).toContain("set.ladderNotFalling");
  });
});

describe("tiers inside one cell", () => {
  const tree = ["1 percentTiers 2", "· Đạt 100% 2", "· Từ 95% đến dưới 100% 1.75", "· Dưới 95% 0"];

  it.each<[string, string, CellValue]>([
    [
      "a colon",
      "Thẩm định\n- Đạt 100%: 2 điểm\n- Từ 95% đến dưới 100%: 1,75 điểm\n- Dưới 95%: 0 điểm",
      2,
    ],
    [
      "no dash",
      "Thẩm định\nĐạt 100%: 2 điểm;\nTừ 95% đến dưới 100%: 1,75 điểm;\nDưới 95%: 0 điểm.",
      2,
    ],
    [
      "brackets",
      "Thẩm định\n+ Đạt 100% (2 điểm)\n+ Từ 95% đến dưới 100% (1.75 điểm)\n+ Dưới 95% (0 điểm)",
      2,
    ],
    [
      "được",
      "Thẩm định\r\nĐạt 100% được 2 điểm\r\nTừ 95% đến dưới 100% được 1,75đ\r\nDưới 95%: được 0 điểm",
      2,
    ],
    [
      "a line broken by hand",
      "Thẩm định\n- Đạt 100%: 2 điểm\n- Từ 95% đến\ndưới 100%: 1,75 điểm\n- Dưới 95%: 0 điểm",
      2,
    ],
    [
      "points line by line",
      "Thẩm định\n- Đạt 100%\n- Từ 95% đến dưới 100%\n- Dưới 95%",
      "2\n2\n1,75\n0",
    ],
  ])("%s", (_name, label, points) => {
    expect(outline(read([HEADING, ["1", label, points]]))).toEqual(
      tree.map((line) => line.replace(/^· (?:- )/u, "· "))
    );
  });

  it("a line without points among them is said and leaves the ladder to a person", () => {
    check(
      [["1", "Thẩm định\n- Đạt 100%: 2 điểm\n- Từ 50% đến dưới 100%\n- Dưới 50%: 0 điểm", 2]],
      ["1 choice 2", "· Đạt 100% 2", "· Dưới 50% 0"],
      ["rowNotRead | B2 | - Từ 50% đến dưới 100%", "conditionNotRead | B2 | gap | "]
    );
  });

  it("lines that state no points are one text", () => {
    check([["1", "Ban hành\n- kế hoạch\n- báo cáo", 2]], ["1 award 2"]);
  });

  it("tiers in one line are not taken apart, and that is said", () => {
    const text = "Thẩm định: đạt 100% được 2 điểm, dưới 100% được 1 điểm";
    check([["1", text, 2]], ["1 manual 2"], [`ruleNotRead | B2 | ${text} | ${text}`]);
  });
});

describe("points", () => {
  it.each<[CellValue, number]>([
    ["02 điểm", 2],
    ["(2 điểm)", 2],
    ["2 điểm.", 2],
    ["2,0đ", 2],
    ["Tối đa 02 điểm", 2],
    ["0,25", 0.25],
    ["1.75", 1.75],
  ])("%s", (text, points) => check([["1", "Một", text]], [`1 award ${points}`]));

  it.each<[string, number]>([
    ["0,5 điểm/mô hình, tối đa 2 điểm", 2],
    ["0,5 điểm / 01 mô hình, không quá 02 điểm", 2],
    ["Mỗi mô hình 0,5 điểm, tối đa 3 điểm", 3],
    ["Từ 0 đến 2 điểm", 2],
    ["0 - 2", 2],
  ])("%s: a person gives up to so many", (text, points) => {
    check(
      [["1", "Mô hình", text]],
      [`1 manual ${points}`],
      [`ruleNotRead | B2 | Mô hình | ${text}`]
    );
  });

  it.each(["trừ 0,25 điểm", "0,5 điểm/mô hình", "hai điểm", "1.250", "-1", "2 + 1", "20%", "2/3"])(
    "%s states no standard points",
    (text) => check([["1", "Một", text]], ["1 manual 0"], [`pointsNotRead | B2 | Một | ${text}`])
  );

  it.each([
    "Mỗi báo cáo chậm trừ 5 điểm",
    "Có mô hình mới, 0,5 điểm/mô hình",
    "Cứ mỗi vụ việc vượt chỉ tiêu được cộng 0,5 điểm",
    "Vi phạm chế độ báo cáo thì bị trừ 1 điểm",
  ])("%s: told, not worked out", (label) => {
    check([["1", label, 5]], ["1 manual 5"], [`ruleNotRead | B2 | ${label} | ${label}`]);
  });

  it.each<[string, CellValue, string]>([
    ["Mỗi báo cáo chậm trừ 5 điểm", null, "Mỗi báo cáo chậm trừ 5 điểm"],
    ["Mỗi báo cáo chậm", "trừ 5 điểm", "Mỗi báo cáo chậm: trừ 5 điểm"],
    ["Chậm báo cáo", "-5", "Chậm báo cáo: -5"],
    ["Mỗi mô hình mới", "0,5", "Mỗi mô hình mới: 0.5"],
  ])("%s · %s under a criterion", (label, points, text) => {
    check(
      [
        ["1", "Chế độ báo cáo", 10],
        [null, label, points],
      ],
      ["1 manual 10"],
      [`ruleNotRead | B2 | Chế độ báo cáo | ${text}`]
    );
  });
});

describe("totals", () => {
  const body: Row[] = [
    ["A", "Phần một", 3],
    ["1", "Một", 2],
    ["2", "Hai", 1],
    ["B", "Phần hai", 4],
    ["1", "Ba", 4],
  ];
  const after = (at: number, row: Row) => [...body.slice(0, at), row, ...body.slice(at)];

  it.each<[string, readonly Row[], string[]]>([
    ["of all", after(5, [null, "TỔNG CỘNG", 7]), []],
    ["of all, first of all rows", after(0, [null, "TỔNG ĐIỂM (A+B)", 7]), []],
    [
      "of all, first of all rows, wrong",
      after(0, [null, "TỔNG ĐIỂM (A+B)", 9]),
      ["totalDiffers | B2 | TỔNG ĐIỂM (A+B) | 9 | 7"],
    ],
    [
      "of all, wrong",
      after(5, [null, "Tổng cộng (A+B)", 8]),
      ["totalDiffers | B7 | Tổng cộng (A+B) | 8 | 7"],
    ],
    [
      "in words",
      after(5, [null, "Tổng số điểm: 8 điểm", null]),
      ["totalDiffers | B7 | Tổng số điểm: 8 điểm | 8 | 7"],
    ],
    ["with a code", after(5, ["C", "TỔNG ĐIỂM (A + B)", 7]), []],
    ["of a part by name", after(3, [null, "Tổng điểm phần A", 3]), []],
    [
      "of a part by name, wrong",
      after(3, [null, "Cộng phần A", 5]),
      ["totalDiffers | B5 | Cộng phần A | 5 | 3"],
    ],
    ["of a part without a name", after(3, [null, "Cộng", 3]), []],
    [
      "of a part and of all",
      [...after(3, [null, "Tổng", 2.5]), [null, "Tổng cộng", 7]],
      ["totalDiffers | B5 | Tổng | 2.5 | 3"],
    ],
    [
      "in a part's words",
      [["A", "Phần một (5 điểm)", 3], ...body.slice(1)],
      ["totalDiffers | B2 | Phần một (5 điểm) | 5 | 3"],
    ],
  ])("%s", (_name, rows, findings) => {
    const reading = read([HEADING, ...rows]);
    expect([outline(reading).length, told(reading)]).toEqual([5, findings]);
  });

  it.each<[string, Row[], string[]]>([
    [
      "above the table",
      [["BẢNG CHẤM ĐIỂM NĂM 2024"], ["Tổng số điểm: 200"], []],
      ["totalDiffers | - | Tổng số điểm: 200 | 200 | 7"],
    ],
    ["above the table, right", [["BẢNG CHẤM ĐIỂM (thang điểm 7 điểm)"], []], []],
  ])("%s", (_name, titles, findings) => {
    expect(told(read([...titles, HEADING, ...body]))).toEqual(findings);
  });

  it("in the heading of the points", () => {
    const reading = read([["TT", "Nội dung", "ĐIỂM CHUẨN (200 điểm)"], ...body]);
    expect(told(reading)).toEqual(["totalDiffers | - | ĐIỂM CHUẨN (200 điểm) | 200 | 7"]);
  });
});

it("the bundled table with its placeholders printed without codes: none is a tier, none is lost", () => {
  const set = findSet("stp-2022");
  if (!set) throw new Error("stp-2022");
  const rows = walk(set).flatMap(({ node }): Row[] => [
    [
      node.placeholder ? null : node.code.replace("(Phần ?)", "B"),
      node.label,
      toNumber(node.points),
    ],
    ...tiersOf(node.rule)
      .filter(({ label }) => label !== node.label)
      .map(({ label, points }): Row => [null, label, toNumber(points)]),
  ]);
  const reading = read([HEADING, ...rows]);
  if (reading.status === "refused") throw new Error("refused");
  const content = (from: CriteriaSet) =>
    walk(from).map(({ node, depth }) => `${depth} ${node.label} ${toNumber(node.points)}`);
  expect(content(reading.value)).toEqual(content(set));
  expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
