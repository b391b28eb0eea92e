import { error, info, warning } from "../declare";

/** A number, or the text of a cell or condition. */
type Shown = string | number;
/** What stands beside the standard points. */
type Role = "bonus" | "penalty";

/** Scoring a unit's entries. where.criterion and where.cell say which; data as noted. */
export const SCORING_CODES = {
  /** data: entry */
  "entry.notNumber": error<{ entry: string }>(),
  /** Text that looks like a number ("1,5"). data: entry, number */
  "entry.numberAsText": error<{ entry: string; number: number }>(),
  "entry.notDate": error<{ entry: Shown; date: string }>(),
  /** A number that a spreadsheet takes for a day long ago or far ahead. data: entry, date, from, to (days as dd/mm/yyyy) */
  "entry.dayUnlikely": error<{ entry: number; date: string; from: string; to: string }>(),
  "entry.notChoice": error<{ entry: Shown }>(),
  "entry.notYesNo": error<{ entry: Shown }>(),
  /** Neither yes or no nor a percentage of completion. data: entry */
  "entry.notDegree": error<{ entry: string }>(),
  "entry.cellError": error<{ entry: string }>(),
  /** A formula that the program which wrote the file never calculated. data: formula */
  "entry.notCalculated": error<{ formula: string }>(),
  /** data: entry, min, max, sign ("%" where these are percentages; left out or "" otherwise) */
  "entry.outOfRange": error<{
    entry: number;
    min: number;
    max: Shown;
    sign?: string;
    likely?: number;
    day?: string;
  }>(),
  /** A count far beyond every tier, and what a spreadsheet makes of a typed day. data: entry, day (ISO) */
  "entry.maybeDay": warning<{ entry: number; day: string }>(),
  /** Between two tiers: no tier is reached. data: entry */
  "entry.noTier": error<{ entry: Shown }>(),
  "entry.zeroDenominator": error<{ entry: Shown }>(),
  /** Result computed from numerator and denominator differs from the typed one. data: computed, typed */
  "entry.resultsDiffer": error<{ computed: Shown; typed: number }>(),
  /** A result where only typed points count. data: entry */
  "entry.resultUnused": warning<{ entry: Shown }>(),
  "entry.targetMissing": warning(),
  "entry.missing": warning(),
  /** A formula of a person's own whose result could not be recomputed here. data: formula */
  "entry.formulaTrusted": info<{ formula: string }>(),
  "points.notNumber": error<{ entry: string }>(),
  "points.numberAsText": error<{ entry: string; number: number }>(),
  "points.aboveStandard": error<{
    likely?: number;
    day?: string;
    entry: number;
    standard: number;
  }>(),
  "points.negative": error<{ entry: number }>(),
  /** A checker scored what the unit's mark leaves out of the total and of what it is out of. data: points, standard */
  "points.scoredLeftOut": warning<{ points: number; standard: number }>(),
  /** More than a bonus can add or a penalty take off. data: entry, most */
  "points.aboveMost": error<{ likely?: number; day?: string; entry: number; most: number }>(),
  /** More than the highest percentage that counts can give. data: entry, most */
  "points.aboveCap": error<{ likely?: number; day?: string; entry: number; most: number }>(),
  /** All criteria of a bonus or penalty together give more than its own most. data: points (without sign), most, role */
  "points.sumAboveMost": error<{
    label: string;
    path: string;
    points: number;
    most: number;
    role: Role;
  }>(),
  /** Typed points differ from the tier that the result reaches. data: typed, computed */
  "points.typedOverComputed": info<{ typed: number; computed: number }>(),
  /** Typed points that are no tier of the ladder. data: typed */
  "points.notATier": warning<{ typed: number }>(),
  "points.belowWithoutExplanation": warning<{ points: number; standard: number }>(),
  /** data: points (without sign) */
  "points.penaltyWithoutExplanation": warning<{ points: number }>(),
  "points.withoutEvidence": warning(),
  /** Scored against the best of the pool, which is not known yet: no points so far. data: entry */
  "points.provisional": info<{ entry: Shown }>(),
  /** A unit's own value beats what stands there as the best of the pool. data: entry, best */
  "entry.betterThanBest": warning<{ entry: Shown; best: Shown }>(),
  /** Late by force majeure, and no explanation of it. */
  "forceMajeure.withoutReason": warning(),
  "notArising.undecided": warning(),
  "notArising.withoutReason": warning(),
  "notArising.unknownMark": error<{ entry: string }>(),
  /** Criteria that did not arise are out of the total and of what it is out of. data: criteria (how many), outOf, full */
  "total.leftOut": info<{ criteria: number; outOf: number; full: number }>(),
  /** They are out of the total, which is rescaled. data: criteria (how many), remaining (standard points of the others), full */
  "total.rescaled": info<{ criteria: number; remaining: number; full: number }>(),
  "crossCheck.withoutReason": warning<{ before: Shown; after: number }>(),
  "appraised.withoutReason": warning<{ before: Shown; after: number }>(),
  "figure.notNumber": error<{ label: string; entry: string }>(),
  "figure.zeroDenominator": error<{ label: string; entry: number }>(),
};
