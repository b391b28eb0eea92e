import { dateOfSerial, isoDate, parseIsoDate, serialOfDate } from "@/text";

/** The spreadsheet serial of an ISO date; null where the text is none, or before 1900. */
export function serialOfIso(text: string): number | null {
  const date = parseIsoDate(text);
  return date && serialOfDate(date.year, date.month, date.day);
}

/** A spreadsheet serial as ISO date; throws for a number that is no day. */
export function isoOfSerial(serial: number): string {
  const date = dateOfSerial(serial);
  if (!date) throw new RangeError(`Not a day: ${serial}`);
  return isoDate(date);
}
