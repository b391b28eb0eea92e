import type { UnitKind } from "@/units";
import type { Points, Scaled } from "./points";

export type { UnitKind };

/**
 * How far a set may be relied on. official: read from the decision's own file. partial: rows read
 * in public sources, the rest placeholders. sample: a frame to work with, not any decision's table.
 */
export type SetState = "official" | "partial" | "sample";

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

/** Tiers reached by a measure: percentage of cases, date of issue, days late, or a count. */
export interface IntervalTiersRule {
  readonly kind: "percentTiers" | "dateTiers" | "daysLateTiers" | "countTiers";
  readonly tiers: readonly IntervalTier[];
}

/** Two tiers, reached by yes or no. */
export interface YesNoRule {
  readonly kind: "yesNo";
  readonly tiers: readonly AnswerTier[];
}

/** Tiers whose condition only a person can judge: the person picks one. */
export interface ChoiceRule {
  readonly kind: "choice";
  readonly tiers: readonly Tier[];
}

/** Standard points when the requirement is met, otherwise none; no tiers are printed. */
export interface AwardRule {
  readonly kind: "award";
}

/**
 * A result (numerator ÷ denominator, or a percentage) against a target given per unit and period.
 * Target reached: standard points. Below: by `below`. Also shows the difference in percentage points.
 */
export interface TargetRule {
  readonly kind: "target";
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  readonly targetLabel: string;
  /** proportional: standard points × result ÷ target; nothing: 0. */
  readonly below: "proportional" | "nothing";
  /** false for indicators that should stay low. */
  readonly higherIsBetter: boolean;
}

/** Points are typed by a person, from 0 to the standard points. */
export interface ManualRule {
  readonly kind: "manual";
}

export type Rule = IntervalTiersRule | YesNoRule | ChoiceRule | AwardRule | TargetRule | ManualRule;
export type RuleKind = Rule["kind"];

/** A row of the source as it stands there, to compare with: its place, and its words with those of its tiers. */
export interface SourceRow {
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** One line per row of the source. */
  readonly text: string;
}

/** Where a row was read, and how: literally, by arithmetic on what was read, or not at all. */
export interface RowSource {
  /** Key of the set's `sources`; null where no source gives the row. */
  readonly key: string | null;
  readonly reading: "read" | "arithmetic" | "missing" | "sample";
  readonly note?: string;
  /** For rows that this program read from a table. */
  readonly row?: SourceRow;
}

/** A part, section, group or criterion: one tree. A node has children or a rule, never both. */
export interface CriteriaNode {
  /** Unique in the set and stable over versions, e.g. "A.I.1.1". */
  readonly id: string;
  /** As printed, e.g. "1.1"; may repeat and may be empty. */
  readonly code: string;
  readonly label: string;
  readonly points: Points;
  readonly rule: Rule | null;
  readonly children: readonly CriteriaNode[];
  readonly source: RowSource;
  /** The label leaves words of the source out. */
  readonly shortened: boolean;
  /** Stands for criteria that no source gives; scored by hand. */
  readonly placeholder: boolean;
}

/** The checks from which a set may name exceptions. */
export const EXCEPTION_CHECKS = [
  "sumDiffers",
  "topTierDiffers",
  "ladderGap",
  "ladderOverlap",
  "ladderNotFalling",
  "tierUnreachable",
  "duplicateTierLabel",
] as const;
export type ExceptionCheck = (typeof EXCEPTION_CHECKS)[number];

/** Which of a set's tiers rules may deviate, and why: a known peculiarity, named. */
export interface NamedException {
  readonly node: string;
  readonly check: ExceptionCheck;
  readonly reason: string;
}

/** A class (xếp loại) with its lower limit; proposals only. */
export interface ClassBand {
  readonly name: string;
  readonly min: Points;
}

export interface SetPolicy {
  /** Decimals of a percentage (scale 0–100) kept before it meets a bound; at most 2. */
  readonly percentDecimals: number;
  /** Decimals of points; the one place where points are rounded. At most 4. */
  readonly pointDecimals: number;
  /** full: standard points; leaveOut: out of the total and its base; person: a person types the points. */
  readonly notArising: "full" | "leaveOut" | "person";
  /** Highest first. */
  readonly classes: readonly ClassBand[];
}

/** A source that rows are read from; rows name it by its key. */
export interface SetSource {
  readonly key: string;
  readonly title: string;
  readonly address: string;
}

export interface Decision {
  readonly number: string;
  /** ISO date, or "" where the source gives none. */
  readonly date: string;
  readonly issuer: string;
}

/** A scoring table as data: a versioned document. */
export interface CriteriaSet {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly decision: Decision | null;
  readonly year: number;
  readonly unitKind: UnitKind;
  readonly state: SetState;
  /** What a reader must know before using it, one sentence each; printed with sheets. */
  readonly notes: readonly string[];
  /** The period that results belong to, ISO dates; null where the set does not say. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly policy: SetPolicy;
  readonly sources: readonly SetSource[];
  readonly exceptions: readonly NamedException[];
  /** Figures that a criterion of this set already asks for: entered there, shown on the figures sheet. */
  readonly figureLinks: readonly { readonly figure: string; readonly criterion: string }[];
  /** The total that the source prints below the table, where it is the sum of what was read there. */
  readonly printedTotal?: Points;
  readonly nodes: readonly CriteriaNode[];
}
