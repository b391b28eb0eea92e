import type { FindingData } from "@/findings";
import { formatDecimal, type Language } from "@/text";

type Phrase = (shown: string) => string;

/**
 * The values of a finding, as words need them: `value("entry")` is the value as text ("" where the
 * finding does not carry it); `value("entry", phrase)` is the phrase around it, or "" without it.
 */
export interface Value {
  (key: string, phrase?: Phrase): string;
  /** The same without digit grouping: years, versions, identifiers. */
  plain(key: string, phrase?: Phrase): string;
}

const MOST_DECIMALS = 4;
const asItIs: Phrase = (shown) => shown;

/** A plain number as the language writes it: 1.5 → "1,5" in Vietnamese; at most four decimals. */
export function number(plain: number, language: Language): string {
  return formatDecimal(plain, { minDecimals: 0, maxDecimals: MOST_DECIMALS }, language);
}

/** Reads a finding's data in one language. */
export function valuesOf(data: FindingData, language: Language): Value {
  const reader =
    (write: (found: number) => string) =>
    (key: string, phrase: Phrase = asItIs) => {
      const found = data[key];
      if (found === undefined || found === "") return "";
      return phrase(typeof found === "number" ? write(found) : found);
    };
  return Object.assign(
    reader((found) => number(found, language)),
    { plain: reader(String) }
  );
}
