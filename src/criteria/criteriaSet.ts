import type { UnitKind } from "@/units";
import type { OutsideRole } from "./outsideRole";
import type { Points } from "./points";
import type { Rule } from "./rules";

export type { UnitKind };

/**
 * How far a set may be relied on. official: read from the decision's own file. partial: rows read
 * in public sources, the rest placeholders. sample: a frame to work with, not any decision's table.
 */
export type SetState = "official" | "partial" | "sample";

/** A row of the source as it is there, to compare with: its place, and its words with those of its tiers. */
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
