import type { CriteriaSet, OutsideRole, Points } from "@/criteria";
import type { Finding } from "@/findings";
import type { Entries, FigureEntry, UnitScore } from "@/scoring";
import type { Roster } from "@/units";

/** One unit's scoring sheet (with its figures) as read from a workbook, and scored again from its entries. */
export interface Submission {
  /** Name of the file it came from. */
  readonly file: string;
  readonly sheet: string;
  /** The unit's name as it is in the sheet. */
  readonly unit: string;
  readonly year: number;
  readonly set: CriteriaSet;
  /** Checksum of the set's content, from the stamp. */
  readonly setChecksum: string;
  /** Entries were generated for demonstration; says so wherever it is shown. */
  readonly illustrative: boolean;
  readonly entries: Entries;
  readonly score: UnitScore;
  /** Figures by id, those that a criterion asks for included. */
  readonly figures: ReadonlyMap<string, FigureEntry>;
  readonly findings: readonly Finding[];
}

/** Which of the three lines of scores counts for ranking: the last one given. */
export type CountedLine = "self" | "crossCheck" | "appraised";

/**
 * counted: ranked. findings: ranked, but with errors a person must look at. conflict: several
 * submissions that differ, none is taken. missing: nothing came. refused: what came could not be
 * read, or is for another year or on another table than the group's.
 */
export type PooledStatus = "counted" | "findings" | "conflict" | "missing" | "refused";

export interface SectionScore {
  /** Node id; sections are the nodes of depth 0 and 1. */
  readonly id: string;
  readonly self: Points | null;
  readonly crossCheck: Points | null;
  readonly appraised: Points | null;
}

/** A figure's values over the units; percentages on the scale 0–1 as in cells; null: not given. */
export interface PooledFigure {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly previous: number | null;
}

/** One line of the cluster: all that ranking and reports need, and all that a cluster workbook keeps. */
export interface PooledUnit {
  /** The roster's name of the unit. */
  readonly unit: string;
  readonly group: string;
  readonly status: PooledStatus;
  readonly files: readonly string[];
  readonly totals: {
    readonly self: Points | null;
    readonly crossCheck: Points | null;
    readonly appraised: Points | null;
    readonly outOf: Points | null;
  };
  readonly counted: Points | null;
  readonly countedLine: CountedLine | null;
  readonly sections: readonly SectionScore[];
  /** Those of which anything was given, by id. */
  readonly figures: readonly PooledFigure[];
  readonly errors: number;
  readonly warnings: number;
}

/** Heading of a section column of a group's overview. */
export interface SectionHeading {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly depth: number;
  /** Standard points; of a bonus or penalty the most that it can add or take off. */
  readonly standard: Points;
  /** Beside the standard points; left out: part of them. */
  readonly outside?: OutsideRole;
}

/** The set that a group's submissions were scored on, as far as cluster sheets show it. */
export interface GroupSet {
  readonly group: string;
  readonly id: string;
  readonly title: string;
  readonly checksum: string;
  readonly state: CriteriaSet["state"];
  /** Standard points of the whole set, and beside them the most that can be added and taken off; left out: none. */
  readonly total: Points;
  readonly bonus?: Points;
  readonly penalty?: Points;
  /** What did not arise is left out, and totals are rescaled to all standard points: they need not be the sums of sections. */
  readonly rescales?: true;
  readonly notes: readonly string[];
  readonly sections: readonly SectionHeading[];
  readonly classes: readonly { readonly name: string; readonly min: Points }[];
}

export interface Cluster {
  readonly roster: Roster;
  /** One per group that has at least one readable submission. */
  readonly sets: readonly GroupSet[];
  /** Roster order. */
  readonly units: readonly PooledUnit[];
  readonly illustrative: boolean;
  readonly findings: readonly Finding[];
}
