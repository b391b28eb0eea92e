import type { Points, Scaled } from "./points";

/** One end of an interval; "trên 95%" is not inclusive, "từ 95%" is. */
export interface Bound {
  readonly value: Scaled;
  readonly inclusive: boolean;
}

/**
 * Which measures reach a tier. Percentages stand on the scale 0–100, dates as serial days
 * (1900 calendar), counts and days as they are: all as exact decimals. A missing end is open.
 */
export interface Interval {
  readonly min: Bound | null;
  readonly max: Bound | null;
  /** The tier is also reached by "không có": nothing was issued at all. */
  readonly orNone: boolean;
}

/** A row printed under a criterion: points, and the words that say when they are given. */
export interface Tier {
  readonly label: string;
  readonly points: Points;
}

export interface IntervalTier extends Tier {
  readonly when: Interval;
}

export interface AnswerTier extends Tier {
  /** true: the tier of "có"; false: the tier of "không". */
  readonly when: boolean;
}

/** Bounds on both sides open: what a new tier starts with until a person types them. */
export const OPEN_INTERVAL: Interval = { min: null, max: null, orNone: false };
