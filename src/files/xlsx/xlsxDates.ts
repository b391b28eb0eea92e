import type { NumberKind } from "@/grid";

/** Days between the two calendars that workbooks count dates in. */
export const DAYS_1904 = 1462;

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 calendar from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** The 1900 calendar has a 29 February 1900 that never was: days before it count from one later. */
const FIRST_TRUE_SERIAL = 61;

/** An ISO 8601 date, time or both, as strict files write it, as a serial number; null where it is none. */
export function serialOfIso(text: string): number | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (date) {
    const [, year, month, day, hour, minute, second] = date;
    const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY_MS;
    return (days < FIRST_TRUE_SERIAL ? days - 1 : days) + dayFraction(hour, minute, second);
  }
  const time = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  return time ? dayFraction(time[1], time[2], time[3]) : null;
}

function dayFraction(hour = "0", minute = "0", second = "0"): number {
  return (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

/** Built-in number formats that show dates or times (ISO/IEC 29500-1, 18.8.30), those of East Asia included. */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  );
}

/** Whether a number format shows a date or a time. `code` is null for a built-in one. */
export function showsDate(id: number, code: string | null): boolean {
  if (code === null) return isBuiltInDate(id);
  return /[dmyhs]/i.test(bareFormat(code).replace(/general/gi, ""));
}

/** Built-in number formats that show percentages (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN_PERCENT: ReadonlySet<number> = new Set([9, 10]);

/** What a number format makes of a number; null for a plain one. `code` is null for a built-in one. */
export function numberKind(id: number, code: string | null): NumberKind | null {
  if (showsDate(id, code)) return "date";
  const isPercent = code === null ? BUILT_IN_PERCENT.has(id) : bareFormat(code).includes("%");
  return isPercent ? "percent" : null;
}

/** A format's code without the words, colours and conditions in it. */
function bareFormat(code: string): string {
  return code
    .replace(/"[^"]*"?/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}
