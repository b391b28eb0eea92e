import fc from "fast-check";
import { decimalOf, wholeAt } from "@/text";
import { RUNS } from "~test/runs";

describe("a number as a spreadsheet keeps it", () => {
  // Fifteen digits and the power of ten that belongs to them.
  test.each([
    [0, 1, 0n, -14],
    [0.1 + 0.2, 1, 300_000_000_000_000n, -15],
    [-2.675, -1, 267_500_000_000_000n, -14],
    [1e21, 1, 100_000_000_000_000n, 7],
  ] as const)("%d", (value, sign, digits, exponent) => {
    expect(decimalOf(value)).toEqual({ sign, digits, exponent });
  });

  test.each([
    [2.675, 2, 268n],
    [-2.675, 2, 268n],
    [1.005, 2, 101n],
    [0.5, 0, 1n],
    [0.49999999999999994, 0, 1n],
    [1234.5, 0, 1235n],
    [9, 2, 900n],
    [0.004, 2, 0n],
    [1250, -2, 13n],
  ])("%d at %d decimals is %d", (value, decimals, expected) => {
    expect(wholeAt(value, decimals)).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])("%d is refused", (value) => {
    expect(() => decimalOf(value)).toThrow(RangeError);
  });
});

test("rounding agrees with counting on whole numbers of ten-thousandths", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 4 }),
      (units, decimals) => {
        const step = 10 ** (4 - decimals);
        const rest = units % step;
        const expected = (units - rest) / step + (rest * 2 >= step && step > 1 ? 1 : 0);
        expect(wholeAt(units / 10_000, decimals)).toBe(BigInt(expected));
      }
    ),
    { numRuns: RUNS }
  );
});
