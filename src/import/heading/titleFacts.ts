import type { Decision, UnitKind } from "@/criteria/criteriaSet";
import { fold, isoDate, parseDate, tidy } from "@/text";

/** What the texts above a table say of it; null where they do not. */
export interface TitleFacts {
  readonly title: string | null;
  readonly decision: Decision | null;
  readonly year: number | null;
  readonly unitKind: UnitKind | null;
}

const DECISION = /(?:quyết định|qđ)\s*(?:số)?\s*:?\s*(\d+[\p{L}]?\/(?:\d{4}\/)?[\p{L}-]+)/iu;
const DECISION_DATE =
  /ngày\s+(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;
const ISSUER =
  /của\s+((?:Bộ trưởng|Chánh án|Chủ tịch|Giám đốc|Tổng cục trưởng|Cục trưởng|Bộ|Tòa án|Ủy ban)[^,;.)\n]*)/u;
const YEAR = /năm\s+((?:19|20)\d{2})/giu;
const TITLE = /^(?:bang|khung|tieu chi|bieu)/u;
/** What stands below a title and is none of it. */
const AFTER_TITLE = /^(?:\(|ban hành|kèm theo|đơn vị|tên|số:)/iu;
const MOST_TITLE_LINES = 3;

const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  ["soTuPhap", /\bso tu phap\b/u],
  ["thads", /\b(?:thi hanh an|thads)\b/u],
  ["toaAn", /\b(?:toa an|tand)\b/u],
];

/** Reads title, decision, year and kind of unit from the texts above a table. */
export function readTitleFacts(lines: readonly string[]): TitleFacts {
  const tidied = lines.map(tidy);
  const title = titleOf(tidied);
  const whole = tidied.reduce((text, line) => text + (beginsAnew(line) ? "\n" : " ") + line, "");
  return {
    title,
    decision: readDecision(whole),
    year: yearIn(title ?? "") ?? yearIn(whole),
    unitKind: kindIn(title ?? "") ?? kindIn(whole),
  };
}

/** Other lines may go on with the one before: an issuer's name runs over lines, but not into a title. */
function beginsAnew(line: string): boolean {
  return TITLE.test(fold(line)) || AFTER_TITLE.test(line);
}

/** The title's line, with the lines that it runs over up to the one that names the year. */
function titleOf(lines: readonly string[]): string | null {
  const start = lines.findIndex((line) => TITLE.test(fold(line)));
  if (start < 0) return null;
  const end = lines.findIndex((line, at) => at > start && AFTER_TITLE.test(line));
  const block = lines.slice(
    start,
    Math.min(end < 0 ? lines.length : end, start + MOST_TITLE_LINES)
  );
  const withYear = block.findIndex((line) => yearIn(line) !== null);
  return block.slice(0, Math.max(withYear, 0) + 1).join(" ");
}

function readDecision(text: string): Decision | null {
  const match = DECISION.exec(text);
  if (!match) return null;
  const after = text.slice(match.index + match[0].length);
  const date = parseDate(
    (DECISION_DATE.exec(after)?.[0] ?? "").replace(/^ngày\s+(?=\d{1,2}\/)/iu, "")
  );
  return {
    number: match[1] ?? "",
    date: date ? isoDate(date) : "",
    issuer: tidy((ISSUER.exec(after)?.[1] ?? "").replace(/ (?:về việc|ban hành).*$/u, "")),
  };
}

/** The last year that is named: a decision's own year stands before the year that its table is for. */
function yearIn(text: string): number | null {
  const last = [...text.matchAll(YEAR)].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

/** The kinds of unit that a text names. */
export function unitKindsIn(text: string): UnitKind[] {
  const words = fold(text);
  return KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
}

function kindIn(text: string): UnitKind | null {
  return unitKindsIn(text)[0] ?? null;
}
