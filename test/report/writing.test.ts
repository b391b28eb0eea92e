import { scaled, subtract } from "@/criteria";
import {
  amount,
  figureValue,
  gap,
  points,
  pointsDifference,
  punctuated,
  signed,
} from "@/report/writtenValues";

describe("Vietnamese writing in reports", () => {
  it.each([
    [18, "18,00"],
    [19.5, "19,50"],
    [19.4949, "19,4949"],
    [0, "0,00"],
    [-0.5, "-0,50"],
    [1234.5, "1.234,50"],
    [null, "–"],
  ])("points %p → %s", (value, expected) => {
    expect(points(value === null ? null : scaled(value))).toBe(expected);
  });

  it.each([
    [19.5, 20, "−0,50"],
    [20, 19.5, "+0,50"],
    [20, 20, "0,00"],
    [null, 20, "–"],
    [20, null, "–"],
  ])("difference of %p and %p → %s", (value, other, expected) => {
    const of = (plain: number | null) => (plain === null ? null : scaled(plain));
    expect(pointsDifference(subtract(of(value), of(other)))).toBe(expected);
  });

  it.each([
    [59136, "việc", "59.136 việc"],
    [0, "việc", "0 việc"],
    [0.5, "", "0,5"],
    [999_999, "nghìn đồng", "999.999 nghìn đồng"],
    [1_000_000, "nghìn đồng", "1 tỷ đồng"],
    [7_957_500_000, "nghìn đồng", "7.957,5 tỷ đồng"],
    [-2_500_000, "nghìn đồng", "-2,5 tỷ đồng"],
  ])("amount %p %s → %s", (value, measure, expected) => {
    expect(amount(value, measure)).toBe(expected);
  });

  it("writes figures, signs, gaps and lists", () => {
    expect(figureValue("ratio", 0.8451)).toBe("84,51%");
    expect(figureValue("ratio", 1)).toBe("100,00%");
    expect(figureValue("count", 1250)).toBe("1.250");
    expect([signed(3.2, 2), signed(-3.2, 2), signed(0, 2)]).toEqual(["+3,20", "−3,20", "0,00"]);
    expect(gap("về tiền")).toBe("[chưa có số liệu: về tiền]");
    expect(punctuated(["a", "b"])).toEqual([{ noiDung: "a;" }, { noiDung: "b." }]);
    expect(punctuated([])).toEqual([]);
  });
});
