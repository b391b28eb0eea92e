import { cellOf, literalOf } from "@/workbook/excel/cellLiterals";

describe("literalOf", () => {
  test.each([
    ["Án tồn", "Án tồn"],
    ["A", "A"],
    ["", ""],
    [5, 5],
    [true, true],
    [{ error: "#N/A" }, "#N/A"],
    ["=1+1", "'=1+1"],
    ["+84 24", "'+84 24"],
    ["-5", "'-5"],
    ["@x", "'@x"],
    ["'trích", "''trích"],
    ["001", "'001"],
    ["1.1", "'1.1"],
    ["28/02/2026", "'28/02/2026"],
    ["95%", "'95%"],
    ["TRUE", "'TRUE"],
    ["false ", "'false "],
    ["#N/A", "'#N/A"],
    [" x", "' x"],
    ["Mar 5", "'Mar 5"],
    ["March 2026", "'March 2026"],
    ["E5", "'E5"],
    ["Tiêu chí 3", "'Tiêu chí 3"],
    [
      "Quyết định số 536/QĐ-BTP ngày 29/3/2022 của Bộ trưởng Bộ Tư pháp",
      "Quyết định số 536/QĐ-BTP ngày 29/3/2022 của Bộ trưởng Bộ Tư pháp",
    ],
  ])("%j is written as %j", (value, expected) => expect(literalOf(value)).toBe(expected));
});

describe("cellOf", () => {
  test.each([
    ["", "", "Empty", null],
    ["", "", "String", null],
    [null, null, "Empty", null],
    [5, 5, "Double", { value: 5, formula: null }],
    [25, "=B1*2", "Double", { value: 25, formula: "B1*2" }],
    ["", '=""', "String", { value: "", formula: '""' }],
    ["=1+1", "=1+1", "String", { value: "=1+1", formula: null }],
    ["#N/A", "#N/A", "String", { value: "#N/A", formula: null }],
    ["#N/A", "#N/A", "Error", { value: { error: "#N/A" }, formula: null }],
    ["#DIV/0!", "=1/0", "Error", { value: { error: "#DIV/0!" }, formula: "1/0" }],
    [true, "=A1>0", "Boolean", { value: true, formula: "A1>0" }],
    ["=", "=", "String", { value: "=", formula: null }],
  ])("value %j, formula %j, type %s", (value, formula, type, expected) =>
    expect(cellOf(value, formula, type)).toEqual(expected)
  );
});
