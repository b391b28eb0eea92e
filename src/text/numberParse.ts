import { tidy } from "./normalize";

/**
 * A number as read from text. ambiguous: the text means different numbers in Vietnamese and in
 * English ("1.250" is 1,250 or 1.25), and only a person can say which; the smaller reading, with
 * the separator as decimal mark, stands first.
 */
export type NumberReading =
  | { readonly status: "number"; readonly value: number }
  | { readonly status: "ambiguous"; readonly readings: readonly number[] }
  | { readonly status: "none" };

/** A result given as a division, "146/146". */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

const NONE: NumberReading = { status: "none" };
const SIGNED = /^([+\-\u2212]?)([\d., ]+)$/u;
const SPACE_GROUPED = /^(\d{1,3}(?: \d{3})+)([.,]\d+)?$/u;
const ONE_SEPARATOR = /^(\d*)[.,](\d+)$/u;
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/u;
const DOT_GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
const COMMA_GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;

/**
 * Reads a decimal number in Vietnamese ("1.234,5") or English ("1,234.5") writing, digit groups
 * with spaces too ("1 234,5"). Anything but sign, digits and separators is no number, exponents included.
 */
export function parseDecimal(text: string): NumberReading {
  return read(text, 0);
}

/** Reads a percentage with its sign, "84,51 %", as a fraction on the scale 0–1: 0.8451. */
export function parsePercent(text: string): NumberReading {
  const match = /^(.*\d) ?%$/u.exec(tidy(text));
  return match ? read(match[1] ?? "", -2) : NONE;
}

/**
 * Reads "146/146", "145 / 146" or the formula "=146/146". null: not a division of two numbers
 * without sign, or one of them is ambiguous. The denominator may be 0: what that means is the caller's rule.
 */
export function parseRatio(text: string): Ratio | null {
  const match = /^=? ?(\d[\d., ]*)\/ ?(\d[\d., ]*)$/u.exec(tidy(text));
  if (!match) return null;
  const numerator = parseDecimal(match[1] ?? "");
  const denominator = parseDecimal(match[2] ?? "");
  if (numerator.status !== "number" || denominator.status !== "number") return null;
  return { numerator: numerator.value, denominator: denominator.value };
}

/** Reads text times ten to the `exponent`: on the digits, since 84.51 / 100 need not be the double nearest to 0.8451. */
function read(text: string, exponent: number): NumberReading {
  const match = SIGNED.exec(tidy(text));
  if (!match) return NONE;
  const sign = match[1] === "" || match[1] === "+" ? "" : "-";
  const values = plainDecimals(match[2] ?? "").map(
    (digits) => Number(`${sign}${digits}e${exponent}`) + 0
  );
  const [first, ...others] = values;
  if (first === undefined || !values.every(Number.isFinite)) return NONE;
  return others.length === 0
    ? { status: "number", value: first }
    : { status: "ambiguous", readings: values };
}

/** Every reading of an unsigned number, as digits with at most one point. */
function plainDecimals(body: string): string[] {
  if (/^\d+$/u.test(body)) return [body];
  const spaced = SPACE_GROUPED.exec(body);
  if (spaced) return [(spaced[1] ?? "").replaceAll(" ", "") + (spaced[2] ?? "").replace(",", ".")];
  const single = ONE_SEPARATOR.exec(body);
  if (single) {
    const decimal = `${single[1]}.${single[2]}`;
    return COULD_BE_THOUSANDS.test(body) ? [decimal, `${single[1]}${single[2]}`] : [decimal];
  }
  if (DOT_GROUPED.test(body)) return [body.replaceAll(".", "").replace(",", ".")];
  if (COMMA_GROUPED.test(body)) return [body.replaceAll(",", "")];
  return [];
}
