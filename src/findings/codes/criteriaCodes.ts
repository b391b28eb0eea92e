/** Criteria sets: their checks, and reading a table into one. */
export const CRITERIA_CODES = {
  /** The document is not a criteria set at all. data: path, expected. */
  "set.malformed": "error",
  /** A document of a later form. data: format, known. */
  "set.tooNew": "error",
  "set.unknown": "error",
  /** Children do not sum to their parent. data: parent, standard, sum. */
  "set.sumDiffers": "error",
  /** A bonus below a penalty or the other way round. data: label, role and above (bonus, penalty). */
  "set.outsideNested": "error",
  /** A penalty whose rule begins with all its points and takes some off. data: label, points (its most). */
  "set.penaltyFromTheTop": "error",
  /** A bonus or penalty in proportion to a percentage that may exceed 100. data: label, cap ("" for none), role (bonus, penalty). */
  "set.capAboveMost": "error",
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
  /** A band does not take off more than the one above it. data: band (its label), points, above. */
  "set.bandNotRising": "error",
  /** A band takes off more than the standard points. data: band (its label), points, standard. */
  "set.bandAboveStandard": "error",
  /** Points by a count without points for a step (what: each), or without things in it (what: step). data: what, value. */
  "set.countStepMissing": "error",
  /** The least and most points of a count cross, or exceed the standard points. data: least, most, standard. */
  "set.countLimits": "error",
  /** Points with more decimals than the set keeps. data: points, needs, keeps (numbers of decimals). */
  "set.pointsFiner": "warning",
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
  /** The workbook takes no hidden sheet, so the set is offered only until it is closed. data: title. */
  "set.notKept": "warning",
  /** Own sets that the workbook keeps and that cannot be read any more. data: count. */
  "set.keptDamaged": "warning",
  /** Reading a table. where: the file's sheet and cell. data: file (its name). */
  "import.noTable": "error",
  /** Several tables of the file read as one; the first was taken. data: table (its name), others (their names), count (of all). */
  "import.tableTaken": "warning",
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
  /** A blank cell of points, filled from elsewhere in the table. data: label, points, from (label, children, someChildren: others could not be read, tiers). */
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
  /** A code that does not follow the one before it: a row may be missing. data: code, label, before (the code before it). */
  "import.codeJump": "info",
  /** A code that a spreadsheet turned into a day. data: code (as it was; may be empty), printed, label. */
  "import.codeIsDate": "warning",
  /** Hidden rows and columns of the table hold something, and were read. data: rows, columns (how many) */
  "import.rowsHidden": "warning",
  /** Rows with codes that are the tiers of what they stand under. data: label, tiers (their codes). */
  "import.codedTiers": "info",
  /** A row with a code but without words: the code stands for them. data: code. */
  "import.labelMissing": "error",
  /** A criterion that the table prints with 0 points: more likely a tier. data: label. */
  "import.worthNothing": "warning",
  /** Several columns give standard points. data: heading (the column read), others (those that were not). */
  "import.pointsColumns": "warning",
  /** Tiers printed lowest first, turned round. data: label. */
  "import.tiersTurned": "info",
  /** Tiers that are understood but cover their measure badly: a person picks. data: label, reason (gap, overlap, unreachable, notFalling), from, to (of a gap; may be empty), first, second (labels of tiers). */
  "import.ladderNotWhole": "warning",
  /** No title names the year that the table is for. data: year (that was taken). */
  "import.yearNotRead": "warning",
  /** Text below the last total of the table that says nothing of points: left out. data: text (its first line), rows (how many). */
  "import.textBelow": "info",
  /** Rows that take points off by bands, read as such. data: label (of the criterion), points (standard), tier (the row of the full points that stands above them; may be empty). */
  "import.bandsRead": "info",
  /** Points in proportion to how far a task was done. data: label, text (the words read; "" where they are the label), cap (highest percentage that counts; 100 where the words name none). */
  "import.proportionalRead": "warning",
  /** What was read of how days late are counted. data: label, deadline ("15/11/2024" or ""), working and forceMajeure ("" where the words say nothing of it). */
  "import.lateRead": "info",
  /** A part beside the standard points, as the printed total says. data: label, role (bonus, penalty), points. */
  "import.outsideRead": "info",
  /** A part that speaks of points to add or take off, but that the printed total counts. data: label, role, points. */
  "import.outsideInTotal": "info",
  /** As outsideRead, but no printed total says so. data: label, role, points. */
  "import.outsideUnsure": "error",
  /** A person picks the tier. data: reason (wording, measures), tier (its label, or those of all that were not understood; may be empty). */
  "import.conditionNotRead": "info",
  /** A tier that the table does not print: on time, worth the standard points. data: tier, points. */
  "import.tierImplied": "info",
  /** data: tier (its label), points, standard. */
  "import.tierAboveStandard": "error",
  /** The texts above the table name no decision, so the set counts as a sample. data: file. */
  "import.decisionNotRead": "info",
} as const;
