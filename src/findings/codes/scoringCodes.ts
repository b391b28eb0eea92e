/** Scoring a unit's entries. where.criterion and where.cell say which; data as noted. */
export const SCORING_CODES = {
  /** data: entry */
  "entry.notNumber": "error",
  /** Text that looks like a number ("1,5"). data: entry, number */
  "entry.numberAsText": "error",
  "entry.notDate": "error",
  /** A number that a spreadsheet takes for a day long ago or far ahead. data: entry, date, from, to (days as dd/mm/yyyy) */
  "entry.dayUnlikely": "error",
  "entry.notChoice": "error",
  "entry.notYesNo": "error",
  /** Neither yes or no nor a percentage of completion. data: entry */
  "entry.notDegree": "error",
  "entry.cellError": "error",
  /** A formula that the program which wrote the file never calculated. data: formula */
  "entry.notCalculated": "error",
  /** data: entry, min, max, sign ("%" where these are percentages; left out or "" otherwise) */
  "entry.outOfRange": "error",
  /** A count far beyond every tier, and what a spreadsheet makes of a typed day. data: entry, day (ISO) */
  "entry.maybeDay": "warning",
  /** Between two tiers: no tier is reached. data: entry */
  "entry.noTier": "error",
  "entry.zeroDenominator": "error",
  /** Result computed from numerator and denominator differs from the typed one. data: computed, typed */
  "entry.resultsDiffer": "error",
  /** A result where only typed points count. data: entry */
  "entry.resultUnused": "warning",
  "entry.targetMissing": "warning",
  "entry.missing": "warning",
  /** A formula of a person's own whose result could not be recomputed here. data: formula */
  "entry.formulaTrusted": "info",
  "points.notNumber": "error",
  "points.numberAsText": "error",
  "points.aboveStandard": "error",
  "points.negative": "error",
  /** A checker scored what the unit's mark leaves out of the total and of what it is out of. data: points, standard */
  "points.scoredLeftOut": "warning",
  /** More than a bonus can add or a penalty take off. data: entry, most */
  "points.aboveMost": "error",
  /** More than the highest percentage that counts can give. data: entry, most */
  "points.aboveCap": "error",
  /** All criteria of a bonus or penalty together give more than its own most. data: points (without sign), most, role */
  "points.sumAboveMost": "error",
  /** Typed points differ from the tier that the result reaches. data: typed, computed */
  "points.typedOverComputed": "info",
  /** Typed points that are no tier of the ladder. data: typed */
  "points.notATier": "warning",
  "points.belowWithoutExplanation": "warning",
  /** data: points (without sign) */
  "points.penaltyWithoutExplanation": "warning",
  "points.withoutEvidence": "warning",
  /** Scored against the best of the pool, which is not known yet: no points so far. data: entry */
  "points.provisional": "info",
  /** A unit's own value beats what stands there as the best of the pool. data: entry, best */
  "entry.betterThanBest": "warning",
  /** Late by force majeure, and no explanation of it. */
  "forceMajeure.withoutReason": "warning",
  "notArising.undecided": "warning",
  "notArising.withoutReason": "warning",
  "notArising.unknownMark": "error",
  /** Criteria that did not arise are out of the total and of what it is out of. data: criteria (how many), outOf, full */
  "total.leftOut": "info",
  /** They are out of the total, which is rescaled. data: criteria (how many), remaining (standard points of the others), full */
  "total.rescaled": "info",
  "crossCheck.withoutReason": "warning",
  "appraised.withoutReason": "warning",
  "figure.notNumber": "error",
  "figure.zeroDenominator": "error",
} as const;
