import { type CriteriaSet, figureDefinitions, walk } from "@/criteria";
import { heldFigure } from "../carry/carryFigures";
import { heldText } from "../carry/heldText";
import type { EntryPlace } from "./entryCells";
import { type EntryContent, entryOf } from "./entryContent";

/** Shows contents of a set's entries as the sheet does: percentages, days, formulas as typed; "" for a blank. */
export type ShowContent = (place: EntryPlace, content: EntryContent) => string;

export function contentsOf(set: CriteriaSet): ShowContent {
  const rules = new Map(walk(set).map(({ node }) => [node.id, node.rule]));
  const shapes = new Map(figureDefinitions(set.unitKind).map(({ id, shape }) => [id, shape]));
  return (place, content) => {
    const entry = entryOf(content);
    return place.of === "criterion"
      ? heldText(entry, place.field, rules.get(place.id) ?? null)
      : heldFigure(entry, shapes.get(place.id) === "ratio", place.field);
  };
}
