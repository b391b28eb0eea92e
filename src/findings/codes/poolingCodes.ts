import { error, info, warning } from "../declare";

/** A number, or the text of a cell or condition. */
type Shown = string | number;

/** Reading sheets of ours back, and pooling many of them. */
export const POOLING_CODES = {
  "sheet.noneOfOurs": error(),
  "sheet.stampDamaged": error(),
  "sheet.stampMissing": warning<{ title: string }>(),
  "sheet.setUnavailable": error<{ id: string; version: string }>(),
  "sheet.setChanged": error<{ id: string; version: string }>(),
  "sheet.columnMissing": error<{ column: string }>(),
  "sheet.idsGone": warning(),
  "sheet.unitMissing": error(),
  /** data: stamp, cell */
  "sheet.unitChanged": error<{ stamp: string; cell: string }>(),
  /** Scoring sheets of one workbook are on several tables or for several years. data: list ("sheet: title (year); …") */
  "sheet.tablesDiffer": warning<{ list: string }>(),
  /** No formula of ours is left on the sheet (pasted as values). data: cells (how many) */
  "sheet.formulasGone": error<{ cells: number }>(),
  /** Scoring sheets of one unit for one year. data: unit, list (names of sheets) */
  "sheet.unitTwice": warning<{ unit: string; list: string }>(),
  /** A scoring sheet without its figures sheet: figures that the report needs are not there. where.unit; no data */
  "sheet.figuresMissing": warning(),
  /** Several figures sheets of one unit for one year: the first is read. data: list (names of sheets) */
  "sheet.figuresTwice": error<{ list: string }>(),
  "row.missing": error<{ label: string; code?: string; above?: string }>(),
  "row.duplicate": error<{ label?: string; code?: string; cells?: string; found?: string }>(),
  /** Id and text of a row disagree: nothing is taken from it. data: expected, found */
  "row.textDiffers": error<{ expected: string; found: string }>(),
  "row.unknown": warning<{ text?: string; found?: string }>(),
  "row.standardChanged": error<{ expected: number; found: Shown }>(),
  /** The condition or points of a tier row were changed. data: expected, found */
  "row.tierChanged": error<{ expected: Shown; found: Shown }>(),
  "row.formulaOverwritten": error<{ label: string; typed: Shown; computed: Shown }>(),
  /** Something typed over the formula of the total. data: label, typed, computed */
  "row.totalOverwritten": error<{ label: string; typed: Shown; computed: Shown }>(),
  /** Something typed over a formula that only shows what follows from entries. data: label, column ("" where the cell has a label of its own), typed */
  "row.shownOverwritten": warning<{ label: string; column: string; typed: Shown }>(),
  /** A formula of ours refers to cells that are gone. data: label, column, cached, computed ("" where it counts no points) */
  "row.formulaBroken": error<{ label: string; column: string; cached: Shown; computed: Shown }>(),
  /** An entry in a row or cell of the table that takes none: nothing is read from it. data: entry */
  "row.strayEntry": warning<{ entry: string }>(),
  /** The row stands elsewhere than in the table; it is read by its id. */
  "row.moved": warning(),
  "row.parentTyped": error<{ label?: string; typed?: Shown; found?: number; computed: Shown }>(),
  /** Another program's result differs from ours. data: cached, computed */
  "row.cachedDiffers": warning<{ label?: string; cached: Shown; computed: Shown }>(),
  /** A submission came closed, and nothing has changed since. where.unit, file, sheet; data: code, figuresCode (may be "") */
  "submission.closed": info<{ code: string; figuresCode: string }>(),
  /** Cells differ from what was closed. where: the first of them; data: code, codeNow, count, cells ("G12, I15"), more (cells not listed; may be ""), rowsLost (may be "") */
  "submission.changedAfterClosing": warning<{
    code: string;
    codeNow: string;
    count: number;
    cells: string;
    more: Shown;
    rowsLost: Shown;
  }>(),
  /** The sheet shows that it was closed, but the hidden cells that kept what was closed are gone. where.cell: the line; no data */
  "submission.closingLost": warning(),
  /** The kept copies do not give the kept code: one of the two was changed by hand. data: as above */
  "submission.codeDiffers": warning<{
    code: string;
    codeNow: string;
    count: number;
    cells: string;
    more: Shown;
    rowsLost: Shown;
  }>(),
  /** The unit is in no group of the roster: its submission is not counted. where.unit, file, sheet; data: unit, similar (nearest roster name, may be empty) */
  "pool.unitUnknown": error<{ unit: string; similar: string }>(),
  /** The same entries came more than once: one is taken. where.unit; data: files, count */
  "pool.duplicateSame": info<{ files: string; count: number }>(),
  /** Submissions of one unit that differ: none is taken. where.unit; data: files, count */
  "pool.duplicateDiffers": error<{ files: string; count: number }>(),
  /** Nothing came from the unit. where.unit; data: unit, group */
  "pool.unitMissing": warning<{ unit: string; group: string }>(),
  /** A file could not be read and is not counted. where.file (and where.unit where it is known); no data */
  "pool.fileRefused": error(),
  /** Scored on another table than the units it is ranked with: not counted. where.unit, file, sheet; data: set, expected (titles; expected may be empty) */
  "pool.otherSet": error<{ set: string; expected: string }>(),
  /** No table is used by most units of a group: none of them is counted. data: group, sets (how many tables) */
  "pool.noCommonSet": error<{ group: string; sets: number }>(),
  /** where.unit, file, sheet; data: year, expected */
  "pool.otherYear": error<{ year: number; expected: number }>(),
  /** The sheet came without any points: the unit is not ranked. where.unit, file, sheet; no data */
  "pool.nothingScored": error(),
  /** Units of a group are ranked on different lines of scores. data: group, self, crossCheck, appraised (how many units each) */
  "pool.countedLinesDiffer": warning<{
    group: string;
    self: number;
    crossCheck: number;
    appraised: number;
  }>(),
  /** Totals of a group are out of different standard points. data: group, lowest, highest */
  "pool.basesDiffer": warning<{ group: string; lowest: number; highest: number }>(),
  /** Not every unit of a group is counted: ranks may still change. data: group, counted, units */
  "pool.provisional": info<{ group: string; counted: number; units: number }>(),
  /** What a group is scored against. where.criterion; data: group, label, best, unitLabel (may be "") */
  "pool.bestTaken": info<{ label: string; best: number; unitLabel: string; group: string }>(),
  /** Another best value stands on a unit's sheet: the pool's own counts. where.unit, file, sheet, criterion; data: label, typed, best, unitLabel */
  "pool.bestDiffers": warning<{ label: string; best: number; unitLabel: string; typed: number }>(),
  /** Entries were generated for demonstration. data: units (how many) */
  "pool.illustrative": info<{ units: number }>(),
  "roster.malformed": error<{ path: string; expected: string; name: string }>(),
  "roster.duplicateUnit": error<{ name: string }>(),
  /** A unit is to check itself. where.unit; data: unit */
  "crossCheck.self": error<{ unit: string }>(),
  /** A unit checks, or is checked by, more or fewer than one unit. where.unit; data: unit */
  "crossCheck.notOneToOne": error<{ unit: string }>(),
  /** The plan names a unit that is in no group. where.unit; data: unit */
  "crossCheck.unknownUnit": error<{ unit: string }>(),
  /** The workbook holds no cluster list of ours. No data */
  "cluster.notACluster": error(),
  /** A sheet of the cluster workbook is gone or not readable. data: sheet (its title), group (may be empty) */
  "cluster.sheetMissing": error<{ sheet: string; group: string }>(),
  /** Two sheets of the cluster workbook say they are the same one: the first is read. where.sheet; data: first */
  "cluster.sheetRepeated": warning<{ first: string }>(),
  /** A cell that must hold a number holds something else: nothing is taken from it. where.sheet, cell, unit; data: found */
  "cluster.notNumber": error<{ found: Shown }>(),
};
