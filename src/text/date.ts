import { fold, tidy } from "./normalize";

/** A day without time or zone; months from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_FIRST = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/u;
const IN_WORDS = /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

const MS_PER_DAY = 86_400_000;
/** Days between 1899-12-30, from which serials count since 1900-03-01, and 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
/** The serial of 29 February 1900, a day that never was. */
const PHANTOM_DAY = 60;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/**
 * Reads a day as Vietnamese documents write it, day first: "28/02/2022", "28-2-2022", "28.02.2022",
 * "ngày 28 tháng 02 năm 2022"; or as ISO, "2022-02-28". null: not such a text, or no such day.
 */
export function parseDate(text: string): CalendarDate | null {
  const clean = tidy(text);
  const iso = parseIsoDate(clean);
  if (iso) return iso;
  const numeric = DAY_FIRST.exec(clean);
  if (numeric) return existing(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const words = IN_WORDS.exec(fold(clean));
  return words ? existing(Number(words[3]), Number(words[2]), Number(words[1])) : null;
}

/** Reads "2022-02-28"; null: not such a text, or no such day. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = ISO.exec(text);
  return match ? existing(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "2022-02-28". */
export function isoDate(date: CalendarDate): string {
  return `${String(date.year).padStart(4, "0")}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/** "28/02/2022", as Vietnamese documents write it. */
export function formatDate(date: CalendarDate): string {
  return `${twoDigits(date.day)}/${twoDigits(date.month)}/${String(date.year).padStart(4, "0")}`;
}

/**
 * The serial number of a day in the spreadsheets' 1900 calendar; null where there is no such day or
 * it lies outside 1900–9999. Excel counts a 29 February 1900 that never was, as serial 60: from
 * 1 March 1900 (61) all spreadsheets agree; before it this is Excel's count, and LibreOffice's is one more.
 */
export function serialOfDate(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || existing(year, month, day) === null) return null;
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  return serial > PHANTOM_DAY ? serial : serial - 1;
}

/** The day of a serial number, its time of day left out; null for 60, the day that never was, and outside 1900–9999. */
export function dateOfSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 1 || whole === PHANTOM_DAY) return null;
  const days = whole > PHANTOM_DAY ? whole : whole + 1;
  const date = new Date((days - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  const year = date.getUTCFullYear();
  // Not the negation of >: the year of a date beyond JavaScript's range is NaN.
  return year <= LAST_YEAR ? { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() } : null;
}

function existing(year: number, month: number, day: number): CalendarDate | null {
  const isDay = Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
  return isDay && Number.isInteger(year) ? { year, month, day } : null;
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** An ISO date as it is typed and read, "28/02/2024"; "" for none. */
export function dayText(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? formatDate(date) : "";
}
