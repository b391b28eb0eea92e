import { tidy } from "@/text";

/** A printed code, understood: "A", "I", "1", "1.1", "a", also whole paths such as "A.I.1.1". */
export interface Code {
  /** As printed, without "Phần", brackets and closing dots. */
  readonly text: string;
  /** Depth of its kind: parts before Roman sections before 1 before 1.1; letters go below any of them. */
  readonly rank: number;
  /** The code that a number such as 1.1 stands under ("1"); null for other kinds. */
  readonly parent: string | null;
}

const PART_RANK = 0;
const ROMAN_RANK = 1;
const LETTER_RANK = 50;

const NAME = /^(?:phần|mục|nhóm|chương) (?:thứ )?/iu;
const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
const PART = /^\p{Lu}$/u;
const LETTER = /^[a-zđ]$/u;
const DIGITS = /^\d{1,3}$/u;

/** Reads a code cell; null where the text is none. */
export function parseCode(cell: string): Code | null {
  const text = tidy(cell)
    .replace(NAME, "")
    .replace(/^\(|[.)/:]+$/gu, "");
  const segments = text.split(".");
  const kinds = segments.map(kindOf);
  if (kinds.includes("none")) return null;
  const last = kinds.at(-1);
  if (last === "part") return { text, rank: PART_RANK, parent: null };
  if (last === "roman") return { text, rank: ROMAN_RANK, parent: null };
  if (last === "letter") return { text, rank: LETTER_RANK, parent: null };
  const run = segments.length - (kinds.findLastIndex((kind) => kind !== "digits") + 1);
  const above = kinds[segments.length - run - 1] === "letter" ? LETTER_RANK : ROMAN_RANK;
  const parent = run > 1 ? segments.slice(0, -1).join(".") : null;
  return { text, rank: above + run, parent };
}

function kindOf(segment: string): "part" | "roman" | "letter" | "digits" | "none" {
  if (DIGITS.test(segment)) return "digits";
  if (ROMAN.test(segment)) return "roman";
  if (PART.test(segment)) return "part";
  return LETTER.test(segment) ? "letter" : "none";
}
