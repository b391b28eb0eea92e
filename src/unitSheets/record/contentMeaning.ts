import { type CriteriaSet, figureDefinitions, inputsOf, measureOf, walk } from "@/criteria";
import { resultMeaning } from "../scoring/resultCells";
import type { EntryPlace } from "./entryFields";

/** What a number in an entry cell means: 0.95 as "95%", 45350 as a day, or just a number. */
export type ContentMeaning = "number" | "percent" | "date";

/** What numbers of a set's entries mean; without the set they are just numbers. */
export function meaningsOf(set: CriteriaSet | null): (place: EntryPlace | null) => ContentMeaning {
  if (!set) return () => "number";
  const rules = new Map(walk(set).map(({ node }) => [node.id, node.rule]));
  const ratios = new Set([
    ...set.figureLinks.map(({ figure }) => figure),
    ...figureDefinitions(set.unitKind).flatMap(({ id, shape }) => (shape === "ratio" ? [id] : [])),
  ]);
  return (place) => {
    if (!place) return "number";
    const { id, field } = place;
    if (field === "target" || field === "value" || field === "previous")
      return inputsOf(rules.get(id) ?? null).target || ratios.has(id) ? "percent" : "number";
    if (field !== "result") return "number";
    const meaning = resultMeaning(measureOf(rules.get(id) ?? null));
    if (meaning === "percent" || meaning === "percentOrMore") return "percent";
    return meaning === "date" ? "date" : "number";
  };
}
