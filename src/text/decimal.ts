/** Digits that a spreadsheet keeps of a number; what a double holds beyond them is noise of arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/** A number as the decimal that a spreadsheet shows for it: sign × digits × 10^exponent. */
export interface Decimal {
  /** -1 or 1; 1 for zero. */
  readonly sign: -1 | 1;
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * The number's 15 significant digits, as Excel keeps them (0.1 + 0.2 is 0.3).
 * @throws RangeError for a number that is not finite.
 */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = "0", power = "0"] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split("e");
  return {
    sign: value < 0 ? -1 : 1,
    digits: BigInt(mantissa.replace(".", "")),
    exponent: Number(power) - (SIGNIFICANT_DIGITS - 1),
  };
}

/**
 * |value| × 10^decimals as a whole number, rounded half up: of the number itself half away from zero,
 * as Excel's ROUND does (2.675 at two decimals is 268, not 267). @throws RangeError as above.
 */
export function wholeAt(value: number, decimals: number): bigint {
  const { digits, exponent } = decimalOf(value);
  const shift = exponent + decimals;
  return shift >= 0 ? digits * 10n ** BigInt(shift) : halfUp(digits, 10n ** BigInt(-shift));
}

/** value ÷ divisor as a whole number, rounded half up; neither is negative, the divisor is not 0. */
export function halfUp(value: bigint, divisor: bigint): bigint {
  return (value * 2n + divisor) / (divisor * 2n);
}
