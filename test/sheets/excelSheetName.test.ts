import fc from "fast-check";
import { sheetName } from "@/sheets/excelSheetName";
import { RUNS } from "~test/runs";

describe("sheetName", () => {
  it.each([
    ["Danh sách", [], "Danh sách"],
    ["Danh sách", ["danh sách"], "Danh sách (2)"],
    ["Danh sách", ["danh sách", "danh sách (2)"], "Danh sách (3)"],
    ["Tổng hợp: Sở/Cục [A]*?", [], "Tổng hợp Sở Cục A"],
    ["'Khối 1'", [], "Khối 1"],
    ["   ", [], "Sheet"],
    ["///", ["sheet"], "Sheet (2)"],
    ["Tổng hợp Cục Thi hành án dân sự tỉnh", [], "Tổng hợp Cục Thi hành án dân sự"],
    [
      "Tổng hợp Cục Thi hành án dân sự tỉnh",
      ["tổng hợp cục thi hành án dân sự"],
      "Tổng hợp Cục Thi hành án dâ (2)",
    ],
  ])("%s beside %j → %s", (wanted, taken, expected) => {
    const names = new Set(taken);
    expect(sheetName(wanted, names)).toBe(expected);
    expect(names.has(expected.toLowerCase())).toBe(true);
  });

  it("always gives a name that Excel takes and that is new", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40, unit: "binary" }), { maxLength: 20 }),
        (wanted) => {
          const taken = new Set<string>();
          const names = wanted.map((name) => sheetName(name, taken));
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names)
            expect(name).toMatch(
              /^[^[\]:*?/\\']{1,31}$|^[^[\]:*?/\\'][^[\]:*?/\\]{0,29}[^[\]:*?/\\']$/u
            );
        }
      ),
      { numRuns: RUNS }
    );
  });
});
