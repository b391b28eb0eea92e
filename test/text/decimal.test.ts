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

/** |value| as mantissa × 2^exponent, read from the bits of the double. */
function bitsOf(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const power = Number(bits >> 52n);
  const fraction = bits & (2n ** 52n - 1n);
  return power === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction + 2n ** 52n, exponent: power - 1075 };
}

/** |value| × 10^decimals to the nearest whole number, halves up, from the exact value of the double. */
function exactly(value: number, decimals: number): bigint {
  const { mantissa, exponent } = bitsOf(value);
  const top = mantissa * 2n ** BigInt(Math.max(exponent, 0)) * 10n ** BigInt(Math.max(decimals, 0));
  const bottom = 2n ** BigInt(Math.max(-exponent, 0)) * 10n ** BigInt(Math.max(-decimals, 0));
  const whole = top / bottom;
  return (top % bottom) * 2n >= bottom ? whole + 1n : whole;
}

test("the fifteen digits are those of the double's exact value", () => {
  const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(
      doubles.filter((value) => value !== 0),
      (value) => {
        const { sign, digits, exponent } = decimalOf(value);
        expect(sign).toBe(value < 0 ? -1 : 1);
        expect(String(digits)).toHaveLength(15);
        expect(exactly(value, -exponent)).toBe(digits);
      }
    ),
    { numRuns: RUNS }
  );
});

test("rounding is that of the fifteen digits, not of the double", () => {
  const digits = fc.bigInt({ min: 10n ** 14n, max: 10n ** 15n - 1n });
  const powers = fc.integer({ min: -20, max: 3 });
  fc.assert(
    fc.property(digits, powers, fc.integer({ min: 0, max: 6 }), (kept, power, decimals) => {
      // Fifteen digits survive the way into a double and back.
      const value = Number(`${kept}e${power}`);
      const shift = power + decimals;
      const text = String(kept).padStart(30, "0");
      const cut = shift >= 0 ? text + "0".repeat(shift) : text.slice(0, shift);
      const next = shift >= 0 ? "0" : text.at(shift);
      expect(wholeAt(value, decimals)).toBe(BigInt(cut) + (Number(next) >= 5 ? 1n : 0n));
    }),
    { numRuns: RUNS }
  );
});
