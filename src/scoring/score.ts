import type { Points, Rule } from "@/criteria";
import type { Finding } from "@/findings";

/** Why a criterion got its points: enough to say it in words (see messages/why.*.ts). */
export interface Why {
  readonly rule: Rule["kind"] | "sum";
  readonly basis:
    "tier" | "award" | "target" | "typed" | "notArisingFull" | "leftOut" | "sum" | "none";
  /** What was entered, as a plain number or text, after rounding; percentages on the scale 0–100. */
  readonly input: number | string | null;
  /** The tier reached or the bound that decided, in the table's own words. */
  readonly tier: string | null;
  /** Target rules: result minus target in percentage points. */
  readonly difference?: number;
  /** Target rules: the target, on the scale 0–100. */
  readonly target?: number;
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
  readonly standard: Points;
  readonly why: Why;
}

export interface UnitScore {
  readonly nodes: readonly NodeScore[];
  readonly totals: ScoreLines & {
    /** Standard points that the totals are out of: without what was left out. */
    readonly outOf: Points;
    /** Leaves that have points, and all leaves that count. */
    readonly scoredLeaves: number;
    readonly leaves: number;
  };
  readonly findings: readonly Finding[];
}
