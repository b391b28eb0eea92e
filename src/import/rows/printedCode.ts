import { tidy } from "@/text";

type CodeKind = "part" | "roman" | "digits" | "letter" | "smallRoman";

/** A printed code, understood: "A", "I", "1", "1.1", "a", also whole paths such as "A.I.1.1". */
export interface Code {
  /** As printed, without "Phần", brackets and closing dots. */
  readonly text: string;
  /** What its last step is. */
  readonly kind: CodeKind;
  /** Depth of its kind: parts before Roman sections before 1 before 1.1; letters go below any of them. */
  readonly rank: number;
  /** The code of its parent, where it names it (1.1: "1"); null where it names none. */
  readonly parent: string | null;
}

export const PART_RANK = 0;
export const ROMAN_RANK = 1;
export const LETTER_RANK = 50;
export const BELOW_LETTER_RANK = 60;

/** "Phần thứ nhất"; and whatever numbers parts: they stand above all else. */
const WORDED_PART = /^(?:phần|chương) (?:thứ )?(?:nhất|một|hai|ba|bốn|tư|năm|sáu|bảy)$/iu;
const PART_NAME = /^(?:phần|chương) /iu;
const NAME = /^(?:phần|mục|nhóm|chương) (?:thứ )?/iu;
const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
const SMALL_ROMAN = /^(?:i{2,3}|iv|vi{1,3}|ix)$/u;
const PART = /^\p{Lu}$/u;
const LETTER = /^[a-zđ]$/u;
const DIGITS = /^\d{1,4}$/u;

/** Reads a code cell on its own; null where the text is none. What only its neighbours tell: `codesOf`. */
export function parseCode(cell: string): Code | null {
  const printed = tidy(cell);
  if (WORDED_PART.test(printed))
    return { text: printed, kind: "part", rank: PART_RANK, parent: null };
  const text = printed
    .replace(NAME, "")
    .replace(/^\(|[.)/:]+$/gu, "")
    .replace(/(?<=\d),(?=\d)/gu, ".")
    .replace(/(?<=\d)(?=[a-zđ]$)/u, ".");
  const segments = text.split(".");
  const kinds = segments.map(kindOf);
  const kind = PART_NAME.test(printed) && segments.length === 1 && kinds[0] ? "part" : kinds.at(-1);
  if (!kind || kinds.includes(null)) return null;
  const parent = segments.length > 1 ? segments.slice(0, -1).join(".") : null;
  return { text, kind, parent, rank: kind === "digits" ? digitsRank(kinds) : RANKS[kind] };
}

const RANKS = {
  part: PART_RANK,
  roman: ROMAN_RANK,
  letter: LETTER_RANK,
  smallRoman: BELOW_LETTER_RANK,
} as const;

/** 1 below Roman sections, 1.1 below 1, a.1 below letters. */
function digitsRank(kinds: readonly (CodeKind | null)[]): number {
  const above = kinds.findLastIndex((kind) => kind !== "digits");
  const run = kinds.length - (above + 1);
  return (kinds[above] === "letter" ? LETTER_RANK : ROMAN_RANK) + run;
}

function kindOf(segment: string): CodeKind | null {
  if (DIGITS.test(segment)) return "digits";
  if (ROMAN.test(segment)) return "roman";
  if (PART.test(segment)) return "part";
  if (SMALL_ROMAN.test(segment)) return "smallRoman";
  return LETTER.test(segment) ? "letter" : null;
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "IV" → 4; NaN where the text is no Roman number as codes use them. */
export function romanValue(text: string): number {
  if (!ROMAN.test(text)) return NaN;
  return [...text].reduce((total, letter, at) => {
    const value = VALUES[letter] ?? 0;
    return total + (value < (VALUES[text[at + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}
