import { type CalendarDate, isoDate, parseIsoDate } from "../date";
import type { Span } from "./documentMention";

/** A day as written behind a document; null date: no such day. */
export interface WrittenDate extends Span {
  readonly date: CalendarDate | null;
}

/** Day first, in figures or words; year first; and with two digits for a year of this century. */
const PATTERNS: readonly RegExp[] = [
  /^(?<day>\d{1,2}) ?([/.-]) ?(?<month>\d{1,2}) ?\2 ?(?<year>\d{4})(?!\d)/u,
  /^(?<day>\d{1,2}) thang (?<month>\d{1,2})(?: nam |\/)(?<year>\d{4})(?!\d)/u,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  /^(?<day>\d{1,2})([/-])(?<month>\d{1,2})\2(?<year>\d{2})(?![\d/-])/u,
];
const CENTURY = 2000;

/** A day at the start of the text without marks; `at` is where that text begins. */
export function dateAt(plain: string, at: number): WrittenDate | null {
  const rest = plain.slice(at);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(rest);
    if (!found?.groups) continue;
    const { day = "", month = "", year = "" } = found.groups;
    const whole = year.length === 2 ? CENTURY + Number(year) : Number(year);
    return {
      start: at,
      end: at + found[0].length,
      date: existing(Number(day), Number(month), whole),
    };
  }
  return null;
}

function existing(day: number, month: number, year: number): CalendarDate | null {
  return parseIsoDate(isoDate({ year, month, day }));
}
