import type {
  Decision,
  NamedException,
  OutsideRole,
  RowSource,
  SetPolicy,
  SetSource,
  SetState,
  UnitKind,
} from "../criteriaSet";

/** The form of set documents that this program writes, and the newest that it reads. */
export const SET_FORMAT = 1;

/**
 * A criteria set as a JSON document: what stands in the bundled files, in exported .json files and
 * in the answer of the command line's `import`. Points are plain decimal numbers (1.75),
 * percentages stand on the scale 0–100, dates are ISO texts ("2022-02-28").
 */
export interface SetDocument {
  readonly format: typeof SET_FORMAT;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly decision: Decision | null;
  readonly year: number;
  readonly unitKind: UnitKind;
  readonly state: SetState;
  readonly notes: readonly string[];
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly policy: PolicyDocument;
  readonly sources: readonly SetSource[];
  readonly exceptions: readonly NamedException[];
  readonly figureLinks: readonly { readonly figure: string; readonly criterion: string }[];
  readonly printedTotal?: number;
  readonly nodes: readonly NodeDocument[];
}

interface PolicyDocument extends Omit<SetPolicy, "classes"> {
  readonly classes: readonly { readonly name: string; readonly min: number }[];
}

export interface NodeDocument {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly points: number;
  readonly rule: RuleDocument | null;
  /** Beside the standard points, with everything below; left out: part of them. */
  readonly outside?: OutsideRole;
  readonly department?: string;
  readonly expectedEvidence?: string;
  readonly printedTotal?: number;
  readonly children: readonly NodeDocument[];
  readonly source: RowSource;
  readonly shortened: boolean;
  readonly placeholder: boolean;
}

export type RuleDocument =
  | {
      readonly kind: "percentTiers" | "dateTiers" | "countTiers";
      readonly tiers: readonly TierDocument<IntervalDocument>[];
    }
  | {
      readonly kind: "daysLateTiers";
      readonly tiers: readonly TierDocument<IntervalDocument>[];
      readonly days?: "working";
      readonly forceMajeure?: true;
      /** ISO date. */
      readonly deadline?: string;
    }
  | { readonly kind: "yesNo"; readonly tiers: readonly TierDocument<boolean>[] }
  | { readonly kind: "choice"; readonly tiers: readonly TierDocument<null>[] }
  | { readonly kind: "award"; readonly partial?: true }
  /** cap: the highest percentage that counts (scale 0–100, may exceed 100); null: none. */
  | { readonly kind: "proportional"; readonly cap: number | null }
  | { readonly kind: "manual" }
  | { readonly kind: "bestOfPool"; readonly unitLabel: string; readonly higherIsBetter: boolean }
  | {
      readonly kind: "target";
      readonly numeratorLabel: string;
      readonly denominatorLabel: string;
      readonly targetLabel: string;
      readonly below: "proportional" | "nothing";
      readonly higherIsBetter: boolean;
    }
  | {
      readonly kind: "countPoints";
      readonly direction: "add" | "takeOff";
      readonly each: number;
      readonly step: number;
      readonly counted: string;
      readonly least: number;
      readonly most: number | null;
    }
  | {
      readonly kind: "deductionBands";
      readonly measure: "percent" | "count" | "daysLate";
      /** A band's points are what it takes off. */
      readonly bands: readonly TierDocument<IntervalDocument>[];
    };

export interface TierDocument<When> {
  readonly label: string;
  readonly points: number;
  readonly when: When;
}

/** An end that is left out is open. Values of date ladders are ISO dates, all others numbers. */
export interface IntervalDocument {
  readonly min?: BoundDocument;
  readonly max?: BoundDocument;
  readonly orNone?: true;
}

export interface BoundDocument {
  readonly value: number | string;
  readonly inclusive: boolean;
}
