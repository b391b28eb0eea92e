import { shiftFormula } from "@/files/xlsx/sharedFormula";

/** A formula as it reads one row below and two columns to the right. */
function check(formula: string, expected: string): void {
  expect(shiftFormula(formula, 1, 2)).toBe(expected);
}

test("references move, fixed parts stay", () => {
  check("A1", "C2");
  check("$A1+A$1+$A$1", "$A2+C$1+$A$1");
  check("SUM(A1:B10)", "SUM(C2:D11)");
  check("z9*aa1", "AB10*AC2");
  check("A1:A1 B2", "C2:C2 D3");
});

test("whole rows and columns", () => {
  check("SUM(A:B)", "SUM(C:D)");
  check("SUM($A:B)", "SUM($A:D)");
  check("SUM(3:$5)", "SUM(4:$5)");
  check("A:A", "C:C");
});

test("names, functions, numbers, texts are no references", () => {
  check("LOG10(A1)", "LOG10(C2)");
  check("ROUND(1.5,2)+1E5", "ROUND(1.5,2)+1E5");
  check('IF(A1="B1","C1 ""D1""",E1)', 'IF(C2="B1","C1 ""D1""",G2)');
  check("Điểm1+TC_A1+A1B+_A1+A1.1", "Điểm1+TC_A1+A1B+_A1+A1.1");
  check("TRUE+A", "TRUE+A");
  check("ABCD1+XFE1+A1048577", "ABCD1+XFE1+A1048577");
});

test("sheets, tables and other files before a reference", () => {
  check("Sheet1!A1", "Sheet1!C2");
  check("A1!A1", "A1!C2");
  check("'Số liệu A1'!A1", "'Số liệu A1'!C2");
  check("'Cư M''gar'!$A1", "'Cư M''gar'!$A2");
  check("[1]Sheet1!A1", "[1]Sheet1!C2");
  check("Bảng1[Cột A1]+A1", "Bảng1[Cột A1]+C2");
});

test("what would leave the sheet becomes #REF!", () => {
  expect(shiftFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
  expect(shiftFormula("A1+B2", 0, -1)).toBe("#REF!+A2");
  expect(shiftFormula("XFD1048576", 1, 0)).toBe("#REF!");
  expect(shiftFormula("SUM(A:C)", 0, -1)).toBe("SUM(#REF!:B)");
});

test("no move, no change; nonsense stays nonsense", () => {
  expect(shiftFormula("A1+$B$2", 0, 0)).toBe("A1+$B$2");
  for (const nonsense of ["", '"', "'", "[", "A1:", ":", "((", "=="])
    expect(() => shiftFormula(nonsense, 1, 1)).not.toThrow();
});
