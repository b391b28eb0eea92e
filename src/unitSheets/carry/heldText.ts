import { isPercent, type Measure, measureOf, type Rule } from "@/criteria";
import { isCellError } from "@/grid";
import { type Entry, type EntryField, isTypedDay } from "@/scoring";
import { dateOfSerial, formatDate, formatDecimal } from "@/text";

/**
 * What a cell held, as the sheet showed it: a formula as typed, a percentage with its sign, a day as
 * a date. Written as on the sheet, whatever the language of the pane.
 */
export function heldText(entry: Entry, field: EntryField, rule: Rule | null): string {
  const { value, formula } = entry;
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return String(value);
  const measure = measureOf(field === "result" ? rule : null);
  if (field === "target" || isPercent(measure)) return percentText(value);
  const date = holdsDay(measure, value) ? dateOfSerial(value) : null;
  return date ? formatDate(date) : plainText(value);
}

function holdsDay(measure: Measure, value: number): boolean {
  if (measure.of === "daysLate") return isTypedDay(measure, value);
  return measure.of === "date";
}

/** A fraction as a percentage: 0.8325 is "83,25%". */
export function percentText(value: number): string {
  return `${plainText(Number((value * 100).toPrecision(12)))}%`;
}

export function plainText(value: number): string {
  return formatDecimal(value, { minDecimals: 0, maxDecimals: 4 }, "vi");
}
