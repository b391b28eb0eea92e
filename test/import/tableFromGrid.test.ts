import { type CriteriaSet, findSet, serializeSet, tiersOf, toNumber, walk } from "@/criteria";
import type { Finding, Reading } from "@/findings";
import { type CellValue, gridOf } from "@/grid";
import { tableFromGrid } from "@/import";

const OPTIONS = { origin: "bang.xlsx", year: 2024 };
const HEADING = [
  "TT",
  "NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ",
  "ĐIỂM CHUẨN",
  "TỔNG ĐIỂM CHẤM",
  "GHI CHÚ (Lý do cụ thể, chênh lệch với điểm chuẩn)",
];

type Row = readonly CellValue[];

function read(
  rows: readonly Row[],
  options: Parameters<typeof tableFromGrid>[1] = OPTIONS
): Reading<CriteriaSet> {
  return tableFromGrid(gridOf("Bảng", rows), options);
}

function valueOf(reading: Reading<CriteriaSet>): CriteriaSet {
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

/** "id rule points" of every row, tiers as "· label points". */
function outline(set: CriteriaSet): string[] {
  return walk(set).flatMap(({ node }) => [
    `${node.id} ${node.rule?.kind ?? "sum"} ${toNumber(node.points)}`,
    ...tiersOf(node.rule).map(({ label, points }) => `· ${label} ${toNumber(points)}`),
  ]);
}

function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ code }) => code !== "import.yearNotRead")
    .map(({ code, where }) => `${code} ${where.cell ?? ""}`.trim());
}

function check(
  rows: readonly Row[],
  expected: readonly string[],
  findings: readonly string[] = ["import.decisionNotRead"]
) {
  const reading = read([HEADING, ...rows]);
  expect(outline(valueOf(reading))).toEqual(expected);
  expect(told(reading.findings)).toEqual(findings);
}

