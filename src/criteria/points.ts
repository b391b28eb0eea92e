import { wholeAt } from "@/text";

declare const scaledBrand: unique symbol;

/**
 * An exact decimal: the number times 10,000, a safe integer. Points (1.75 → 17,500), percentages
 * on the scale 0–100 (95 % → 950,000), counts, days and serial days are all held so, because sums
 * of binary fractions depend on their order and would rank equal units apart.
 */
export type Scaled = number & { readonly [scaledBrand]: true };

/** Points of a criterion, a unit, a total. */
export type Points = Scaled;

export const SCALE = 10_000;
export const SCALE_DECIMALS = 4;
export const ZERO = 0 as Scaled;
export const ONE = SCALE as Scaled;
/** 100 % on the scale 0–100. */
export const HUNDRED_PERCENT = (100 * SCALE) as Scaled;

/**
 * The exact decimal nearest to a spreadsheet number, rounded half away from zero on the number's
 * 15 significant digits, as Excel rounds (2.675 at two decimals is 2.68, not 2.67).
 */
export function scaled(value: number, decimals: number = SCALE_DECIMALS): Scaled {
  const magnitude = Number(wholeAt(value, decimals)) * 10 ** (SCALE_DECIMALS - decimals);
  const result = value < 0 ? -magnitude : magnitude;
  if (!Number.isSafeInteger(result))
    throw new RangeError(`Too large for exact arithmetic: ${value}`);
  return (result === 0 ? 0 : result) as Scaled;
}

/** True where `scaled` would lose nothing: at most four decimals, and small enough to be exact. */
export function isExact(value: number): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER / SCALE) return false;
  return scaled(value) / SCALE === value;
}

/** The exact decimal as an ordinary number (17,500 → 1.75): for cells, JSON and messages. */
export function toNumber(value: Scaled): number {
  return value / SCALE;
}

/** Exact; independent of order. */
export function sum(values: Iterable<Scaled>): Scaled {
  let total = 0;
  for (const value of values) total += value;
  return total as Scaled;
}

/** One number minus another, exact; null where either is missing. */
export function subtract(value: Scaled | null, other: Scaled | null): Scaled | null {
  return value === null || other === null ? null : ((value - other) as Scaled);
}

/** Rounds to fewer decimals, half away from zero. */
export function roundTo(value: Scaled, decimals: number): Scaled {
  const step = 10 ** (SCALE_DECIMALS - decimals);
  const magnitude = Math.floor((Math.abs(value) + step / 2) / step) * step;
  return (magnitude === 0 ? 0 : value < 0 ? -magnitude : magnitude) as Scaled;
}
