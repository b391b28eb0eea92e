import type { CellValue } from "@/grid";

/**
 * A cell that a person filled in, as read: its value, and its own formula where it is one
 * ("=146/146"), without the leading "=". Nothing is coerced here: text stays text.
 */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
}

export const EMPTY_ENTRY: Entry = { value: null, formula: null };

/** A score given by another body, with its reason where it differs. */
interface OtherScore {
  readonly points: Entry;
  readonly reason: string;
}

/** All that a unit may fill in for one criterion, as it is in the cells. */
export interface CriterionEntry {
  readonly result: Entry;
  /** Inputs of target rules; empty for every other rule. Targets are fractions in cells: 83.25 % is 0.8325. */
  readonly numerator: Entry;
  readonly denominator: Entry;
  readonly target: Entry;
  /** The best value of the pool, of criteria scored against it; empty for every other rule. */
  readonly best: Entry;
  readonly typedPoints: Entry;
  readonly notArising: string;
  readonly evidence: string;
  readonly explanation: string;
  readonly crossCheck: OtherScore;
  readonly appraised: OtherScore;
}

export const EMPTY_CRITERION_ENTRY: CriterionEntry = {
  result: EMPTY_ENTRY,
  numerator: EMPTY_ENTRY,
  denominator: EMPTY_ENTRY,
  target: EMPTY_ENTRY,
  best: EMPTY_ENTRY,
  typedPoints: EMPTY_ENTRY,
  notArising: "",
  evidence: "",
  explanation: "",
  crossCheck: { points: EMPTY_ENTRY, reason: "" },
  appraised: { points: EMPTY_ENTRY, reason: "" },
};

/** Entries by criterion id. */
export type Entries = ReadonlyMap<string, CriterionEntry>;
