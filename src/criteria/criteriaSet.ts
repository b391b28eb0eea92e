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

/** Tiers reached by a measure: percentage of cases, date of issue, or a count. */
export interface MeasureTiersRule {
  readonly kind: "percentTiers" | "dateTiers" | "countTiers";
  readonly tiers: readonly IntervalTier[];
}

/** Tiers reached by days late; 0 is on time. */
export interface DaysLateTiersRule {
  readonly kind: "daysLateTiers";
  readonly tiers: readonly IntervalTier[];
  /** Monday to Friday are counted, holidays among them too; left out: all days. */
  readonly days?: "working";
  /** The mark "bất khả kháng" is taken as on time ("trừ trường hợp bất khả kháng"). */
  readonly forceMajeure?: true;
  /** ISO date: a day typed as result is turned into days late. Left out: a person counts them. */
  readonly deadline?: string;
}

/** Tiers reached by a measure. */
export type IntervalTiersRule = MeasureTiersRule | DaysLateTiersRule;

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
  /** A percentage of completion (0–100) is taken besides yes and no: standard points × percentage. */
  readonly partial?: true;
}

/**
 * Standard points × percentage of completion ("điểm chuẩn nhân với % mức độ hoàn thành", CV
 * 7727/BTP-TĐKT of 2012). Above 100 % the points exceed the standard points, as far as the cap allows.
 */
export interface ProportionalRule {
  readonly kind: "proportional";
  /** The highest percentage that counts, scale 0–100 and above, more than 0; null: every percentage counts. */
  readonly cap: Scaled | null;
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
  /** proportional: standard points × result ÷ target, × target ÷ result where lower is better; nothing: 0. */
  readonly below: "proportional" | "nothing";
  /** false for indicators that should stay low. */
  readonly higherIsBetter: boolean;
}

/** Points are typed by a person, from 0 to the standard points. */
export interface ManualRule {
  readonly kind: "manual";
}

/**
 * Points by a count of things: every full `step` of them adds or takes off `each`. add: from 0
 * upwards ("0,5 điểm/mô hình, tối đa 2 điểm"); takeOff: from the standard points downwards ("mỗi báo
 * cáo chậm trừ 0,5 điểm"). The points never leave `least` to `most`.
 */
export interface CountPointsRule {
  readonly kind: "countPoints";
  readonly direction: "add" | "takeOff";
  readonly each: Points;
  /** Things in one step, more than 0: 1 for "mỗi báo cáo", 2 for "cứ 02 mô hình". */
  readonly step: Scaled;
  /** What is counted, as the table calls it: "mô hình". */
  readonly counted: string;
  /** Points that are left or given at least: 0 where the table says nothing. */
  readonly least: Points;
  /** Points that can be reached at most; null: the standard points. */
  readonly most: Points | null;
}

/**
 * Points taken off the standard points by the band that a measure lies in ("tồn đọng từ 1% đến 10%:
 * trừ 10 điểm"). A band's points are what it takes off. A measure that lies before the first band
 * (lower than every bound) costs nothing.
 */
export interface DeductionBandsRule {
  readonly kind: "deductionBands";
  readonly measure: "percent" | "count" | "daysLate";
  readonly bands: readonly IntervalTier[];
}

/**
 * A unit's own value against the best of its pool: standard points × own ÷ best, or best ÷ own where
 * lower is better. The best is known when the pool is made; until then there are no points.
 */
export interface BestOfPoolRule {
  readonly kind: "bestOfPool";
  /** What the value counts, as the table calls it: "tin bài"; may be empty. */
  readonly unitLabel: string;
  readonly higherIsBetter: boolean;
}

export type Rule =
  | IntervalTiersRule
  | YesNoRule
  | ChoiceRule
  | AwardRule
  | ProportionalRule
  | TargetRule
  | CountPointsRule
  | DeductionBandsRule
  | BestOfPoolRule
  | ManualRule;
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

/** What points beside the standard points do to the total: added to it, or taken off it. */
export type OutsideRole = "bonus" | "penalty";

/** A part, section, group or criterion: one tree. A node has children or a rule, never both. */
export interface CriteriaNode {
  /** Unique in the set and stable over versions, e.g. "A.I.1.1". */
  readonly id: string;
  /** As printed, e.g. "1.1"; may repeat and may be empty. */
  readonly code: string;
  readonly label: string;
  readonly points: Points;
  readonly rule: Rule | null;
  /**
   * Points beside the standard points: those of a bonus are added to the total, those of a penalty
   * taken off it; neither belongs to what the total is out of. Nodes below such a node follow it.
   * Points are then the most that can be added or taken off.
   */
  readonly outside?: OutsideRole;
  /** The department (phòng, ban) in charge, as its office calls it. */
  readonly department?: string;
  /** Evidence that is expected, in the table's or the office's words. */
  readonly expectedEvidence?: string;
  /** The total that the source prints for the node in a row of its own, where it is the sum of what was read. */
  readonly printedTotal?: Points;
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
  "bandNotRising",
  "bandAboveStandard",
  "countLimits",
] as const;
export type ExceptionCheck = (typeof EXCEPTION_CHECKS)[number];

/** Which of a set's tiers rules may deviate, and why: a known peculiarity, named. */
export interface NamedException {
  readonly node: string;
  readonly check: ExceptionCheck;
  readonly reason: string;
}

/** A class (xếp loại) with its lower limit; proposals only. */
interface ClassBand {
  readonly name: string;
  readonly min: Points;
}

export interface SetPolicy {
  /** Decimals of a percentage (scale 0–100) kept before it meets a bound; at most 2. */
  readonly percentDecimals: number;
  /** Decimals of points; the one place where points are rounded. At most 4. */
  readonly pointDecimals: number;
  /**
   * full: standard points; leaveOut: out of the total and its base; rescale: left out, and what the
   * others reach × all standard points ÷ theirs; person: a person types the points.
   */
  readonly notArising: "full" | "leaveOut" | "rescale" | "person";
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
