import type { Sentences, Value } from "../findingValues";
import type { DepartmentCode } from "../vi/departmentFindings";
import { entryFieldsEn, figureFieldsEn } from "./entryFieldNames";

const quoted = (shown: string) => ` “${shown}”`;
const inBrackets = (shown: string) => ` (${shown})`;
const of = (shown: string) => ` of ${shown}`;
const FIELDS = { ...entryFieldsEn, ...figureFieldsEn };
/** Which entry: its field and whose it is. */
const entry = (v: Value<"field" | "label">) =>
  `${v.one("field", FIELDS) || "Content"}${v("label", (label) => ` of “${label}”`)}`;
const content = <Key extends string>(v: Value<Key>, key: Key) =>
  v(key, (shown) => `“${shown}”`) || "blank";

/** Splitting a sheet for departments and merging the parts, in English. */
export const departmentsEn: Sentences<DepartmentCode> = {
  "departments.unknownId": (v) =>
    `The list of departments names${v("id", quoted)}, which the table does not have. Check the id of the criterion, heading or figure.`,
  "departments.malformed": (v) =>
    `The list of departments is wrong at line${v.plain("line", (line) => ` ${line}`)}. Each line needs the id of a criterion (or of a heading or figure) and a department's name.`,
  "departments.noteDamaged": () =>
    "What the sheet kept about its departments is damaged and was left aside. Assign the departments again.",
  "departments.noSheet": () =>
    "This workbook has no such scoring sheet that can be read. Choose the scoring sheet again.",
  "departments.isPart": (v) =>
    `This is the part${v("department", of)}, not the unit's scoring sheet. Split, merge, close and move the unit's own scoring sheet.`,
  "split.noDepartment": () =>
    "No criterion has a department in charge. Assign departments first, then split.",
  "split.unassigned": (v) =>
    `Criteria${v("criteria", inBrackets)} and figures${v("figures", inBrackets)} have no department. They are in no file; the person who merges fills them in.`,
  "split.unread": (v) =>
    `The row${v("label", quoted)} cannot be read on the sheet and is not in the file${v("department", of)}. Restore that row and split again.`,
  "split.figuresOnly": (v) =>
    `${v("department") || "A department"} is in charge of figures only, of no criterion, and gets no file. Give the figures to another department, or fill them in yourself.`,
  "part.unitSheet": () =>
    "This is the unit's own scoring sheet, not a department's part. Choose the file that the department sent back.",
  "part.recordMissing": () =>
    "The department's part has lost its hidden cells, so it cannot be told what was changed. Take the file as it was split, copy the entries into it and merge that.",
  "part.recordDamaged": () =>
    "The hidden cells of this part were changed or damaged, so it cannot be merged. Take the file as it was split, copy the entries into it and merge that.",
  "part.otherUnit": (v) =>
    `This is a part of another unit's sheet${v("unit", quoted)}. Choose this unit's files.`,
  "part.otherYear": (v) =>
    `This is a part of another year's sheet${v.plain("year", (year) => ` (${year})`)}. Choose this year's files.`,
  "part.otherSet": (v) =>
    `This is a part of another table${v("id", quoted)}${v.plain("version", (version) => ` (version ${version})`)}. Split the sheet in use again.`,
  "part.otherSplit": (v) =>
    `This part${v("department", of)} was not split from this scoring sheet but from another copy. Merge it into the copy that was split, or split again.`,
  "part.earlierSplit": (v) =>
    `This part${v("department", of)} belongs to an earlier split. It is merged all the same; cells that changed since are shown as conflicts.`,
  "part.repeated": (v) =>
    `This part${v("department", of)} says the same as the file${v("other", quoted)}; it counts once.`,
  "part.several": (v) =>
    `${v("department") || "A department"} has two files that differ: this one and${v("other", quoted)}. Both were merged; cells where they differ are shown as conflicts. Ask which of them is the last.`,
  "part.notOwn": (v) =>
    `This department is not in charge of${v("label", quoted)}${v("owner", (owner) => ` (${owner} is)`)}, so its entry${v("held", quoted)} was not taken. If it is right, type it into the unit's sheet, or assign the criterion and merge again.`,
  "part.figuresGone": (v) =>
    `This part${v("department", of)} has lost its figures sheet, so no figure was taken. Ask for the complete file.`,
  "part.cellsGone": (v) =>
    `Cells${v("label", (label) => ` of “${label}”`)} are not to be found in this part${v("count", inBrackets)}; nothing was taken from them. Look for deleted rows and columns, and ask for the file again.`,
  "merge.conflict": (v) =>
    `${entry(v)} was changed in several places. When split: ${content(v, "base")}; in the unit's sheet: ${content(v, "ours")}${v("theirs", (theirs) => `; ${theirs}`)}. The cell stays as it is; choose one.`,
  "merge.noPlace": (v) =>
    `The unit's sheet has no cell any more for ${entry(v)}; ${content(v, "theirs")} was not taken. Restore that row and merge again.`,
  "merge.unusable": (v) =>
    `${entry(v)} shows an error${v("theirs", quoted)} and was not taken. Correct the cell in the department's part and merge again.`,
  "merge.formulaAsValue": (v) =>
    `The formula${v("formula", quoted)} takes numbers from other cells, so only its result was taken. Check this number.`,
  "merge.progressUnread": () =>
    "The parts were merged, but the sheet could not be read again; the progress shown is that of before. Open this part again to see it anew.",
  "merge.settledBefore": (v) =>
    `Conflicts settled at an earlier merge${v("count", inBrackets)} have the same contents and stay as chosen then.`,
  "merge.closed": () =>
    "The scoring sheet was closed before merging; the code printed no longer holds. Check it and close it again.",
  "submission.isPart": (v) =>
    `This is only the part${v("department", of)}, not a complete scoring sheet, and is not counted. The unit should merge its parts and send the unit's scoring sheet.`,
};
