import { error, info, warning } from "../declare";

/** A number, or the text of a cell or condition. */
type Shown = string | number;

/**
 * Departments of a unit: who is in charge, splitting a sheet and merging its parts. Values stand in
 * data as the sheet shows them, "" for a blank; field as EntryField and FigureEntry name it.
 */
export const DEPARTMENT_CODES = {
  /** A list of departments names no node, criterion or figure of the table. data: id */
  "departments.unknownId": error<{ id: string }>(),
  /** A line or member of a list of departments that is no id with a department. data: line (from 1, or the member's id) */
  "departments.malformed": error<{ line: Shown }>(),
  /** What the sheet kept about its departments cannot be read; it was left aside. where.sheet; no data */
  "departments.noteDamaged": warning(),
  /** No scoring sheet of this name. where.sheet; no data */
  "departments.noSheet": error(),
  /** The sheet is itself a department's part. where.sheet; data: department */
  "departments.isPart": error<{ department: string }>(),
  /** No criterion has a department. where.sheet; no data */
  "split.noDepartment": error(),
  /** Criteria and figures without a department stay with the person who merges. data: criteria, figures (how many) */
  "split.unassigned": info<{ criteria: number; figures: number }>(),
  /** A row that cannot be found on the unit's sheet goes into no part. data: label, department */
  "split.unread": error<{ department: string; label: string }>(),
  /** A department with figures and no criteria gets no part; they stay with the person who merges. data: department */
  "split.figuresOnly": warning<{ department: string }>(),
  /** A unit's own sheet was given as a part. where.file, sheet; no data */
  "part.unitSheet": error(),
  /** The hidden cells that make a sheet a part are gone, or damaged. where.file, sheet; no data */
  "part.recordMissing": error(),
  "part.recordDamaged": error(),
  /** The part is of another unit (data: unit), year (data: year), table (data: id, version). where.file */
  "part.otherUnit": error<{ unit: string }>(),
  "part.otherYear": error<{ year: number }>(),
  "part.otherSet": error<{ id: string; version: string }>(),
  /** The part was not split from this sheet. where.file; data: department */
  "part.otherSplit": error<{ department: string }>(),
  /** The part comes from a split before the last one of this sheet. where.file; data: department */
  "part.earlierSplit": warning<{ department: string }>(),
  /** Two files are parts of one department: with the same entries, with others. where.file; data: department, other (the file named first) */
  "part.repeated": info<{ department: string; other: string }>(),
  "part.several": warning<{ department: string; other: string }>(),
  /** Entries of a part that its department is not in charge of; not taken. where: the part; data: label, held, owner ("" where unknown) */
  "part.notOwn": error<{ label: string; held: string; owner: string }>(),
  /** The part should have a figures sheet and has none. where.file; data: department */
  "part.figuresGone": warning<{ department: string }>(),
  /** Cells of a part that cannot be found or relied on, so that nothing was taken from them. where.file; data: label, count */
  "part.cellsGone": error<{ label: string; count: number }>(),
  /** Changed on both sides; the cell stays as it is. where: the unit's sheet; data: label, field, base, ours, theirs (with whose they are) */
  "merge.conflict": error<{
    label: string;
    field: string;
    base: string;
    ours: string;
    theirs: string;
  }>(),
  /** The unit's sheet has no usable cell for an entry. where: the part's file; data: label, field, theirs */
  "merge.noPlace": error<{ label: string; field: string; theirs: string }>(),
  /** A part's cell shows an error; not taken. where: the part's file, sheet and cell; data: label, field, theirs */
  "merge.unusable": error<{ label: string; field: string; theirs: string }>(),
  /** Of a formula that refers to other cells only the result was taken. where: the unit's sheet; data: formula */
  "merge.formulaAsValue": info<{ formula: string }>(),
  /** Conflicts that a person settled at an earlier merge, with the same contents. data: count */
  "merge.settledBefore": info<{ count: number }>(),
  /** The unit's sheet was closed before: its code no longer holds. where.sheet; no data */
  "merge.closed": warning(),
  /** Merged, but the sheet could not be read again: the progress shown is that of before. where.sheet; no data */
  "merge.progressUnread": info(),
  /** A department's part was given where a unit's submission is needed. where.file, sheet; data: department */
  "submission.isPart": error<{ department: string }>(),
};
