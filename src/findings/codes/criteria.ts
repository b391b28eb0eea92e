/** Criteria sets: their checks, and reading a table into one. */
export const CRITERIA_CODES = {
  /** The document is not a criteria set at all. data: path, expected. */
  "set.malformed": "error",
  "set.tooNew": "error",
  "set.unknown": "error",
  /** Children do not sum to their parent. data: parent, standard, sum. */
  "set.sumDiffers": "error",
  /** Highest tier is not the standard points. data: top, standard. */
  "set.topTierDiffers": "error",
  "set.duplicateId": "error",
  "set.duplicateTierLabel": "error",
  "set.ladderGap": "error",
  "set.ladderOverlap": "error",
  "set.ladderNotFalling": "error",
  "set.leafWithoutRule": "error",
  "set.parentWithRule": "error",
  "set.badPoints": "error",
  /** Named exceptions of a bundled set: known, explained in the set, not an error. data: reason. */
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
