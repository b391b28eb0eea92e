import fc from "fast-check";
import { formatDecimal, formatPercent, type Language, parseDecimal, parsePercent } from "@/text";
import { RUNS } from "~test/runs";

describe("formatDecimal", () => {
  const check = (value: number, places: [number, number], vi: string, en: string) => {
    const [minDecimals, maxDecimals] = places;
    expect(formatDecimal(value, { minDecimals, maxDecimals }, "vi")).toBe(vi);
    expect(formatDecimal(value, { minDecimals, maxDecimals }, "en")).toBe(en);
  };

  it.each<[number, [number, number], string, string]>([
    [0, [0, 2], "0", "0"],
    [0, [2, 2], "0,00", "0.00"],
    [1.5, [0, 2], "1,5", "1.5"],
    [1.5, [2, 2], "1,50", "1.50"],
    [1234.5, [0, 2], "1.234,5", "1,234.5"],
    [1234567.5, [2, 2], "1.234.567,50", "1,234,567.50"],
    [999, [0, 0], "999", "999"],
    [1000, [0, 0], "1.000", "1,000"],
    [-1234.5, [0, 2], "-1.234,5", "-1,234.5"],
    [0.05, [0, 2], "0,05", "0.05"],
    [10, [0, 2], "10", "10"],
    [200, [0, 0], "200", "200"],
    [1e21, [0, 0], "1.000.000.000.000.000.000.000", "1,000,000,000,000,000,000,000"],
    [1e-10, [0, 2], "0", "0"],
  ])("%d with decimals %j", check);

  // Each value's double lies below the written half; a spreadsheet rounds what is written.
  it.each<[number, [number, number], string, string]>([
    [2.675, [2, 2], "2,68", "2.68"],
    [1.005, [2, 2], "1,01", "1.01"],
    [-2.675, [2, 2], "-2,68", "-2.68"],
    [0.5, [0, 0], "1", "1"],
    [-0.5, [0, 0], "-1", "-1"],
    [2.5, [0, 0], "3", "3"],
    [0.285, [2, 2], "0,29", "0.29"],
    [0.1 + 0.2, [0, 15], "0,3", "0.3"],
    [999.995, [2, 2], "1.000,00", "1,000.00"],
    [2.6749, [2, 2], "2,67", "2.67"],
    [-0.004, [2, 2], "0,00", "0.00"],
    [-0, [0, 2], "0", "0"],
  ])("%d with decimals %j is rounded half away from zero", check);

  it.each([NaN, Infinity, -Infinity])("%d cannot be written", (value) => {
    expect(() => formatDecimal(value, { minDecimals: 0, maxDecimals: 2 }, "vi")).toThrow(
      RangeError
    );
  });
});

describe("formatPercent", () => {
  const check = (fraction: number, decimals: number, vi: string, en: string) => {
    expect(formatPercent(fraction, decimals, "vi")).toBe(vi);
    expect(formatPercent(fraction, decimals, "en")).toBe(en);
  };

  it.each([
    [0.8451, 2, "84,51%", "84.51%"],
    [1, 2, "100,00%", "100.00%"],
    [1, 0, "100%", "100%"],
    [0, 2, "0,00%", "0.00%"],
    [0.00005, 2, "0,01%", "0.01%"],
    // 145 ÷ 146 = 0.99315068…
    [145 / 146, 2, "99,32%", "99.32%"],
    [0.29, 0, "29%", "29%"],
    [0.145, 0, "15%", "15%"],
    [-0.0129, 2, "-1,29%", "-1.29%"],
    [12.345, 1, "1.234,5%", "1,234.5%"],
  ])("%d with %d decimals", check);
});

describe("what is written is read again", () => {
  const languages = fc.constantFrom<Language>("vi", "en");
  /** Numbers that a spreadsheet holds exactly: up to 15 digits, up to 6 of them decimals. */
  const decimals = fc
    .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);

  it("numbers, except that a thousand with nothing behind it is ambiguous", () => {
    fc.assert(
      fc.property(decimals, languages, (value, language) => {
        const text = formatDecimal(value, { minDecimals: 0, maxDecimals: 6 }, language);
        const reading = parseDecimal(text);
        const looksAmbiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(text);
        if (looksAmbiguous) {
          expect(reading).toHaveProperty("readings", expect.arrayContaining([value]));
        } else {
          expect(reading).toEqual({ status: "number", value });
        }
      }),
      { numRuns: RUNS }
    );
  });

  it("percentages with two decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), languages, (hundredths, language) => {
        const fraction = Number(`${hundredths}e-4`) + 0;
        const text = formatPercent(fraction, 2, language);
        expect(parsePercent(text)).toEqual({ status: "number", value: fraction });
      }),
      { numRuns: RUNS }
    );
  });
});
