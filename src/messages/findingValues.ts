import type { DataOf, FindingCode, FindingData } from "@/findings";
import { formatDate, formatDecimal, type Language, parseIsoDate } from "@/text";

type Phrase = (shown: string) => string;

/** The fields of a code's data; none where it carries none. */
type FieldOf<Code extends FindingCode> = [DataOf<Code>] extends [never]
  ? never
  : Extract<keyof DataOf<Code>, string>;

/** A function for each code that says in words what a finding of it carries. */
export type Sentences<Code extends FindingCode> = {
  readonly [One in Code]: (value: Value<FieldOf<One>>) => string;
};

/**
 * The values of a finding, as words need them: `value("entry")` is the value as text ("" where the
 * finding does not carry it); `value("entry", phrase)` is the phrase around it, or "" without it.
 */
export interface Value<Key extends string> {
  (key: Key, phrase?: Phrase): string;
  /** The same without digit grouping: years, versions, identifiers. */
  plain(key: Key, phrase?: Phrase): string;
  /** One of several fixed words by the key that the finding carries; "" for any other. */
  one(key: Key, words: Readonly<Record<string, string>>): string;
  /** A number of bytes as whole megabytes (of 1,024 × 1,024 bytes). */
  megabytes(key: Key): string;
}

const MOST_DECIMALS = 4;
const BYTES_PER_MEGABYTE = 1024 * 1024;
const asItIs: Phrase = (shown) => shown;

/** A plain number as the language writes it: 1.5 → "1,5" in Vietnamese; at most four decimals. */
export function number(plain: number, language: Language): string {
  return formatDecimal(plain, { minDecimals: 0, maxDecimals: MOST_DECIMALS }, language);
}

/** A date as people write it: data carry it as "2025-03-15". */
function dayOf(text: string): string {
  const date = parseIsoDate(text);
  return date ? formatDate(date) : text;
}

/** Reads a finding's data in one language. */
export function valuesOf(data: FindingData, language: Language): Value<string> {
  const reader =
    (write: (found: number) => string) =>
    (key: string, phrase: Phrase = asItIs) => {
      const found = data[key];
      if (found === undefined || found === "") return "";
      return phrase(typeof found === "number" ? write(found) : dayOf(found));
    };
  return Object.assign(
    reader((found) => number(found, language)),
    {
      plain: reader(String),
      one: (key: string, words: Readonly<Record<string, string>>) => words[data[key] ?? ""] ?? "",
      megabytes: reader((found) => String(Math.round(found / BYTES_PER_MEGABYTE))),
    }
  );
}
