/** Criteria sets: their checks, and reading a table into one. */
export const CRITERIA_CODES = {
  /** The document is not a criteria set at all. data: path, expected. */
  "set.malformed": "error",
  /** A document of a later form. data: format, known. */
  "set.tooNew": "error",
  "set.unknown": "error",
  /** Children do not sum to their parent. data: parent, standard, sum. */
  "set.sumDiffers": "error",
  /** Highest tier is not the standard points. data: top, standard. */
  "set.topTierDiffers": "error",
  /** Two rows carry one id. data: id, label (of the later row). */
  "set.duplicateId": "error",
  /** data: label. */
  "set.duplicateTierLabel": "error",
  /** Measures that reach no tier. data: measure (percentTiers, dateTiers, daysLateTiers, countTiers, yesNo), from, to (percent on 0–100, days, counts, ISO dates, "yes"/"no"; "" where open). */
  "set.ladderGap": "error",
  /** Measures that reach two tiers. data: first, second (their labels). */
  "set.ladderOverlap": "error",
  /** A tier is not worth less than the one above it. data: tier (its label), points, above. */
  "set.ladderNotFalling": "error",
  /** No measure meets the tier's bounds. data: tier (its label). */
  "set.tierUnreachable": "error",
  /** where.criterion says which; no data. */
  "set.leafWithoutRule": "error",
  /** where.criterion says which; no data. */
  "set.parentWithRule": "error",
  /** Points negative or of more than four decimals. data: points, or path and expected. */
  "set.badPoints": "error",
  /** The set names a criterion or a source that is not in it. data: list (exceptions, figureLinks, sources), id. */
  "set.badReference": "error",
  /** A class's lower limit is not below that of the class above it. data: class, min, above. */
  "set.classesNotFalling": "error",
  /** Named exceptions of a bundled set: known, explained in the set, not an error. data: check, reason. */
  "set.exception": "info",
  "set.sample": "info",
  "set.yearDiffers": "warning",
  "set.openErrors": "error",
  /** Reading a table. */
  "import.noTable": "error",
  "import.noHeading": "error",
  "import.noRows": "error",
  "import.rowNotRead": "warning",
  "import.pointsNotRead": "error",
  "import.totalDiffers": "error",
  "import.levelMissing": "warning",
  "import.duplicateCode": "warning",
  "import.conditionNotRead": "info",
  "import.tierAboveStandard": "error",
} as const;
