import type { PooledFigure } from "./cluster";
import { quotient } from "./pooledUnit";

/** A figure over the units of a group. */
export interface FigureTotal {
  /** Sums over the units that gave both numerator and denominator; null where none did. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** ratio: numerator ÷ denominator of the sums (scale 0–1), never an average; count: the sum of values. null where nothing was given. */
  readonly value: number | null;
  /** How many units the total is made of. */
  readonly units: number;
}

/** Adds a figure up over units; `shape` as in its definition. Units that gave nothing are left out and not counted as 0. */
export function groupTotal(
  shape: "count" | "ratio",
  figures: readonly (PooledFigure | null)[]
): FigureTotal {
  const given = figures.filter((figure) => figure !== null);
  if (shape === "count") {
    const values = given.flatMap(({ value }) => (value === null ? [] : [value]));
    return {
      numerator: null,
      denominator: null,
      value: values.length > 0 ? exactSum(values) : null,
      units: values.length,
    };
  }
  const pairs = given.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }]
  );
  if (pairs.length === 0) return { numerator: null, denominator: null, value: null, units: 0 };
  const numerator = exactSum(pairs.map((pair) => pair.numerator));
  const denominator = exactSum(pairs.map((pair) => pair.denominator));
  return {
    numerator,
    denominator,
    value: quotient(numerator, denominator),
    units: pairs.length,
  };
}

/** Independent of order: added in ascending order, and freed of binary dust beyond 15 digits. */
function exactSum(values: readonly number[]): number {
  const total = [...values].sort((first, second) => first - second).reduce((a, b) => a + b, 0);
  return Number(total.toPrecision(15));
}
