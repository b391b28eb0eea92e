const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/gu;
const SPACES = /[\s\u0085]+/gu;
const MARKS = /\p{M}+/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Grave, acute, tilde, hook above, dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const DOUBLE_QUOTES = /[“”„‟«»″]/gu;
const SINGLE_QUOTES = /[‘’‚‛′`´]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** Unicode normal form C: the form that everything of ours is written in. */
export function nfc(text: string): string {
  return text.normalize("NFC");
}

/**
 * Text as a person sees it: normal form C, every run of spaces (tabs, line ends and no-break spaces
 * too) as one space, none at the ends, and no characters without width.
 */
export function tidy(text: string): string {
  return nfc(text.replace(INVISIBLE, "").replace(SPACES, " ").trim());
}

/**
 * The key that spellings of one name share: lower case without any marks, letters and digits only,
 * with one space between words. "Khánh Hoà", "KHÁNH HÒA" and "khanh  hoa" agree. Too coarse to
 * tell whether two texts say the same: `sameText` does that.
 */
export function fold(text: string): string {
  const bare = tidy(text).toLowerCase().normalize("NFD").replace(MARKS, "");
  // đ has no decomposition; ð is what some converters of legacy fonts put in its place.
  return bare.replace(/[đð]/gu, "d").replace(NOT_LETTER_OR_DIGIT, " ").trim();
}

/**
 * Whether two texts say the same, as a row's text must say what its id stands for. Only spacing,
 * normal form, the place of tone marks (hoà, hòa) and the kind of quotes and dashes may differ;
 * letters, case and digits may not.
 */
export function sameText(a: string, b: string): boolean {
  return a === b || literalKey(a) === literalKey(b);
}

function literalKey(text: string): string {
  const plain = tidy(text)
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, "-");
  return plain.replace(WORD, toneAtEnd);
}

/** A Vietnamese syllable has one tone, so where the mark stands says nothing: it goes to the end. */
function toneAtEnd(word: string): string {
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(TONES);
  return tones === null ? nfc(decomposed) : nfc(decomposed.replace(TONES, "")) + tones.join("");
}
