import type { Points, Scaled } from "../points";

/**
 * What the result of a criterion is. Everything that depends on the result and not on the rule (the
 * format of its cell, the check and the prompt of an entry, the unit in messages, what a document's
 * value means) is decided by this.
 */
export type Measure =
  /** A share of cases, scale 0–100; `aboveWhole`: a bound lies above 100 %. `deducts`: points are taken off by it. */
  | { readonly of: "share"; readonly aboveWhole: boolean; readonly deducts?: true }
  /** A rate achieved, to be compared with a target. */
  | { readonly of: "rate" }
  /** A percentage of completion; `cap`: the highest that counts, null: every one. */
  | { readonly of: "completion"; readonly cap: Scaled | null }
  /** A day; `orNone`: or a word that says that there is none. */
  | { readonly of: "date"; readonly orNone: boolean }
  /** Days late, or with a deadline (ISO date) also the day itself; `forceMajeure`: or the mark for it. */
  | {
      readonly of: "daysLate";
      readonly working: boolean;
      readonly deadline: string | null;
      readonly forceMajeure: boolean;
      readonly deducts?: true;
    }
  /** How many. */
  | { readonly of: "count"; readonly deducts?: true }
  /** How many, each full step of them worth the same. */
  | {
      readonly of: "steps";
      readonly takesOff: boolean;
      readonly each: Points;
      readonly step: Scaled;
      readonly counted: string;
    }
  /** A value that is compared with that of other units. */
  | { readonly of: "value"; readonly unitLabel: string; readonly higherIsBetter: boolean }
  /** Yes or no. */
  | { readonly of: "yesNo" }
  /** Met or not; `partial`: or how far, as a percentage. */
  | { readonly of: "met"; readonly partial: boolean }
  /** One of the printed tiers, by its words. */
  | { readonly of: "choice" }
  /** There is no result: a person types points. */
  | { readonly of: "nothing" };

/** Whether the number that is asked for is a percentage: cells hold it as a fraction. */
export function isPercent(measure: Measure): boolean {
  return (
    measure.of === "share" ||
    measure.of === "rate" ||
    measure.of === "completion" ||
    (measure.of === "met" && measure.partial)
  );
}

/** What bounds are compared with: decides how they are written, rounded and what a ladder must cover. */
export type LadderKind = "percentTiers" | "dateTiers" | "daysLateTiers" | "countTiers";
