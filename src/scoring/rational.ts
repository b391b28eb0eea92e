import { SCALE, SCALE_DECIMALS, type Scaled } from "@/criteria";
import { decimalOf, halfUp } from "@/text";

/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(numerator: bigint, denominator: bigint = 1n): Rational {
  if (denominator === 0n) throw new RangeError("Division by zero");
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
}

/** A spreadsheet number as the decimal it shows: its 15 significant digits, as Excel keeps them. */
export function rationalOf(value: number): Rational {
  const { sign, digits, exponent } = decimalOf(value);
  const signed = BigInt(sign) * digits;
  return exponent >= 0
    ? rational(signed * 10n ** BigInt(exponent))
    : rational(signed, 10n ** BigInt(-exponent));
}

export function rationalOfScaled(value: Scaled): Rational {
  return rational(BigInt(value), BigInt(SCALE));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator
  );
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws RangeError where b is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** Negative, zero or positive as a < b, a = b, a > b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The one place where a score is rounded: to `decimals`, half away from zero, as Excel's ROUND. */
export function round(value: Rational, decimals: number): Scaled {
  const step = 10n ** BigInt(SCALE_DECIMALS - decimals);
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  const top = magnitude * BigInt(SCALE);
  const bottom = value.denominator * step;
  const rounded = Number(halfUp(top, bottom) * step);
  if (!Number.isSafeInteger(rounded)) throw new RangeError("Too large for exact arithmetic");
  return (rounded === 0 ? 0 : value.numerator < 0n ? -rounded : rounded) as Scaled;
}

/** The number as a cell or a message holds it; beyond the largest double, that one: an entry may be any number of digits long. */
export function toDouble(value: Rational): number {
  const whole = value.numerator / value.denominator;
  const rest = value.numerator % value.denominator;
  const double = Number(whole) + Number((rest * 10n ** 17n) / value.denominator) / 1e17;
  return Math.min(Math.max(double, -Number.MAX_VALUE), Number.MAX_VALUE);
}