describe("the official form of 2022", () => {
  // Part of the table as its sources print it: points written with a point, a comma and a word.
  const reading = read([
    ["BỘ TƯ PHÁP"],
    ["BẢNG TIÊU CHÍ ĐÁNH GIÁ, CHẤM ĐIỂM, XẾP HẠNG THI ĐUA SỞ TƯ PHÁP NĂM 2024"],
    ["(Ban hành kèm theo Quyết định số 536/QĐ-BTP ngày 29/3/2024 của Bộ trưởng Bộ Tư pháp)"],
    [],
    HEADING,
    [1, 2, 3, 4, 5],
    ["A", "THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM CÔNG TÁC TƯ PHÁP", 14.75],
    ["I", "CÔNG TÁC XÂY DỰNG PHÁP LUẬT", "3.00"],
    [1, "Thẩm định dự thảo văn bản quy phạm pháp luật", "3,00"],
    [null, "Thẩm định đạt 100% văn bản gửi đến đúng tiến độ", 3],
    [null, "Thẩm định đạt từ 95% đến dưới 100% văn bản gửi đến đúng tiến độ", "2,75"],
    [null, "Thẩm định đạt dưới 95% văn bản gửi đến đúng tiến độ", 0],
    ["II", "CÔNG TÁC PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT", 1.75],
    ["1", "Chỉ đạo, hướng dẫn", "1.75 điểm"],
    [1.1, "Hướng dẫn tổ chức thực hiện Luật", 1],
    ["-", "Ban hành văn bản chậm nhất ngày 28/02/2024", 1],
    ["-", "Ban hành văn bản từ ngày 29/02/2024 đến 31/3/2024", 0.5],
    ["-", "Không có văn bản, hoặc sau 31/3/2024", 0],
    [1.2, "Nhân rộng các mô hình điểm", 0.75],
    ["III", "ỨNG DỤNG CÔNG NGHỆ THÔNG TIN", 5],
    ["1", "Ban hành Kế hoạch", 2],
    [null, "Có ban hành", 2],
    [null, "Không ban hành", 0],
    ["3", "Gửi nhận văn bản điện tử", 3],
    ["a)", "Tỷ lệ văn bản gửi có chữ ký số", 1.5],
    [null, "Đạt trên 95%", 1.5],
    [null, "Từ 75% đến 95%", 1],
    [null, "Từ 50% đến dưới 75%", 0.5],
    [null, "Dưới 50%", 0],
    ["b)", "Tỷ lệ văn bản được phản hồi", 1.5],
    ["IV", "CÔNG TÁC TRỢ GIÚP PHÁP LÝ", 3],
    ["1", "Trợ giúp viên pháp lý hoàn thành chỉ tiêu", 3],
    [null, "100% đạt chỉ tiêu, trong đó từ 50% đạt từ khá trở lên", 3],
    [null, "70% trở lên đạt chỉ tiêu", 2.5],
    ["V", "CHẾ ĐỘ BÁO CÁO", 2],
    ["1", "Báo cáo đúng thời hạn quy định", 2],
    [null, "Gửi chậm 01–02 ngày", 1.5],
    [null, "Gửi chậm 03–05 ngày", 1],
    [null, "Gửi chậm 06–10 ngày", 0.5],
    [null, "Gửi chậm trên 10 ngày", 0],
    [null, "TỔNG CỘNG", 14.75],
    [],
    [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
  ]);
  const set = valueOf(reading);

  it("becomes the same tree, points and tiers", () => {
    expect(outline(set)).toEqual([
      "A sum 14.75",
      "A.I sum 3",
      "A.I.1 percentTiers 3",
      "· Thẩm định đạt 100% văn bản gửi đến đúng tiến độ 3",
      "· Thẩm định đạt từ 95% đến dưới 100% văn bản gửi đến đúng tiến độ 2.75",
      "· Thẩm định đạt dưới 95% văn bản gửi đến đúng tiến độ 0",
      "A.II sum 1.75",
      "A.II.1 sum 1.75",
      "A.II.1.1 dateTiers 1",
      "· Ban hành văn bản chậm nhất ngày 28/02/2024 1",
      "· Ban hành văn bản từ ngày 29/02/2024 đến 31/3/2024 0.5",
      "· Không có văn bản, hoặc sau 31/3/2024 0",
      "A.II.1.2 award 0.75",
      "A.III sum 5",
      "A.III.1 yesNo 2",
      "· Có ban hành 2",
      "· Không ban hành 0",
      "A.III.3 sum 3",
      "A.III.3.a percentTiers 1.5",
      "· Đạt trên 95% 1.5",
      "· Từ 75% đến 95% 1",
      "· Từ 50% đến dưới 75% 0.5",
      "· Dưới 50% 0",
      "A.III.3.b award 1.5",
      "A.IV sum 3",
      "A.IV.1 choice 3",
      "· 100% đạt chỉ tiêu, trong đó từ 50% đạt từ khá trở lên 3",
      "· 70% trở lên đạt chỉ tiêu 2.5",
      "A.V sum 2",
      "A.V.1 daysLateTiers 2",
      "· Báo cáo đúng thời hạn quy định 2",
      "· Gửi chậm 01–02 ngày 1.5",
      "· Gửi chậm 03–05 ngày 1",
      "· Gửi chậm 06–10 ngày 0.5",
      "· Gửi chậm trên 10 ngày 0",
    ]);
  });

  it("says what it could not judge, and where", () => {
    expect(told(reading.findings)).toEqual([
      "import.textBelow B43",
      "import.codeJump B24",
      "import.conditionNotRead B32",
      "import.tierImplied B36",
    ]);
  });

  it("is the table of its decision", () => {
    expect([set.title, set.year, set.unitKind, set.state, set.id]).toEqual([
      "BẢNG TIÊU CHÍ ĐÁNH GIÁ, CHẤM ĐIỂM, XẾP HẠNG THI ĐUA SỞ TƯ PHÁP NĂM 2024",
      2024,
      "soTuPhap",
      "official",
      "536-qd-btp-2024",
    ]);
    expect(set.decision).toEqual({
      number: "536/QĐ-BTP",
      date: "2024-03-29",
      issuer: "Bộ trưởng Bộ Tư pháp",
    });
  });
});

describe("headings", () => {
  const body: Row[] = [["1", "Ban hành kế hoạch", 2]];
  it.each<[string, Row[]]>([
    [
      "Đồng Tháp's working form",
      [["Số TT", "Tiêu chí", "Điểm chuẩn", "Điểm chấm", "Tài liệu minh chứng", "Ghi chú"]],
    ],
    ["other names", [["STT", "Nội dung", "Điểm tối đa", "Điểm tự chấm"]]],
    ["the first cell cut", [[null, "NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ", "ĐIỂM CHUẨN"]]],
    [
      "two rows, merged",
      [
        ["TT", "Nội dung", "Điểm", null, "Ghi chú"],
        [null, null, "Điểm chuẩn", "Điểm tự chấm"],
      ],
    ],
    ["the numbering row in brackets", [HEADING, ["(1)", "(2)", "(3)", "(4)", "(5)"]]],
    ["after titles and blank rows", [["Phụ lục"], [], [], ["Tên cơ quan"], HEADING]],
  ])("%s", (_name, heading) => {
    expect(outline(valueOf(read([...heading, ...body])))).toEqual(["1 award 2"]);
  });

  it("of columns that are part of the table and were not read are said", () => {
    const reading = read([
      ["STT", "CÁC MẶT CÔNG TÁC", "NỘI DUNG", "THỜI HẠN", "ĐIỂM CHUẨN"],
      ["1", "Chuyên môn", "Kế hoạch", "Cao", 110],
    ]);
    const [found] = reading.findings;
    expect([found?.code, found?.where.cell, found?.data.heading]).toEqual([
      "import.columnNotRead",
      "D1",
      "THỜI HẠN",
    ]);
  });

  it("printed again on the next page is left out", () => {
    check([["1", "Một", 2], HEADING, [1, 2, 3, 4, 5], ["2", "Hai", 3]], ["1 award 2", "2 award 3"]);
  });

  it.each<[string, Row[], string]>([
    ["an empty sheet", [], "import.noTable"],
    [
      "something else",
      [
        ["Họ tên", "Ngày sinh"],
        ["An", 1990],
      ],
      "import.noHeading",
    ],
    ["a heading and nothing under it", [HEADING, [1, 2, 3, 4, 5]], "import.noRows"],
    [
      "names of columns without points",
      [
        ["TT", "Nội dung", "Ghi chú"],
        ["1", "Một", ""],
      ],
      "import.noHeading",
    ],
  ])("%s is refused", (_name, rows, code) => {
    const reading = read(rows);
    expect([reading.status, reading.findings[0]?.code]).toEqual(["refused", code]);
  });
});

describe("levels and codes", () => {
  it("sections start again at 1", () => {
    check(
      [
        ["I", "Một", 2],
        ["1", "a", 2],
        ["II", "Hai", 3],
        ["1", "b", 3],
      ],
      ["I sum 2", "I.1 award 2", "II sum 3", "II.1 award 3"]
    );
  });

  it("1.10 that became the number 1.1 is 1.10 again", () => {
    const rows: Row[] = [
      ["1", "Mục", 10],
      ...Array.from({ length: 9 }, (_, at): Row => [1 + (at + 1) / 10, `Tiêu chí ${at}`, 1]),
    ];
    const set = valueOf(read([HEADING, ...rows, [1.1, "Tiêu chí mười", 1]]));
    expect(walk(set).at(-1)?.node.id).toBe("1.10");
  });

  it("whole paths, codes with words and codes in front of the words", () => {
    check(
      [
        ["PHẦN A", "Nhiệm vụ trọng tâm", 2],
        ["A.I", "Xây dựng pháp luật", 2],
        ["A.I.1", "Thẩm định", 2],
        ["A.I.1.1", "Đề nghị", 1],
        [null, "1.2. Dự thảo", 1],
        ["PHẦN B. BÁO CÁO", null, 1],
        [null, "Mục I: Định kỳ", 1],
      ],
      [
        "A sum 2",
        "A.I sum 2",
        "A.I.1 sum 2",
        "A.I.1.1 award 1",
        "A.I.1.2 award 1",
        "B sum 1",
        "B.I award 1",
      ]
    );
  });

  it("words in merged cells count once, whether the file repeats them or not", () => {
    const part = "PHẦN A. NHIỆM VỤ TRỌNG TÂM";
    for (const second of [null, part]) {
      const set = valueOf(read([HEADING, [part, second, 1], ["I", "Một", 1]]));
      expect([outline(set), set.nodes[0]?.label]).toEqual([
        ["A sum 1", "A.I award 1"],
        "NHIỆM VỤ TRỌNG TÂM",
      ]);
    }
  });

  it("numbering that jumps is kept; a code whose upper row is missing is said", () => {
    check(
      [
        ["1", "Một", 1],
        ["3", "Ba", 1],
      ],
      ["1 award 1", "3 award 1"],
      ["import.codeJump B3", "import.decisionNotRead"]
    );
    check(
      [
        ["1", "Một", 1],
        ["2.1", "Hai một", 1],
      ],
      ["1 sum 1", "1.2.1 award 1"],
      ["import.levelMissing B3", "import.decisionNotRead"]
    );
  });

  it("a code printed twice keeps both rows apart", () => {
    check(
      [
        ["1", "Một", 1],
        ["1", "Cũng một", 2],
      ],
      ["1 award 1", "1-2 award 2"],
      ["import.duplicateCode B3", "import.decisionNotRead"]
    );
  });
});

describe("points", () => {
  it("that cannot be read are said, and their rows stay", () => {
    check(
      [
        ["1", "Một", "hai điểm"],
        ["2", "Hai", "1.250"],
        ["3", "Ba", -1],
        ["4", "Bốn", "0,5 điểm/mô hình"],
        ["5", "Năm", null],
      ],
      ["1 manual 0", "2 manual 0", "3 manual 0", "4 manual 0", "5 manual 0"],
      [
        "import.pointsNotRead B2",
        "import.pointsNotRead B3",
        "import.pointsNotRead B4",
        "import.pointsNotRead B5",
        "import.pointsNotRead B6",
        "import.decisionNotRead",
      ]
    );
  });

  it("left blank are taken from what the table says elsewhere, and that is said", () => {
    check(
      [
        ["A", "Nhiệm vụ (3 điểm)", null],
        ["1", "Một", null],
        ["1.1", "Một một", 1],
        ["2", "Hai", null],
        [null, "Tốt", 2],
        [null, "Khá", 1],
      ],
      ["A sum 3", "A.1 sum 1", "A.1.1 award 1", "A.2 choice 2", "· Tốt 2", "· Khá 1"],
      [
        "import.pointsInferred B3",
        "import.pointsInferred B5",
        "import.conditionNotRead B5",
        "import.pointsInferred B2",
        "import.decisionNotRead",
      ]
    );
  });

  it("2 · 2.0 · 2,0 · 2 điểm · tối đa 2 điểm are two points", () => {
    for (const text of [
      "2",
      "2.0",
      "2,0",
      "2,00",
      "2 điểm",
      "2đ",
      "tối đa 2 điểm",
      "Tối đa 2",
      " 2 ",
      2,
    ]) {
      expect([text, outline(valueOf(read([HEADING, ["1", "Một", text]])))]).toEqual([
        text,
        ["1 award 2"],
      ]);
    }
  });

  it("of a total are compared and nothing else", () => {
    check(
      [
        ["1", "Một", 2],
        [null, "Tổng cộng", 2],
      ],
      ["1 award 2"]
    );
    check(
      [
        ["1", "Một", 2],
        ["Tổng điểm", null, 2],
      ],
      ["1 award 2"]
    );
    check(
      [
        ["1", "Một", 2],
        [null, "Tổng số điểm", 200],
      ],
      ["1 award 2"],
      ["import.decisionNotRead", "import.totalDiffers B3"]
    );
    check([["1", "Tổng hợp số liệu", 2]], ["1 award 2"]);
  });

  it("of children that do not sum to their parent are said at the parent's place", () => {
    check(
      [
        ["1", "Một", 3],
        ["1.1", "Một một", 1],
      ],
      ["1 sum 3", "1.1 award 1"],
      ["import.decisionNotRead", "set.sumDiffers B2"]
    );
  });
});

describe("tiers", () => {
  const under = (points: number, tiers: Row[]) => [
    ["1", "Gửi báo cáo đúng hạn", points],
    ...tiers.map((row) => [null, ...row]),
  ];

  it.each<[string, Row[], string, string]>([
    [
      "a gap",
      [
        ["Trên 95%", 2],
        ["Dưới 95%", 0],
      ],
      "choice",
      "gap",
    ],
    [
      "an overlap",
      [
        ["Từ 95%", 2],
        ["Từ 90% đến 95%", 1],
        ["Dưới 90%", 0],
      ],
      "choice",
      "overlap",
    ],
    [
      "two measures",
      [
        ["Trên 95%", 2],
        ["Chậm 2 ngày", 0],
      ],
      "choice",
      "measures",
    ],
    [
      "one not understood",
      [
        ["Trên 95%", 2],
        ["Đạt phần nào", 0],
      ],
      "choice",
      "wording",
    ],
    [
      "points that rise",
      [
        ["Dưới 95%", 2],
        ["Từ 95%", 2],
      ],
      "choice",
      "notFalling",
    ],
  ])("%s: a person picks", (_name, tiers, kind, reason) => {
    const reading = read([HEADING, ...under(2, tiers)]);
    expect(valueOf(reading).nodes[0]?.rule?.kind).toBe(kind);
    const [found] = reading.findings.filter(({ code }) =>
      /import\.(?:conditionNotRead|ladderNotWhole)/u.test(code)
    );
    expect([found?.where.cell, found?.data.reason]).toEqual(["B2", reason]);
  });

  it("being on time is implied only where the criterion says so and is worth more", () => {
    const late: Row[] = [
      ["Chậm 01 ngày", 1],
      ["Chậm trên 01 ngày", 0],
    ];
    expect(outline(valueOf(read([HEADING, ...under(2, late)])))[1]).toBe(
      "· Gửi báo cáo đúng hạn 2"
    );
    const other = read([HEADING, ["1", "Gửi báo cáo", 2], ...late.map((row) => [null, ...row])]);
    expect(valueOf(other).nodes[0]?.rule?.kind).toBe("choice");
  });

  it("worth more than their criterion, or without points, are said and not dropped in silence", () => {
    const above = read([
      HEADING,
      ...under(2, [
        ["Tốt", 3],
        ["Khá", 1],
      ]),
    ]);
    expect(told(above.findings)).toContain("import.tierAboveStandard B3");
    expect(outline(valueOf(above))).toContain("· Tốt 3");
    const cut = read([
      HEADING,
      ...under(2, [
        ["Trên 95%", 2],
        ["Từ 50% đến 95%", "…."],
        ["Dưới 50%", "x"],
      ]),
    ]);
    expect(told(cut.findings)).toContain("import.pointsNotRead B5");
    expect(told(cut.findings)).toContain("import.rowNotRead B4");
  });

  it("may carry a mark or their number in the code's column", () => {
    const tree = ["1 choice 2", "· Tốt 2", "· Khá 1"];
    for (const [first, second] of [
      ["-", "-"],
      ["+", "+"],
      ["Mức 1", "Mức 2"],
      ["–", ""],
    ]) {
      const rows = [HEADING, ["1", "Một", 2], [first ?? "", "Tốt", 2], [second ?? "", "Khá", 1]];
      expect(outline(valueOf(read(rows)))).toEqual(tree);
    }
  });

  it("under a row that is a sum are said", () => {
    const reading = read([HEADING, ["1", "Một", 2], [null, "Tốt", 2], ["1.1", "Một một", 2]]);
    expect(outline(valueOf(reading))).toEqual(["1 sum 2", "1.1 award 2"]);
    expect(reading.findings[0]).toMatchObject({ code: "import.rowNotRead", data: { text: "Tốt" } });
  });

  it("before any criterion are criteria without a code", () => {
    check(
      [
        [null, "Ban hành kế hoạch", 2],
        ["1", "Một", 1],
      ],
      ["dong-1 award 2", "1 award 1"],
      ["import.codeMissing B2", "import.decisionNotRead"]
    );
  });
});

it("a table of 5,000 rows is read in well under a second a thousand rows", () => {
  const rows = Array.from({ length: 5000 }, (_, at): Row => [
    at === 0 ? "1" : null,
    `Mức số ${at}`,
    at === 0 ? 1 : 0,
  ]);
  const start = Date.now();
  expect(outline(valueOf(read([HEADING, ...rows])))).toHaveLength(5000);
  expect(Date.now() - start).toBeLessThan(5000);
});

describe("the bundled table, printed in five columns", () => {
  it("reads back with every row that has a code, its points and its bounds", () => {
    const set = findSet("stp-2022");
    if (!set) throw new Error("stp-2022");
    // Placeholders get a code of their own here: printed without one they would read as tiers.
    const spareCode = (depth: number, path: readonly string[]) =>
      ["", "XX", "9", `${path.at(-2)}.9`, "z"][depth] ?? "";
    const rows = walk(set).flatMap(({ node, depth, path }): Row[] => [
      [
        node.placeholder ? spareCode(depth, path) : node.code.replace("(Phần ?)", "B"),
        node.label,
        toNumber(node.points),
      ],
      ...tiersOf(node.rule)
        .filter(({ label }) => label !== node.label)
        .map(({ label, points }): Row => [null, label, toNumber(points)]),
    ]);
    const reading = read([HEADING, [1, 2, 3, 4, 5], ...rows]);
    const again = valueOf(reading);
    const coded = (from: CriteriaSet) =>
      walk(from)
        .filter(({ node }) => !/chưa đối chiếu/.test(node.label))
        .map(({ node, path }) => [
          path.join("/").replace("(Phần ?)", "B"),
          node.label,
          node.points,
        ]);
    expect(coded(again)).toEqual(coded(set));
    const rules = (from: CriteriaSet, id: string) =>
      serializeSet({
        ...from,
        nodes: walk(from).flatMap(({ node }) => (node.id === id ? [node] : [])),
      }).nodes[0]?.rule;
    for (const id of [
      "A.I.1.1",
      "A.I.1.2",
      "A.IV.1.1",
      "A.IV.1.2",
      "A.IV.2",
      "A.VIII.1",
      "A.VIII.3.a",
      "A.VIII.3.b",
    ]) {
      expect([id, rules(again, id)]).toEqual([id, rules(set, id)]);
    }
    expect(rules(again, "B.I.1.1")).toEqual(rules(set, "Phan-chua-ro.I.1.1"));
    // Its last tier also speaks of missing fields, which no date can show.
    expect(rules(again, "A.III.1.1")?.kind).toBe("choice");
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
