import { isUnicodeVietnamese, type LegacyEncoding } from "./encoding";
import { isSyllable } from "./syllable";
import { tcvn3CapitalsToUnicode, tcvn3ToUnicode } from "./tcvn3";
import { vniToUnicode } from "./vni";

/** Text in that encoding, held as Latin-1 characters, in Unicode (NFC). */
export function legacyToUnicode(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case "TCVN3":
      return tcvn3ToUnicode(text);
    case "TCVN3H":
      return tcvn3CapitalsToUnicode(text);
    case "VNI":
      return vniToUnicode(text);
  }
}

/** What the words of a text tell of its encoding when no font does. */
export interface LegacyEvidence {
  /** Encodings in which nearly all words with foreign letters are Vietnamese syllables; of two the better first. */
  readonly encodings: readonly LegacyEncoding[];
  /** Words that are no Vietnamese as they stand, but are in such an encoding. */
  readonly words: number;
}

const NONE: LegacyEvidence = { encodings: [], words: 0 };
const FOREIGN = /[\u00A1-\u00FE]/;
const WORDS = /[A-Za-z\u00A1-\u00FE]+/g;
/** Names and abbreviations (HĐND) keep some words of a Vietnamese text from being syllables. */
const ENOUGH = 0.85;
const CONTENT_ENCODINGS: readonly LegacyEncoding[] = ["TCVN3", "VNI"];

/**
 * Reads a text as each legacy encoding and tells which make Vietnamese of words that are none.
 * Strict, so that no Unicode text is touched: a text with one letter that only Unicode has gives
 * no evidence, nor do words of other languages, which are no syllables in any encoding.
 */
export function legacyEvidence(text: string): LegacyEvidence {
  if (!FOREIGN.test(text) || isUnicodeVietnamese(text)) return NONE;
  const words = foreignWords(text);
  const strange = words.filter((word) => !isSyllable(word));
  if (strange.length === 0) return NONE;
  const counts = CONTENT_ENCODINGS.map((encoding) => ({
    encoding,
    strange: strange.filter((word) => isSyllable(legacyToUnicode(word, encoding))).length,
    all: words.filter((word) => isSyllable(legacyToUnicode(word, encoding))).length,
  })).filter(({ all, strange: made }) => made > 0 && all >= ENOUGH * words.length);
  counts.sort((first, second) => second.all - first.all);
  return {
    encodings: counts.map(({ encoding }) => encoding),
    words: Math.max(0, ...counts.map(({ strange: made }) => made)),
  };
}

/**
 * Whether the words with foreign letters are Vietnamese syllables in that encoding. True of many a
 * Unicode text too ("cô" would be "cụ"): it confirms what other texts of a file have shown.
 */
export function readsAs(text: string, encoding: LegacyEncoding): boolean {
  const words = foreignWords(text);
  const read = words.filter((word) => isSyllable(legacyToUnicode(word, encoding)));
  return read.length > 0 && read.length >= ENOUGH * words.length;
}

function foreignWords(text: string): string[] {
  return (text.match(WORDS) ?? []).filter((word) => FOREIGN.test(word) && /[A-Za-z]/.test(word));
}
