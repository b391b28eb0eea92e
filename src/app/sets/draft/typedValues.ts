import { isExact, type LadderKind, type Points, type Scaled, scaled, toNumber } from "@/criteria";
import { isoOfSerial, serialOfIso } from "@/criteria/isoDate";
import {
  formatDate,
  formatDecimal,
  isoDate,
  type Language,
  parseDate,
  parseDecimal,
  parseIsoDate,
} from "@/text";

/** Points as a person types them, "1,75" or "1.75"; null where the text is no number of points, or has two readings ("1.250"). */
export function typedPoints(text: string): Points | null {
  const number = typedNumber(text);
  return number !== null && number >= 0 ? number : null;
}

/**
 * A bound as a person types it: a percentage on the scale 0–100 with or without its sign, a date
 * ("28/02/2022"), a number of days or things; null where it is none.
 */
export function typedBound(kind: LadderKind, text: string): Scaled | null {
  if (kind === "dateTiers") {
    const date = parseDate(text);
    const serial = date && serialOfIso(isoDate(date));
    return serial === null ? null : scaled(serial);
  }
  return typedNumber(kind === "percentTiers" ? text.replace(/%\s*$/u, "") : text);
}

/** A bound as it is typed and read, without a sign or unit. */
export function boundText(kind: LadderKind, value: Scaled, language: Language): string {
  const plain = toNumber(value);
  if (kind !== "dateTiers")
    return formatDecimal(plain, { minDecimals: 0, maxDecimals: 4 }, language);
  const date = parseIsoDate(isoOfSerial(plain));
  return date ? formatDate(date) : String(plain);
}

/** A day as a person types it, "28/02/2024", as ISO date; null where it is none. */
export function typedDay(text: string): string | null {
  const date = parseDate(text);
  return date ? isoDate(date) : null;
}

function typedNumber(text: string): Scaled | null {
  const reading = parseDecimal(text);
  return reading.status === "number" && isExact(reading.value) ? scaled(reading.value) : null;
}
