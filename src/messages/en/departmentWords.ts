import type { DepartmentsPaneWords } from "../vi/departmentWords";
import { entryFieldsEn, figureFieldsEn } from "./entryFieldNames";

const FIELDS: Readonly<Record<string, string>> = { ...entryFieldsEn, ...figureFieldsEn };
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Words for splitting a sheet among departments and merging the parts, in English. */
export const departmentsPaneEn: DepartmentsPaneWords = {
  heading: "Split among departments",
  hint: "Several departments fill in one sheet: each gets a file with its criteria alone; what comes back is merged into this sheet.",
  open: "Split and merge by department",
  part: (department) =>
    `This is the part of ${department}. Fill it in, save it and send the file to the person who merges for the unit.`,
  back: "Back to checking",
  loading: "read who is in charge",
  progress: "Progress",
  nobody: "No department",
  entered: (entered, criteria) => `${entered} of ${criteria} criteria scored`,
  pointsOf: (points, standard) => `${points}/${standard} points`,
  assign: "Who is in charge",
  assignHint:
    "Name a department for each section, or open a section to assign its rows one by one. This is kept in the workbook. What is left blank is filled in by the person who merges.",
  showAssigned: "Show and change who is in charge",
  ofSection: (title) => `Department in charge of ${title}`,
  several: "several departments",
  none: "no department",
  lines: (count) => `Row by row (${count})`,
  assigning: "keep who is in charge",
  split: "Split into files",
  splitHint:
    "Each file starts with what the sheet holds now. This sheet stays open meanwhile: where a cell is changed on both sides, merging asks.",
  start: "Split the scoring sheet",
  splitting: "split the scoring sheet",
  files: "Download each file and send it to its department:",
  given: (criteria, figures) =>
    [
      many(criteria, "criterion", "criteria"),
      ...(figures === 0 ? [] : [many(figures, "figure", "figures")]),
    ].join(", "),
  download: "Download",
  downloadOf: (department) => `Download the file of ${department}`,
  downloading: (name) => `download ${name}`,
  merge: "Merge what came back",
  mergeFiles: "Files that departments sent back",
  look: "Look before merging",
  looking: "read the parts",
  fileStatus: { merged: "accepted", refused: "not accepted" },
  taken: (count) => `To be taken into the sheet (${count})`,
  nothingTaken: "There is nothing new to take into the sheet.",
  change: (before, after) => `${before} → ${after}`,
  field: (field) => FIELDS[field] ?? field,
  blank: "(blank)",
  conflicts: (count) => `Conflicts (${count})`,
  conflictHint:
    "Choose what is right for each cell. A cell without a choice stays as it is in the sheet.",
  atSplit: (shown) => `When split: ${shown}`,
  keep: (shown) => `Keep what the sheet has: ${shown}`,
  take: (from, shown) => `${from}: ${shown}`,
  apply: "Merge into the scoring sheet",
  merging: "merge the parts",
  merged: (taken, conflicts) =>
    conflicts === 0
      ? `${many(taken, "entry", "entries")} taken into the sheet. How it was before can be restored.`
      : `${many(taken, "entry", "entries")} taken into the sheet; ${many(conflicts, "conflict stays as it is", "conflicts stay as they are")}: go on choosing above.`,
};
