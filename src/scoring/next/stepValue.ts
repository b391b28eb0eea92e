import type { Points, Scaled } from "@/criteria";

/** The result that a next step asks for. */
export interface NeededResult {
  readonly unit: "percent" | "days" | "things" | "date";
  /** The bound: percentages on the scale 0–100, days and things as they are, dates as dd/mm/yyyy. */
  readonly bound: number | string;
  /** false: the bound itself is not enough ("trên 95%"). */
  readonly inclusive: boolean;
  readonly direction: "more" | "less";
  /** How far the bound lies from the result, without sign: percentage points, days, things; 0: the result is on it. */
  readonly distance: number;
  /** What is counted, in the table's words; "" where it does not say. */
  readonly counted: string;
}

/** The nearest result that gives more points; points are plain numbers. */
export interface NextStep {
  /** Points then; of a penalty 0 or below. */
  readonly points: number;
  /** What that adds to the points now; above 0. */
  readonly gain: number;
  /** The tier reached then, in the table's words; null: the rule has none. */
  readonly tier: string | null;
  /** null: not a matter of degree (yes or no, a tier that a person picks). */
  readonly needed: NeededResult | null;
  /**
   * Of a criterion scored against the best of the pool: that best value, and what reaching it would
   * add; null: it is the next step itself. Left out for all others.
   */
  readonly best?: {
    readonly value: number;
    readonly unitLabel: string;
    readonly gain: number;
  } | null;
}

/** A result that might give more: what is typed for it, and where it lies. */
export interface Candidate {
  readonly typed: number | string;
  /** null: not a matter of degree. */
  readonly at: Place | null;
}

/** A bound on the result's scale, and the side of it that the candidate stands on. */
export interface Place {
  readonly bound: Scaled;
  readonly side: "on" | "above" | "below";
}

/** What a candidate gives, as its points enter the sum. */
export interface Reachable extends Candidate {
  readonly points: Points;
  readonly tier: string | null;
}
