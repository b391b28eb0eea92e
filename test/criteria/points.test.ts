import fc from "fast-check";
import { isExact, roundTo, type Scaled, scaled, sum, toNumber, ZERO } from "@/criteria";
import { RUNS } from "~test/runs";

describe("scaled", () => {
  it.each<[number, number, number]>([
    [1.75, 4, 17500],
    [0.1, 4, 1000],
    [-0.25, 4, -2500],
    [0, 4, 0],
    [-0, 4, 0],
    // Excel's ROUND(2.675, 2) is 2.68, and ROUND(1.005, 2) is 1.01, although both doubles lie below.
    [2.675, 2, 26800],
    [1.005, 2, 10100],
    [-2.675, 2, -26800],
    [0.1 + 0.2, 4, 3000],
    [84.545, 2, 845500],
    [1e-9, 4, 0],
    [44620, 4, 446200000],
  ])("%d to %d decimals is %d", (value, decimals, expected) => {
    expect(Object.is(scaled(value, decimals), expected)).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity, 1e15, 1e300])("%d cannot be held", (value) => {
    expect(() => scaled(value)).toThrow(RangeError);
  });
});

describe("isExact", () => {
  it.each<[number, boolean]>([
    [1.75, true],
    [0.1, true],
    [0.0001, true],
    [0.00001, false],
    [1 / 3, false],
    [0.1 + 0.2, false],
    [900719925474, true],
    [1e12, false],
    [NaN, false],
    [Infinity, false],
  ])("%d: %s", (value, expected) => expect(isExact(value)).toBe(expected));
});

describe("sums", () => {
  it("do not depend on their order, as sums of doubles do", () => {
    const values = [0.1, 0.2, 0.3, 0.7, 1.1].map((value) => scaled(value));
    expect(toNumber(sum(values))).toBe(2.4);
    expect(sum([...values].reverse())).toBe(sum(values));
    expect(sum([])).toBe(ZERO);
  });
});

describe("rounding, half away from zero", () => {
  it.each<[number, number, number]>([
    [1.2345, 2, 1.23],
    [1.235, 2, 1.24],
    [-1.235, 2, -1.24],
    [1.25, 1, 1.3],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.4999, 0, 0],
  ])("%d to %d decimals is %d", (value, decimals, expected) => {
    expect(toNumber(roundTo(scaled(value), decimals))).toBe(expected);
  });

  it("agrees with the digits of the decimal number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999999, max: 99999999 }),
        fc.integer({ min: 0, max: 3 }),
        (units, decimals) => {
          // Half a step added to the magnitude, then cut: on integers, so no double has a say.
          const step = 10 ** (4 - decimals);
          const cut = Math.floor((Math.abs(units) + step / 2) / step) * step;
          expect(roundTo(units as Scaled, decimals)).toBe(units < 0 && cut !== 0 ? -cut : cut);
        }
      ),
      { numRuns: RUNS * 4 }
    );
  });
});
