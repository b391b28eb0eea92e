import fc from "fast-check";
import { isSheetName, sheetNameKey } from "@/grid";
import { freeSheetName } from "@/sheets/sheetNames";
import { RUNS } from "~test/runs";

describe("freeSheetName", () => {
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
    ["Khối 1", ["KHỐI 1", "Khối 1 (2)".normalize("NFD")], "Khối 1 (3)"],
    ["Khối 1".normalize("NFD"), ["Khối 1"], "Khối 1 (2)".normalize("NFD")],
    ["M'Drắk", [], "M'Drắk"],
    ["Ủy ban nhân dân huyện Ea Kar M'Drắk", [], "Ủy ban nhân dân huyện Ea Kar M"],
    ["x".repeat(40), [], "x".repeat(31)],
    ["x".repeat(40), ["X".repeat(31)], `${"x".repeat(27)} (2)`],
  ])("%s beside %j → %s", (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  it("always gives a name that Excel takes and that is new", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40, unit: "binary" }), { maxLength: 20 }),
        (wanted) => {
          const names: string[] = [];
          for (const name of wanted) names.push(freeSheetName(name, names));
          expect(new Set(names.map(sheetNameKey)).size).toBe(names.length);
          expect(names.filter((name) => !isSheetName(name))).toEqual([]);
        }
      ),
      { numRuns: RUNS }
    );
  });
});
