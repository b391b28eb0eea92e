import type { IntervalTier, Points, Rule, Scaled, SetPolicy } from "@/criteria";
import type { Why } from "../criterionScore";
import type { EntryProblem } from "../entryValue";
import type { CriterionEntry } from "../unitEntries";

/** An entry understood by a rule, not yet turned into points. */
export type Parsed<Measure> =
  | { readonly status: "empty"; readonly problems: readonly EntryProblem[] }
  | { readonly status: "invalid"; readonly problems: readonly EntryProblem[] }
  | {
      readonly status: "valid";
      readonly measure: Measure;
      readonly input: number | string;
      readonly problems: readonly EntryProblem[];
    };

/** Points that a measure reaches, and why. */
export type Reached = Omit<Why, "rule" | "input" | "measure" | "outside"> & {
  readonly points: Points;
};

/** The cells that a rule's sheet formula is made of: absolute enough to stand in one row, A1 style. */
export interface FormulaCells {
  /** The result cell, and the cell of the standard points. */
  readonly result: string;
  readonly standard: string;
  /**
   * The cells of the tiers' points and labels, in the rule's order. Points that a band takes off
   * stand there as a negative number.
   */
  readonly tierPoints: readonly string[];
  readonly tierLabels: readonly string[];
  /** Target rules: the rate achieved (calculated by the sheet) and the target. */
  readonly rate: string;
  readonly target: string;
  /** The best value of the pool, of criteria scored against it. */
  readonly best: string;
}

/**
 * One kind of rule: how its entry is read, what points that gives, and the same said as an ordinary
 * formula. The two are one rule stated twice; tests hold them together.
 */
export interface RuleUnit<R extends Rule, Measure> {
  readonly kind: R["kind"];
  parse(rule: R, entry: CriterionEntry, policy: SetPolicy): Parsed<Measure>;
  /** null: the measure lies between the tiers. */
  reach(rule: R, measure: Measure, standard: Points, policy: SetPolicy): Reached | null;
  /** An expression that gives the points, or "" where the entry gives none; without the leading "=". */
  formula(rule: R, cells: FormulaCells, policy: SetPolicy): string;
  /** Where points change with the result, for the next step; left out: nothing is known of it. */
  turns?(rule: R, standard: Points, target: Scaled | null): Turns;
}

/** Results at which points may change: measures on the scale of the bounds, or words to type. */
export type Turns =
  { readonly measures: readonly Scaled[] } | { readonly words: readonly string[] };

/** The bounds of tiers and bands. */
export function boundsOf(tiers: readonly IntervalTier[]): Turns {
  return {
    measures: tiers.flatMap(({ when: { min, max } }) =>
      [min, max].flatMap((end) => end?.value ?? [])
    ),
  };
}

export const EMPTY: Parsed<never> = { status: "empty", problems: [] };
