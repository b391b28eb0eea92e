import { toNumber } from "@/criteria";
import type { MergeOutcome, SplitSheet } from "../departments";
import { plainFinding } from "./plainAnswers";

/** A split as plain data: who got what. */
export function plainSplit({ unit, year, split, parts, unassigned }: SplitSheet) {
  return {
    unit,
    year,
    split,
    parts: parts.map(({ department, criteria, figures, file }) => ({
      department,
      file: file.name,
      criteria,
      figures,
    })),
    unassigned,
  };
}

/** A merge as plain data: contents as the sheet shows them ("" is a blank), points as plain decimals. */
export function plainMerge({ parts, taken, conflicts, progress }: MergeOutcome) {
  return {
    parts: parts.map(({ file, status, departments, findings }) => ({
      file,
      status,
      departments,
      reasons: findings.map(plainFinding),
    })),
    taken: taken.map(({ cell, before, after, parts: from }) => ({
      ...plainPlace(cell),
      before,
      after,
      from,
    })),
    conflicts: conflicts.map(({ cell, base, ours, theirs }) => ({
      ...plainPlace(cell),
      base,
      ours,
      theirs: theirs.map(({ shown, parts: from }) => ({ content: shown, from })),
    })),
    departments: progress.map(({ department, entered, criteria, points, standard }) => ({
      department,
      entered,
      criteria,
      points: points === null ? null : toNumber(points),
      standard: toNumber(standard),
    })),
  };
}

function plainPlace({ place, sheet, cell }: MergeOutcome["taken"][number]["cell"]) {
  return { [place.of]: place.id, field: place.field, sheet, cell };
}
