import type { CountPointsRule, CriteriaNode, OutsideRole, Points, Rule } from "@/criteria";
import type { Finding } from "@/findings";

/** A criterion that is scored by a rule, with its role beside the standard points. */
export interface Criterion {
  readonly node: CriteriaNode & { readonly rule: Rule };
  readonly outside: OutsideRole | null;
}

/** Why a criterion got its points: enough to say it in words (see messages/explainScore.ts). */
export interface Why {
  readonly basis:
    | "tier"
    | "forceMajeure"
    | "award"
    | "proportional"
    | "target"
    | "count"
    | "deduction"
    | "best"
    | "provisional"
    | "typed"
    | "notArisingFull"
    | "leftOut"
    | "rescaled"
    | "blank"
    | "sum"
    | "none";
  /** What was entered, as a plain number or text, after rounding; percentages on the scale 0–100. */
  readonly input: number | string | null;
  /** The tier reached or the bound that decided, in the table's own words. */
  readonly tier: string | null;
  /** Tiers and bands reached by a measure: the bounds that decided. */
  readonly bounds?: ShownBounds;
  /** Target rules: result minus target in percentage points. */
  readonly difference?: number;
  /** Target rules: the target, on the scale 0–100. */
  readonly target?: number;
  /** Target rules: all points, none, or in proportion: result ÷ target, or the other way round. */
  readonly targetGives?: "all" | "nothing" | "resultByTarget" | "targetByResult";
  /** Basis "count": how the points were counted. */
  readonly count?: CountReason;
  /** Basis "proportional": the percentage of the standard points that counts (0–100 and above), and whether the highest allowed cut it. */
  readonly share?: { readonly percent: number; readonly capped: boolean };
  /** Basis "best": what the value was compared with. */
  readonly best?: {
    readonly value: number;
    readonly unitLabel: string;
    readonly higherIsBetter: boolean;
  };
  /** Basis "provisional": what the best of the pool will be compared with is `input`. */
  readonly pending?: { readonly unitLabel: string; readonly higherIsBetter: boolean };
  /** Days late that were counted from a day of handing in. */
  readonly late?: LateReason;
  /** Only Monday to Friday are days late. */
  readonly working?: true;
  /** `input`, where it is a number, is a percentage. */
  readonly percent?: true;
  /** Basis "deduction": plain points that the band in `tier` takes off; 0 where no band is reached. */
  readonly takenOff?: number;
  /** The criterion is a bonus, or a penalty; left out: its points are standard points. */
  readonly outside?: OutsideRole;
}

/** What a measure had to lie between; null: open at that end. */
export interface ShownBounds {
  readonly unit: "percent" | "days" | "things" | "date";
  readonly min: ShownBound | null;
  readonly max: ShownBound | null;
}

/** Percentages on the scale 0–100, days and things as they are, dates as dd/mm/yyyy. */
export interface ShownBound {
  readonly value: number | string;
  readonly inclusive: boolean;
}

/** Both as "05/03/2024". */
export interface LateReason {
  readonly day: string;
  readonly deadline: string;
}

/** How a count became points; points are plain numbers. */
export interface CountReason {
  readonly direction: CountPointsRule["direction"];
  /** What was counted, in the table's words; may be empty. */
  readonly counted: string;
  /** Points that every full step of `step` things adds or takes off. */
  readonly each: number;
  readonly step: number;
  /** Full steps in the count. */
  readonly steps: number;
  /** The limit that decided, with its points; null: the count alone did. */
  readonly limit: { readonly kind: "least" | "most"; readonly points: number } | null;
}

/** The three lines of scores. null: nothing (valid) entered yet. */
export interface ScoreLines {
  readonly self: Points | null;
  /** Where the cross-checker left a criterion blank: the self score, once any criterion was cross-checked. */
  readonly crossCheck: Points | null;
  /** Where the appraiser left a criterion blank: the cross-check score, else the self score. */
  readonly appraised: Points | null;
}

/** A node of the tree with what it scored. */
export interface NodeScore extends ScoreLines {
  readonly id: string;
  readonly code: string;
  /** Full code path, e.g. "A.I.1.1". */
  readonly path: string;
  readonly label: string;
  readonly depth: number;
  readonly leaf: boolean;
  /** Standard points; of a bonus or penalty the most that it can add or take off (never negative). */
  readonly standard: Points;
  /** Beside the standard points: then its scores are 0 or above (bonus), 0 or below (penalty). */
  readonly outside: OutsideRole | null;
  readonly why: Why;
}

export interface UnitScore {
  readonly nodes: readonly NodeScore[];
  readonly totals: ScoreLines & {
    /** Standard points that the totals are out of: without what was left out, without bonuses and penalties. */
    readonly outOf: Points;
    /** Standard points left over where the set rescales and something was left out; null: nothing is rescaled. */
    readonly rescaledFrom: Points | null;
    /** What the totals hold of bonuses and penalties; null: the set has none of that kind. */
    readonly bonus: ScoreLines | null;
    readonly penalty: ScoreLines | null;
    /** Leaves that have points, and all leaves that count; bonuses and penalties may stay blank and are not among them. */
    readonly scoredLeaves: number;
    readonly leaves: number;
  };
  readonly findings: readonly Finding[];
}
