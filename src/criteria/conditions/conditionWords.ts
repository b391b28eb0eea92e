import { type Scaled, scaled } from "../points";
import type { Bound, Interval } from "../tier";

/** Words that join a second condition to the first: such a tier is judged by a person. */
const COMPOUND =
  /trong đó|hoặc|đồng thời|nhưng|nhất là|ngoài ra|trừ |nếu |trường hợp|với điều kiện|kể cả|không (?:tính|kể)|bình quân|mỗi |trở (?:lên|xuống|đi|về)|(?:^| )(?:gần|cận|khoảng|xấp xỉ|ước)(?= |$)/u;

/** More that is asked for beside the measure: "…, đúng hạn", "… và đầy đủ nội dung". */
const MORE_ASKED =
  /(?:[,;]| và| kèm(?: theo)?| cùng với)(?: phải| có)? (?:đúng|đầy đủ|đủ|bảo đảm|đảm bảo|có|không|chưa|chất lượng|kịp thời|đạt|vượt|hoàn thành|gửi|nộp|báo cáo|ban hành|trước|sau|trên|dưới|từ)(?= |$)/u;

/** A year or a document's number says when and by what, not how much. */
const INCIDENTAL = /năm \d{4}|(?:số )?\d+\/(?:\d{4}\/)?[\p{L}-]+/gu;

/** A word that turns the condition round. */
const NEGATION = /(?:^|[ ,(])(?:không|chưa|chẳng)(?=[ ,)]|$)/u;

/** Wordings of one meaning. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/gu, "-"],
  [/\((đến|tới)\)/gu, "$1"],
  [/(?:dưới|nhỏ hơn|thấp hơn) hoặc bằng|bằng hoặc (?:dưới|nhỏ hơn|thấp hơn)/gu, "≤"],
  [/(?:trên|lớn hơn|cao hơn) hoặc bằng|bằng hoặc (?:trên|lớn hơn|cao hơn)/gu, "≥"],
  [/trước hoặc trong ngày/gu, "đến hết ngày"],
  [/(đạt)(?: và|,) vượt(?= 100 ?%)/gu, "$1"],
  [/ ?phần trăm/gu, "%"],
  [/trong khoảng (?=từ |trên |\d)/gu, ""],
  [/(?<=[\d%]) ?[÷~] ?(?=\d)/gu, "-"],
  [/ trở lên(?= (?:đến|tới) )/gu, ""],
  [/(?<=(?:^| )(?:trên|dưới|từ|đạt|quá|hơn|bằng)) (?:mức|tỷ lệ|tỉ lệ|ngưỡng)(?= \d)/gu, ""],
  [/(?:đúng|trước|sớm)(?: thời)?(?: hạn)? hoặc (?:đúng|trước|sớm)(?: thời)? hạn/gu, "đúng hạn"],
];

/** One wording for conditions that are worded in several ways: dashes as "-", no brackets ("(đến)"). */
export function wordingUnified(text: string): string {
  return SAME.reduce((unified, [wording, plain]) => unified.replace(wording, plain), text);
}

/** True where words left over beside a condition might change it. */
export function saysMore(rest: string): boolean {
  const words = rest.replace(INCIDENTAL, "");
  return (
    /[\d%]/u.test(words) || COMPOUND.test(words) || NEGATION.test(words) || MORE_ASKED.test(words)
  );
}

/** How the words of a range or bound become an interval. */
export type Reader = readonly [pattern: RegExp, when: (match: RegExpExecArray) => Interval | null];

/** The first reader whose pattern occurs, where the words around it say nothing more. */
export function readFirst(
  text: string,
  readers: readonly Reader[]
): { when: Interval; match: RegExpExecArray } | null {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    if (!match) continue;
    const when = read(match);
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return when && !saysMore(rest) ? { when, match } : null;
  }
  return null;
}

export function between(min: Bound | null, max: Bound | null): Interval {
  return { min, max, orNone: false };
}

export function including(value: Scaled): Bound {
  return { value, inclusive: true };
}

export function excluding(value: Scaled): Bound {
  return { value, inclusive: false };
}

/** A number as tables write it in conditions: digits with at most one decimal mark ("99,5", "02"). */
export function numberIn(text: string | undefined): Scaled {
  return scaled(Number((text ?? "").replace(",", ".")));
}
