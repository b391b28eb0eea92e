import { nfc } from "../normalize";

const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const LINE_ENDS = /\r\n?|\u2028|\u2029/gu;
const SPACES = /[^\S\n]+/gu;
/** A date that a line break was put before belongs to the line above. */
const BREAK_BEFORE_DATE = /(?<!\s)\s+(?=(?:ngày|ngay|Ngày|Ngay) )/gu;

/** A text as a person sees it, and the same without marks in lower case, character by character. */
export interface PlainText {
  /** Normal form C, full-width signs as plain ones, single spaces; lines kept. */
  readonly shown: string;
  /** As long as `shown`: what is found here stands there at the same place. */
  readonly plain: string;
}

export function plainText(text: string): PlainText {
  const shown = nfc(text.normalize("NFKC").replace(INVISIBLE, ""))
    .replace(LINE_ENDS, "\n")
    .replace(DASHES, "-")
    .replace(SPACES, " ")
    .replace(BREAK_BEFORE_DATE, " ");
  return { shown, plain: NOT_ASCII.test(shown) ? bareText(shown) : shown.toLowerCase() };
}

/** Letters without their marks, as far as they were met: there are few, and cells are many. */
const BARE = new Map<string, string>();
const NOT_ASCII = /[^\0-\x7F]/u;

function bareText(shown: string): string {
  let plain = "";
  for (let index = 0; index < shown.length; index++) plain += bare(shown.charAt(index));
  return plain;
}

/** One UTF-16 unit without its mark, in lower case; always one unit again. */
function bare(unit: string): string {
  const known = BARE.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize("NFD").charAt(0).toLowerCase().charAt(0);
  const plain = base === "đ" || base === "ð" ? "d" : base;
  BARE.set(unit, plain);
  return plain;
}

/** Words of the data as they stand in `plain`. */
export function plainWords(text: string): string {
  return plainText(text).plain;
}
