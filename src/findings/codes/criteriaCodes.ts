import { error, info, warning } from "../declare";

/** A number, or the text of a cell or condition. */
type Shown = string | number;
/** What stands beside the standard points. */
type Role = "bonus" | "penalty";

/** Criteria sets: their checks, and reading a table into one. */
export const CRITERIA_CODES = {
  /** The document is not a criteria set at all. data: path, expected. */
  "set.malformed": error<{ path: string; expected: string }>(),
  /** A document of a later form. data: format, known. */
  "set.tooNew": error<{ format: number; known: number }>(),
  "set.unknown": error<{ id: string }>(),
  /** Children do not sum to their parent. data: parent, standard, sum. */
  "set.sumDiffers": error<{ parent: string; standard: number; sum: number }>(),
  /** A bonus below a penalty or the other way round. data: label, role and above (bonus, penalty). */
  "set.outsideNested": error<{ label: string; role: Role; above: Role }>(),
  /** A penalty whose rule begins with all its points and takes some off. data: label, points (its most). */
  "set.penaltyFromTheTop": error<{ label: string; points: number }>(),
  /** A bonus or penalty in proportion to a percentage that may exceed 100. data: label, cap ("" for none), role (bonus, penalty). */
  "set.capAboveMost": error<{ label: string; cap: Shown; role: Role }>(),
  /** Highest tier is not the standard points. data: top, standard. */
  "set.topTierDiffers": error<{ top: number; standard: number }>(),
  /** Two rows carry one id. data: id, label (of the later row). */
  "set.duplicateId": error<{ id: string; label: string }>(),
  /** data: label. */
  "set.duplicateTierLabel": error<{ label: string }>(),
  /** Measures that reach no tier. data: measure (percentTiers, dateTiers, daysLateTiers, countTiers, yesNo), from, to (percent on 0–100, days, counts, ISO dates, "yes"/"no"; "" where open). */
  "set.ladderGap": error<{ measure: string; from: Shown; to: Shown }>(),
  /** Measures that reach two tiers. data: first, second (their labels). */
  "set.ladderOverlap": error<{ first: string; second: string }>(),
  /** A tier is not worth less than the one above it. data: tier (its label), points, above. */
  "set.ladderNotFalling": error<{ tier: string; points: number; above: number }>(),
  /** No measure meets the tier's bounds. data: tier (its label). */
  "set.tierUnreachable": error<{ tier: string }>(),
  /** A band does not take off more than the one above it. data: band (its label), points, above. */
  "set.bandNotRising": error<{ band: string; points: number; above: number }>(),
  /** A band takes off more than the standard points. data: band (its label), points, standard. */
  "set.bandAboveStandard": error<{ band: string; points: number; standard: number }>(),
  /** Points by a count without points for a step (what: each), or without things in it (what: step). data: what, value. */
  "set.countStepMissing": error<{ what: "each" | "step"; value: number }>(),
  /** The least and most points of a count cross, or exceed the standard points. data: least, most, standard. */
  "set.countLimits": error<{ least: number; most: number; standard: number }>(),
  /** Points with more decimals than the set keeps. data: points, needs, keeps (numbers of decimals). */
  "set.pointsFiner": warning<{ points: number; needs: number; keeps: number }>(),
  /** where.criterion says which; no data. */
  "set.leafWithoutRule": error(),
  /** where.criterion says which; no data. */
  "set.parentWithRule": error(),
  /** Points negative or of more than four decimals. data: points, or path and expected. */
  "set.badPoints": error<{ points?: number; path?: string; expected?: string }>(),
  /** The set names a criterion or a source that is not in it. data: list (exceptions, figureLinks, sources), id. */
  "set.badReference": error<{ list: string; id: string }>(),
  /** A class's lower limit is not below that of the class above it. data: class, min, above. */
  "set.classesNotFalling": error<{ class: string; min: number; above: number }>(),
  /** Named exceptions of a bundled set: known, explained in the set, not an error. data: check, reason. */
  "set.exception": info<{ check: string; reason: string }>(),
  "set.sample": info<{ id: string; title: string; state: "partial" | "sample" }>(),
  "set.yearDiffers": warning<{ id: string; setYear: number; year: number }>(),
  "set.openErrors": error<{ errors: number }>(),
  /** The workbook takes no hidden sheet, so the set is offered only until it is closed. data: title. */
  "set.notKept": warning<{ title: string }>(),
  /** Own sets that the workbook keeps and that cannot be read any more. data: count. */
  "set.keptDamaged": warning<{ count: number }>(),
  /** Reading a table. where: the file's sheet and cell. data: file (its name). */
  "import.noTable": error<{ file?: string }>(),
  /** Several tables of the file read as one; the first was taken. data: table (its name), others (their names), count (of all). */
  "import.tableTaken": warning<{ table: string; count: number; others: string }>(),
  /** data: file. */
  "import.noHeading": error<{ file: string }>(),
  /** data: file. */
  "import.noRows": error<{ file: string }>(),
  /** A column of the table that was not read: points to take off, a second column of words. data: heading. */
  "import.columnNotRead": warning<{ heading: string }>(),
  /** A row that became neither criterion nor tier. data: text. */
  "import.rowNotRead": warning<{ text: string }>(),
  /** data: label, text (what stands in the cell of points; may be empty). */
  "import.pointsNotRead": error<{ label: string; text: string }>(),
  /** A blank cell of points, filled from elsewhere in the table. data: label, points, from (label, children, someChildren: others could not be read, tiers). */
  "import.pointsInferred": info<{
    label: string;
    points: number;
    from: "children" | "label" | "someChildren" | "tiers";
  }>(),
  /** A printed total is not the sum of what was read. data: label, printed, sum. */
  "import.totalDiffers": error<{ label: string; printed: number; sum: number }>(),
  /** A code names a row above it that is not there. data: code, label, expected (code of the missing row). */
  "import.levelMissing": warning<{ code: string; label: string; expected: string }>(),
  /** data: code (full path), label. */
  "import.duplicateCode": warning<{ code: string; label: string }>(),
  /** A row without a code that is no tier: read as a criterion. data: label, parent (label of the criterion that it was put under; may be empty). */
  "import.codeMissing": warning<{ label: string; parent: string }>(),
  /** A code that a spreadsheet cut (1.10 to 1.1), read as it was. data: code, printed, label. */
  "import.codeRestored": warning<{ code: string; printed: string; label: string }>(),
  /** Headings without codes: levels from bold type and capitals. data: label (of the first), rows (how many). */
  "import.levelFromLook": warning<{ label: string; rows: number }>(),
  /** A way of scoring worded in the table that was not understood: a person decides the points. data: label (of the criterion), text. */
  "import.ruleNotRead": warning<{ label: string; text: string }>(),
  /** A code that does not follow the one before it: a row may be missing. data: code, label, before (the code before it). */
  "import.codeJump": info<{ code: string; label: string; before: string }>(),
  /** A code that a spreadsheet turned into a day. data: code (as it was; may be empty), printed, label. */
  "import.codeIsDate": warning<{ code: string; printed: string; label: string }>(),
  /** Hidden rows and columns of the table hold something, and were read. data: rows, columns (how many) */
  "import.rowsHidden": warning<{ rows: number; columns: number }>(),
  /** Rows with codes that are the tiers of what they stand under. data: label, tiers (their codes). */
  "import.codedTiers": info<{ label: string; tiers: string }>(),
  /** A row with a code but without words: the code stands for them. data: code. */
  "import.labelMissing": error<{ code: string }>(),
  /** A criterion that the table prints with 0 points: more likely a tier. data: label. */
  "import.worthNothing": warning<{ label: string }>(),
  /** Several columns give standard points. data: heading (the column read), others (those that were not). */
  "import.pointsColumns": warning<{ heading: string; others: string }>(),
  /** Tiers printed lowest first, turned round. data: label. */
  "import.tiersTurned": info<{ label: string }>(),
  /** Tiers that are understood but cover their measure badly: a person picks. data: label, reason (gap, overlap, unreachable, notFalling), from, to (of a gap; may be empty), first, second (labels of tiers). */
  "import.ladderNotWhole": warning<{
    label: string;
    reason: "gap" | "overlap" | "unreachable" | "notFalling";
    from?: Shown;
    to?: Shown;
    first?: string;
    second?: string;
  }>(),
  /** No title names the year that the table is for. data: year (that was taken). */
  "import.yearNotRead": warning<{ year: number }>(),
  /** Text below the last total of the table that says nothing of points: left out. data: text (its first line), rows (how many). */
  "import.textBelow": info<{ text: string; rows: number }>(),
  /** Rows that take points off by bands, read as such. data: label (of the criterion), points (standard), tier (the row of the full points that stands above them; may be empty). */
  "import.bandsRead": info<{ label: string; tier: string; points: number }>(),
  /** Points in proportion to how far a task was done. data: label, text (the words read; "" where they are the label), cap (highest percentage that counts; 100 where the words name none). */
  "import.proportionalRead": warning<{ label: string; text: string; cap: string }>(),
  /** What was read of how days late are counted. data: label, deadline ("15/11/2024" or ""), working and forceMajeure ("" where the words say nothing of it). */
  "import.lateRead": info<{
    label: string;
    deadline: string;
    working: "" | "working";
    forceMajeure: "" | "yes";
  }>(),
  /** A part beside the standard points, as the printed total says. data: label, role (bonus, penalty), points. */
  "import.outsideRead": info<{ label: string; role: Role; points: number }>(),
  /** A part that speaks of points to add or take off, but that the printed total counts. data: label, role, points. */
  "import.outsideInTotal": info<{ label: string; role: Role; points: number }>(),
  /** As outsideRead, but no printed total says so. data: label, role, points. */
  "import.outsideUnsure": error<{ label: string; role: Role; points: number }>(),
  /** A person picks the tier. data: reason (wording, measures), tier (its label, or those of all that were not understood; may be empty). */
  "import.conditionNotRead": info<{ tier: string; reason: "wording" | "measures" }>(),
  /** A tier that the table does not print: on time, worth the standard points. data: tier, points. */
  "import.tierImplied": info<{ tier: string; points: number }>(),
  /** data: tier (its label), points, standard. */
  "import.tierAboveStandard": error<{ tier: string; points: number; standard: number }>(),
  /** The texts above the table name no decision, so the set counts as a sample. data: file. */
  "import.decisionNotRead": info<{ file: string }>(),
};
