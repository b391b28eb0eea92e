import { isoDate, parseIsoDate, type CalendarDate } from "../date";
import type { Span } from "./documentMention";

/** A day as written behind a document; null date: no such day. */
export interface WrittenDate extends Span {
  readonly date: CalendarDate | null;
}

const NUMERIC = String.raw`(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)`;
const IN_WORDS = String.raw`(\d{1,2}) thang (\d{1,2})(?: nam |/)(\d{4})(?!\d)`;
const DATE = new RegExp(`^(?:${NUMERIC}|${IN_WORDS})`, "u");

/** A day, day first, at the start of the text without marks; `at` is where that text begins. */
export function dateAt(plain: string, at: number): WrittenDate | null {
  const found = DATE.exec(plain.slice(at));
  if (!found) return null;
  const [day, month, year] =
    found[1] === undefined ? [found[5], found[6], found[7]] : [found[1], found[3], found[4]];
  return {
    start: at,
    end: at + found[0].length,
    date: existing(Number(day), Number(month), Number(year)),
  };
}

function existing(day: number, month: number, year: number): CalendarDate | null {
  return parseIsoDate(isoDate({ year, month, day }));
}
