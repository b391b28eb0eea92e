import type { Language } from "./language";

export interface DecimalPlaces {
  readonly minDecimals: number;
  readonly maxDecimals: number;
}

/** Digits that a spreadsheet keeps of a number; what a double holds beyond them is noise of arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Writes a number as documents do: "1.234,5" in Vietnamese, "1,234.5" in English. Rounds half away
 * from zero on the decimal digits, as spreadsheets do (1.005 at two decimals is 1.01).
 * @throws RangeError for a number that is not finite.
 */
export function formatDecimal(value: number, places: DecimalPlaces, language: Language): string {
  return written(value, 0, places, language);
}

/** Writes a fraction (scale 0–1) as a percentage with that many decimals: 0.8451 → "84,51%". @throws RangeError as above. */
export function formatPercent(fraction: number, decimals: number, language: Language): string {
  return `${written(fraction, 2, { minDecimals: decimals, maxDecimals: decimals }, language)}%`;
}

/** value × 10^shift, written out. */
function written(value: number, shift: number, places: DecimalPlaces, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const rounded = roundedDigits(value, shift + places.maxDecimals).padStart(
    places.maxDecimals + 1,
    "0"
  );
  const whole = rounded.slice(0, rounded.length - places.maxDecimals);
  const decimals = rounded.slice(whole.length).replace(/0+$/u, "").padEnd(places.minDecimals, "0");
  const [group, mark] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  const sign = value < 0 && /[1-9]/u.test(rounded) ? "-" : "";
  return sign + grouped + (decimals === "" ? "" : mark + decimals);
}

/** |value| × 10^exponent as an integer in digits, rounded half up. */
function roundedDigits(value: number, exponent: number): string {
  const [mantissa = "0", power = "0"] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  const shift = Number(power) - (SIGNIFICANT_DIGITS - 1) + exponent;
  if (shift >= 0) return String(digits * 10n ** BigInt(shift));
  const divisor = 10n ** BigInt(-shift);
  return String((digits * 2n + divisor) / (divisor * 2n));
}
