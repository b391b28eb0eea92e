import { type CriteriaSet, findSet, tiersOf, toNumber, walk } from "@/criteria";
import type { CellValue } from "@/grid";
import { check, HEADING, outline, read, type Row, told } from "./smallTables";

/** Rows of official tables: tiers and criteria without codes, tiers in a cell, points, totals. */

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
      ["codeMissing | B6 | Phần còn lại | Mục", "conditionNotRead | B3 | wording | Tốt · Khá"]
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
      ["conditionNotRead | B3 | wording | Loại một · Loại hai"]
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
        "conditionNotRead | B5 | wording | Tốt · Khá",
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

  it("printed lowest first are tiers, turned round, and that is said", () => {
    check(
      [
        ["1", "Một", 2],
        [null, "Dưới 50%", 0],
        [null, "Từ 50% đến dưới 90%", 1],
        [null, "Từ 90% trở lên", 2],
      ],
      ["1 percentTiers 2", "· Từ 90% trở lên 2", "· Từ 50% đến dưới 90% 1", "· Dưới 50% 0"],
      ["tiersTurned | B2 | Một"]
    );
  });

  it("with letters that are conditions falling from the criterion's points are its tiers", () => {
    check(
      [
        ["1", "Tỷ lệ giải quyết", 30],
        [null, "a) Đạt từ 90% trở lên", 30],
        [null, "b) Đạt từ 85% đến dưới 90%", 25],
        [null, "c) Đạt dưới 85%", 15],
      ],
      [
        "1 percentTiers 30",
        "· Đạt từ 90% trở lên 30",
        "· Đạt từ 85% đến dưới 90% 25",
        "· Đạt dưới 85% 15",
      ],
      ["codedTiers | B2 | Tỷ lệ giải quyết | a, b, c"]
    );
  });

  it("that answer but sum to the criterion are its parts", () => {
    check(
      [
        ["1", "Phong trào thi đua", 10],
        [null, "- Có kế hoạch phát động", 3],
        [null, "- Có ký giao ước", 3],
        [null, "- Có sơ kết, tổng kết", 4],
      ],
      ["1 sum 10", "1.dong-1 award 3", "1.dong-2 award 3", "1.dong-3 award 4"],
      [
        "codeMissing | B3 | Có kế hoạch phát động | Phong trào thi đua",
        "codeMissing | B4 | Có ký giao ước | Phong trào thi đua",
        "codeMissing | B5 | Có sơ kết, tổng kết | Phong trào thi đua",
      ]
    );
  });

  it("a last tier of what is left takes what the others leave", () => {
    const rows: Row[] = [
      ["1", "Một", 2],
      [null, "Từ 90% trở lên", 2],
      [null, "Từ 50% đến dưới 90%", 1],
      [null, "Các trường hợp còn lại", 0],
    ];
    const reading = read([HEADING, ...rows]);
    if (reading.status === "refused") throw new Error("refused");
    const [node] = reading.value.nodes;
    expect(node?.rule).toMatchObject({
      kind: "percentTiers",
      tiers: [{}, {}, { when: { min: null, max: { value: 500_000, inclusive: false } } }],
    });
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
      [
        "rowNotRead | B2 | - Từ 50% đến dưới 100%",
        "ladderNotWhole | B2 | Thẩm định | gap | 50 | 99.99",
      ]
    );
  });

  it("lines that state no points are one text", () => {
    check([["1", "Ban hành\n- kế hoạch\n- báo cáo", 2]], ["1 award 2"]);
  });

  it("tiers in one line without words that part them from the criterion are not taken apart", () => {
    const text = "Thẩm định đạt 100% được 2 điểm, dưới 100% được 1 điểm";
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
    ["không quá 2 điểm", 2],
    [1.4999999999999998, 1.5],
    ["1.4999999999999998", 1.5],
    ["1.75", 1.75],
  ])("%s", (text, points) => check([["1", "Một", text]], [`1 award ${points}`]));

  it.each<[string, number]>([
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
    "Cứ mỗi vụ việc vượt chỉ tiêu được cộng 0,5 điểm",
    "Vi phạm chế độ báo cáo thì bị trừ 1 điểm",
  ])("%s: told, not worked out", (label) => {
    check([["1", label, 5]], ["1 manual 5"], [`ruleNotRead | B2 | ${label} | ${label}`]);
  });
});

describe("tiers in one running line", () => {
  const tree = ["1 percentTiers 2", "· Đạt 100% 2", "· từ 90% đến dưới 100% 1.5", "· dưới 90% 0"];

  it.each<[string, string]>([
    ["semicolons", "Thẩm định: Đạt 100%: 2 điểm; từ 90% đến dưới 100%: 1,5 điểm; dưới 90%: 0 điểm"],
    [
      "commas",
      "Thẩm định. Đạt 100% được 2 điểm, từ 90% đến dưới 100% được 1,5 điểm, dưới 90% được 0 điểm.",
    ],
    ["brackets", "Thẩm định (Đạt 100%: 2 điểm; từ 90% đến dưới 100%: 1,5 điểm; dưới 90%: 0 điểm)"],
    ["lines", "Thẩm định\nĐạt 100%: 2 điểm; từ 90% đến dưới 100%: 1,5 điểm;\ndưới 90%: 0 điểm"],
    ["bare numbers", "Thẩm định: Đạt 100%: 2; từ 90% đến dưới 100%: 1,5; dưới 90%: 0"],
    ["đ", "Thẩm định: Đạt 100%: 2đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ"],
  ])("%s", (_name, text) => check([["1", text, 2]], tree));

  it("under its criterion, and in a column of its own", () => {
    const line = "Đạt 100%: 2 điểm; từ 90% đến dưới 100%: 1,5 điểm; dưới 90%: 0 điểm";
    check(
      [
        ["1", "Thẩm định", 2],
        [null, line, null],
      ],
      tree
    );
    const reading = read([
      ["TT", "Tiêu chí", "Cách chấm", "Điểm chuẩn"],
      ["1", "Thẩm định", line, 2],
    ]);
    expect(outline(reading)).toEqual(tree);
  });

  it.each([
    "Thẩm định: đạt 100%: 2 điểm; mỗi văn bản chậm trừ 0,5 điểm",
    "Thẩm định: đạt 100%: 2 điểm; từ 90% đến dưới 100%: 1,5 điểm và có báo cáo",
  ])("%s: not taken apart, and that is said", (text) => {
    check([["1", text, 2]], ["1 manual 2"], [`ruleNotRead | B2 | ${text} | ${text}`]);
  });
});

it("points that a spreadsheet took for a day are no points", () => {
  check([["1", "Một", 45778]], ["1 manual 0"], ["pointsNotRead | B2 | Một | 45778"]);
});

describe("what is told, not worked out", () => {
  it.each([
    "Số điểm = tỷ lệ % hoàn thành x 12 điểm",
    "Thẩm định Đạt 100% 2 Từ 90% đến dưới 100% 1,5 Dưới 90% 0",
  ])("%s", (label) =>
    check([["1", label, 10]], ["1 manual 10"], [`ruleNotRead | B2 | ${label} | ${label}`])
  );
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
