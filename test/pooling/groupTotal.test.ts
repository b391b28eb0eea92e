import { groupTotal, type PooledFigure, quotient } from "@/pooling";

const NOTHING: PooledFigure = {
  id: "f",
  numerator: null,
  denominator: null,
  value: null,
  target: null,
  previous: null,
};
const part = (numerator: number | null, denominator: number | null): PooledFigure => ({
  ...NOTHING,
  numerator,
  denominator,
});
const count = (value: number | null): PooledFigure => ({ ...NOTHING, value });

describe("groupTotal", () => {
  it.each([
    ["nothing at all", [], null, 0],
    ["units that gave nothing", [null, count(null)], null, 0],
    ["zero is a value, nothing is not", [count(0), null], 0, 1],
    ["whole numbers", [count(100), count(101), null, count(107)], 308, 3],
    ["decimals without binary dust", [count(0.1), count(0.2)], 0.3, 2],
    ["amounts of thousands of tỷ đồng", [count(7_957_000_000_123), count(1)], 7_957_000_000_124, 2],
  ] as const)("counts: %s", (_, figures, value, units) => {
    expect(groupTotal("count", figures)).toEqual({
      numerator: null,
      denominator: null,
      value,
      units,
    });
  });

  it.each([
    // The average of 100 % and 50 % would be 75 %; 1 + 50 of 1 + 100 is 51/101.
    ["sums, never averages", [part(1, 1), part(50, 100)], 51, 101, 51 / 101, 2],
    ["a percentage alone does not count", [part(1, 2), { ...NOTHING, value: 0.9 }], 1, 2, 0.5, 1],
    ["nor does half a pair", [part(1, null), part(null, 2)], null, null, null, 0],
    ["nothing to divide by", [part(0, 0), part(3, 0)], 3, 0, null, 2],
    ["no units", [], null, null, null, 0],
  ] as const)("ratios: %s", (_, figures, numerator, denominator, value, units) => {
    expect(groupTotal("ratio", figures)).toEqual({ numerator, denominator, value, units });
  });

  it.each([
    [1, 4, 0.25],
    [0, 4, 0],
    [4, 0, null],
    [4, -1, null],
    [null, 4, null],
    [4, null, null],
  ])("quotient of %p and %p is %p", (numerator, denominator, expected) => {
    expect(quotient(numerator, denominator)).toBe(expected);
  });
});
