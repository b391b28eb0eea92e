import { readCondition } from "@/criteria/conditions/readCondition";
import { fold, tidy } from "@/text";
import type { CellPart } from "./cellLines";

/** Where a tier in a running line ends: behind its points. */
const END =
  /(?:[:=(-] ?|(?:được|đạt|chấm|cho|:) )\d+(?:[.,]\d+)? ?(?:điểm|đ)(?!\p{L}| ?\/)\)?[.;,]?/giu;
/** "- Đạt 100%: 2 điểm", "Từ 95% đến dưới 100% được 1,75 điểm", "Khá (1 điểm);" */
const TIER =
  /^(.+?) ?(?::|=|\(|-| được| đạt| chấm| cho)(?: được| đạt| chấm)? ?(\d[\d.,]*) ?(?:điểm|đ)\)?[.;,]*$/iu;
/** "Đạt 100%: 2" between semicolons, where no word says that these are points. */
const BARE_TIER = /^(.+?) ?[:=] ?(\d+(?:[.,]\d+)?)[.,]?$/u;
/** Points taken off, added, or given for each of several things are no tier's points. */
const OTHER_RULE = /(?:^|[ ,(])(?:trừ|cộng|thưởng|mỗi|tối đa|cứ|tổng)(?=[ :,(]|$)/iu;
/** What parts a criterion's own words from its first tier. */
const STRONG_PARTING = /[:.(] ?[-–+]? ?| [-–] /gu;
/** Words with which a tier begins and no criterion. */
const STARTS_TIER = /^(?:[-–—+*•·] ?)?(?:đạt|từ|trên|dưới|chậm|đúng|[≥≤<>\d])/iu;
/** Grades and answers, which are tiers without being conditions. */
const GRADE =
  /^(?:co|khong|chua|xuat sac|tot|kha|trung binh|dat|yeu|kem|truong hop|day du|dung)(?: |$)/u;

/** A tier with its points in its words; null where the line is none. */
export function tierOf(line: string): CellPart | null {
  const [, label, points] = TIER.exec(line) ?? [];
  return label === undefined || points === undefined || OTHER_RULE.test(label)
    ? null
    : { label: label.trim(), points };
}

/** A line that holds several tiers, and the words in front of them. */
export interface RunningTiers {
  readonly before: string;
  readonly tiers: readonly CellPart[];
}

/**
 * Takes a running line apart: "Thẩm định: đạt 100%: 2 điểm; từ 90% đến dưới 100%: 1,5 điểm; dưới
 * 90%: 0 điểm". null where it is not made of at least two tiers as a whole, or nothing shows where
 * the criterion's own words end and the first tier begins.
 */
export function runningTiers(line: string): RunningTiers | null {
  const tiers = pieces(line)?.map(tierOf) ?? bareTiers(line);
  const [first, ...others] = tiers ?? [];
  if (!first || others.length === 0 || others.includes(null)) return null;
  if (others.some((tier) => tier && hasNumbersOfPoints(tier.label))) return null;
  const begun = beginning(first.label);
  if (begun === null) return null;
  const rest = others.filter((tier) => tier !== null).map(unmarked);
  return { before: begun.before, tiers: [{ ...first, label: begun.label }, ...rest] };
}

/** The line cut behind every tier's points; null where words are left over at its end. */
function pieces(line: string): string[] | null {
  const found: string[] = [];
  let from = 0;
  for (const match of line.matchAll(END)) {
    const to = match.index + match[0].length;
    found.push(line.slice(from, to).trim());
    from = to;
  }
  return found.length > 1 && /^[ .;,)]*$/u.test(line.slice(from)) ? found : null;
}

function bareTiers(line: string): (CellPart | null)[] | null {
  const parts = line.replace(/[.;]$/u, "").split(";").map(tidy);
  if (parts.length < 2) return null;
  return parts.map((part) => {
    const [, label, points] = BARE_TIER.exec(part) ?? [];
    return label === undefined || points === undefined || OTHER_RULE.test(label)
      ? null
      : { label, points };
  });
}

/** Where the first tier begins; null where nothing shows it. */
function beginning(words: string): { before: string; label: string } | null {
  const whole = isTierWords(words) ? { before: "", ...unmarked({ label: words }) } : null;
  if (whole && STARTS_TIER.test(words)) return whole;
  return beginningAfter(words, STRONG_PARTING) ?? whole ?? beginningAfter(words, /[,;] ?/gu);
}

function beginningAfter(words: string, parting: RegExp): { before: string; label: string } | null {
  for (const { index, 0: mark } of [...words.matchAll(parting)].reverse()) {
    const label = words.slice(index + mark.length).trim();
    if (isTierWords(label)) return { before: words.slice(0, index).trim(), label };
  }
  return null;
}

function isTierWords(words: string): boolean {
  return (
    GRADE.test(fold(words)) || (readCondition(words) !== null && fold(words).split(" ").length < 12)
  );
}

function hasNumbersOfPoints(label: string): boolean {
  return /\d ?(?:điểm|đ)(?!\p{L})/iu.test(label);
}

function unmarked<T extends { readonly label: string }>(part: T): T {
  return { ...part, label: part.label.replace(/^[-–—+*•·,;] ?/u, "") };
}
