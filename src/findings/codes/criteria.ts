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
  /** Reading a table. where: the file's sheet and cell. data: file (its name). */
  "import.noTable": "error",
  /** data: file. */
  "import.noHeading": "error",
  /** data: file. */
  "import.noRows": "error",
  /** A column of the table that was not read: points to take off, a second column of words. data: heading. */
  "import.columnNotRead": "warning",
  /** A row that became neither criterion nor tier. data: text. */
  "import.rowNotRead": "warning",
  /** data: label, text (what stands in the cell of points; may be empty). */
  "import.pointsNotRead": "error",
  /** A blank cell of points, filled from elsewhere in the table. data: label, points, from (label, children, tiers). */
  "import.pointsInferred": "info",
  /** A printed total is not the sum of what was read. data: label, printed, sum. */
  "import.totalDiffers": "error",
  /** A code names a row above it that is not there. data: code, label, expected (code of the missing row). */
  "import.levelMissing": "warning",
  /** data: code (full path), label. */
  "import.duplicateCode": "warning",
  /** A row without a code that is no tier: read as a criterion. data: label, parent (label of the criterion that it was put under; may be empty). */
  "import.codeMissing": "warning",
  /** A code that a spreadsheet cut (1.10 to 1.1), read as it was. data: code, printed, label. */
  "import.codeRestored": "warning",
  /** Headings without codes: levels from bold type and capitals. data: label (of the first), rows (how many). */
  "import.levelFromLook": "warning",
  /** A way of scoring that is told in words and not worked out: a person decides the points. data: label (of the criterion), text. */
  "import.ruleNotRead": "warning",
  /** A person picks the tier. data: reason (wording, measures, gap, overlap, unreachable, notFalling), tier (its label; may be empty). */
  "import.conditionNotRead": "info",
  /** A tier that the table does not print: on time, worth the standard points. data: tier, points. */
  "import.tierImplied": "info",
  /** data: tier (its label), points, standard. */
  "import.tierAboveStandard": "error",
  /** The texts above the table name no decision, so the set counts as a sample. data: file. */
  "import.decisionNotRead": "info",
} as const;
