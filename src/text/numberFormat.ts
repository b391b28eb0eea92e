import { wholeAt } from "./decimal";
import { type Language, LANGUAGES } from "./language";

export interface DecimalPlaces {
  readonly minDecimals: number;
  readonly maxDecimals: number;
}

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
  const rounded = String(wholeAt(value, shift + places.maxDecimals)).padStart(
    places.maxDecimals + 1,
    "0"
  );
  const whole = rounded.slice(0, rounded.length - places.maxDecimals);
  const decimals = rounded.slice(whole.length).replace(/0+$/u, "").padEnd(places.minDecimals, "0");
  const { group, decimal: mark } = LANGUAGES[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  const sign = value < 0 && /[1-9]/u.test(rounded) ? "-" : "";
  return sign + grouped + (decimals === "" ? "" : mark + decimals);
}
