import { type FigureDefinition, figureDefinitions, walk } from "@/criteria";
import type { EntryField, FigureEntry } from "@/scoring";
import { fieldOf, FILLED_FIELDS } from "../carry/carryCriterion";
import { typedFields } from "../carry/carryFigures";
import type { LocatedSubmission } from "../reading/readSubmissions";
import { type EntryContent, entryContent } from "./entryContent";

/** The fields of a criterion that a department fills in; the others are the checkers'. */
const DEPARTMENT_FIELDS = FILLED_FIELDS.filter(
  (field) => !field.startsWith("crossCheck") && !field.startsWith("appraised")
);

/** Which entry of a unit's workbook: a criterion's field or a figure's. */
export type EntryPlace =
  | { readonly of: "criterion"; readonly id: string; readonly field: EntryField }
  | { readonly of: "figure"; readonly id: string; readonly field: keyof FigureEntry };

/** A cell that a department may fill in, and what it holds. */
export interface EntryCell {
  /** Names the entry wherever its row stands. */
  readonly key: string;
  readonly place: EntryPlace;
  readonly label: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly content: EntryContent;
}

export function entryKey({ of, id, field }: EntryPlace): string {
  return `${of === "criterion" ? "c" : "f"}:${id}~${field}`;
}

/**
 * The cells of a unit's sheets that departments fill in, in the order of the sheets. Cells that
 * cannot be found, or whose row does not say what its id promises, are not among them.
 */
export function entryCells(submission: LocatedSubmission): readonly EntryCell[] {
  return [...criterionCells(submission), ...figureCells(submission)];
}

function criterionCells(submission: LocatedSubmission): readonly EntryCell[] {
  const { sheet, entries, cellOf } = submission;
  return walk(submission.set).flatMap(({ node }) => {
    const entry = entries.get(node.id);
    if (node.rule === null || !entry) return [];
    return DEPARTMENT_FIELDS.flatMap((field): EntryCell[] => {
      const cell = cellOf(node.id, field);
      if (cell === null) return [];
      const place: EntryPlace = { of: "criterion", id: node.id, field };
      const content = entryContent(fieldOf(entry, field));
      return [{ key: entryKey(place), place, label: node.label, sheet, cell, content }];
    });
  });
}

function figureCells(submission: LocatedSubmission): readonly EntryCell[] {
  const { figuresSheet, figures, figureCellOf, set } = submission;
  if (figuresSheet === null) return [];
  const linked = new Set(set.figureLinks.map(({ figure }) => figure));
  return figureDefinitions(set.unitKind).flatMap((definition) => {
    const { id, label } = definition;
    const entry = figures.get(id);
    if (!entry) return [];
    const typed = typedFields(entry);
    const fields: readonly (keyof FigureEntry)[] = linked.has(id)
      ? ["previous"]
      : openFields(definition);
    return fields.flatMap((field): EntryCell[] => {
      const cell = figureCellOf(id, field);
      if (cell === null) return [];
      const place: EntryPlace = { of: "figure", id, field };
      const content = typed.includes(field) ? entryContent(entry[field]) : null;
      return [{ key: entryKey(place), place, label, sheet: figuresSheet, cell, content }];
    });
  });
}

/** What can be entered of a figure that no criterion asks for. */
function openFields({ shape, hasTarget }: FigureDefinition): readonly (keyof FigureEntry)[] {
  return [
    ...(shape === "ratio" ? (["numerator", "denominator"] as const) : []),
    "value",
    ...(hasTarget ? (["target"] as const) : []),
    "previous",
  ];
}
