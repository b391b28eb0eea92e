import { type Points, type Scaled, signedPoints, toNumber } from "@/criteria";
import { type CalendarDate, dateOfSerial, isoDate } from "@/text";
import type { Criterion } from "./criterionScore";
import { rationalOf, round } from "./rational";
import { reachablePoints } from "./rules/reachablePoints";

/**
 * Numbers that a spreadsheet makes of what was typed in another country's notation: "1,5" becomes 15
 * where the comma parts thousands, "1-5", "1/5" or "1.5" becomes the first of May, and a percentage
 * without its sign is a hundred times too large. What was meant can only be suggested.
 */

/** Serial days of 1 January 1930 and 31 December 2099: what two digits for a year, and days of this work, become. */
const FIRST_DAY = 10_959;
const LAST_DAY = 73_050;
const CENTURY = 100;
const HUNDREDFOLD = 2;
/** Of a percentage both its comma and its sign may be lost: "95,55" is 9,555 where 0.9555 is meant. */
const MOST_SHIFTS = 4;
/** Things and days are counted in halves and hundredths at most. */
const MOST_DECIMALS = 2;
/** 200 %: a rate may be higher, but then it is uncertain that it was meant. */
const LARGEST_LIKELY_SHARE = 2;
/** Suggestions: more would be a riddle. */
const MOST_SUGGESTED = 2;

/** The day that the number stands for, where it is one of those that typing turns into days. */
function typedDay(value: number): CalendarDate | null {
  const isDay = Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
  return isDay ? dateOfSerial(value) : null;
}

/** The same as data of a finding: "2024-05-01". */
export function dayData(value: number): { readonly day?: string } {
  const day = typedDay(value);
  return day === null ? {} : { day: isoDate(day) };
}

/**
 * The points that were probably meant by a number that is none, the likeliest first; at most two.
 * Where the rule gives only certain points and one of these is among them, no others.
 */
export function pointsMeant(
  value: number,
  { node, outside }: Criterion,
  limits: { readonly most: Points; readonly decimals: number }
): readonly number[] {
  const { most, decimals } = limits;
  const readings = amounts(value, decimals).filter((reading) => reading <= toNumber(most));
  const given = reachablePoints(node.rule, node.points);
  const reachable = readings.filter((reading) => {
    const points = signedPoints(round(rationalOf(reading), decimals), outside);
    return given?.some((one) => signedPoints(one, outside) === points) ?? false;
  });
  return (reachable.length > 0 ? reachable : readings).slice(0, MOST_SUGGESTED);
}

/** Shares (95 % is 0.95) that were probably meant by a larger number, the likeliest first; none above `most`. */
export function sharesMeant(value: number, most: number): readonly number[] {
  const day = typedDay(value);
  const readings = day === null ? shifted(value, hundredth(value), MOST_SHIFTS) : divisions(day);
  const likely = Math.min(most, LARGEST_LIKELY_SHARE);
  const fitting = readings.filter((reading) => reading > 0 && reading <= likely);
  return fitting.slice(0, day === null ? 1 : MOST_SUGGESTED);
}

/** A bare 95 has lost its sign only: 9.5 % would have been typed with a comma. Of larger numbers a comma too. */
function hundredth(value: number): number {
  return Number.isInteger(value) && value <= CENTURY ? HUNDREDFOLD : 1;
}

/** Counts of things or days that were probably meant by a larger number, the likeliest first. */
export function amountsMeant(value: number, most: Scaled): readonly number[] {
  return amounts(value, MOST_DECIMALS)
    .filter((reading) => reading <= toNumber(most))
    .slice(0, MOST_SUGGESTED);
}

function amounts(value: number, decimals: number): readonly number[] {
  const day = typedDay(value);
  if (day !== null) return decimalsOf(day).filter((reading) => hasDecimals(reading, decimals));
  return Number.isInteger(value) ? shifted(value, 1, decimals) : [];
}

/** The number with its comma `from` to `to` digits further left: 15 is 1.5, then 0.15. */
function shifted(value: number, from: number, to: number): readonly number[] {
  if (!(value > 0) || String(value).includes("e")) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => Number(`${value}e-${from + at}`));
}

/** "1-5" and "5-1" for the first of May; "1-25" where the day is the first of a month. */
function decimalsOf(day: CalendarDate): readonly number[] {
  return partsOf(day).map(([whole, part]) => Number(`${whole}.${part}`));
}

/** "9/10" for the ninth of October or the tenth of September; "11/25" where the day is the first. */
function divisions(day: CalendarDate): readonly number[] {
  return partsOf(day).map(([numerator, denominator]) => numerator / denominator);
}

type Parts = readonly (readonly [first: number, second: number])[];

/** Vietnamese writing puts the day first, other settings the month. */
function partsOf({ day, month, year }: CalendarDate): Parts {
  const dayAndMonth: Parts =
    day === month
      ? [[day, month]]
      : [
          [day, month],
          [month, day],
        ];
  const shortYear = year % CENTURY;
  return day === 1 && shortYear > 0 ? [...dayAndMonth, [month, shortYear]] : dayAndMonth;
}

function hasDecimals(value: number, most: number): boolean {
  const [, fraction = ""] = String(value).split(".");
  return fraction.length <= most;
}
