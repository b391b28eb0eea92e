import { walk } from "@/criteria";
import type { CellValue } from "@/grid";
import { bold, boldItalic, check, HEADING, outline, read, type Row, told } from "./smallTables";

/** Levels of official tables: from codes of all kinds, and from looks where codes are missing. */

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

describe("codes that a spreadsheet took for days", () => {
  // 45292 is 01/01/2024, 45323 is 01/02/2024, 45293 is 02/01/2024.
  it.each<[string, CellValue, CellValue, string[], string[]]>([
    ["day first", 45292, 45323, ["1", "1.1", "1.2"], ["1.1", "1.2"]],
    ["month first", 45292, 45293, ["1", "1.1", "1.2"], ["1.1", "1.2"]],
    ["as text", "01/01/2024", "01/02/2024", ["1", "1.1", "1.2"], ["1.1", "1.2"]],
  ])("%s", (_name, first, second, ids, codes) => {
    const reading = read([
      HEADING,
      ["1", "Một", 2],
      [first, "Nội dung một", 1],
      [second, "Nội dung hai", 1],
    ]);
    if (reading.status === "refused") throw new Error("refused");
    expect(walk(reading.value).map(({ node }) => node.id)).toEqual(ids);
    const dated = reading.findings.filter(({ code }) => code === "import.codeIsDate");
    expect(dated.map(({ data }) => data.code)).toEqual(codes);
  });

  it("and that go on from nothing are said", () => {
    const reading = read([HEADING, ["1", "Một", 2], [45356, "Nội dung", 1]]);
    expect(told(reading)[0]).toBe("codeIsDate | B3 |  | 45356 | Nội dung");
  });
});

describe("jumps in the numbering", () => {
  it.each<[string, readonly CellValue[], string[]]>([
    ["none", ["A", "I", "1", "2", "2.1", "2.2", "II", "1", "B", "C", "D", "Đ", "E"], []],
    ["of numbers", ["1", "1.1", "1.3", "4"], ["1.1 1.3", "1 4"]],
    ["of Roman numbers", ["I", "II", "IV"], ["II IV"]],
    ["of letters", ["1", "a", "b", "d", "e"], ["b d"]],
    ["backwards", ["1", "3", "2"], ["1 3", "3 2"]],
  ])("%s", (_name, codes, jumps) => {
    const reading = read([HEADING, ...codes.map((code, at): Row => [code, `Nội dung ${at}`, 1])]);
    const told = reading.findings.filter(({ code }) => code === "import.codeJump");
    expect(told.map(({ data }) => `${data.before} ${data.code}`)).toEqual(jumps);
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
        "conditionNotRead | B3 | wording | Tốt · Khá",
        "pointsInferred | B7 | CÔNG TÁC KHÁC | 1 | children",
      ]
    );
  });
});
