import { figureDefinitions } from "@/criteria";
import { type Finding, finding } from "@/findings";
import { type Entry, type FigureEntry, isEmptyEntry } from "@/scoring";
import { evaluateArithmetic } from "@/scoring/arithmetic";
import type { LocatedSubmission } from "../reading/readSubmissions";
import { carriedContent } from "./carriedContent";
import type { CellFiller } from "./cellFiller";
import { percentText, plainText } from "./heldText";

const FIELDS = ["numerator", "denominator", "value", "target", "previous"] as const;
type FigureField = (typeof FIELDS)[number];

/** Carries figures over by id; a figure or cell that the new sheets lack is a finding with what it held. */
export function carryFigures(
  from: LocatedSubmission,
  to: LocatedSubmission,
  figures: CellFiller
): readonly Finding[] {
  const linked = new Set(from.set.figureLinks.map(({ figure }) => figure));
  const definitions = new Map(
    figureDefinitions(from.set.unitKind).map((definition) => [definition.id, definition])
  );
  return [...from.figures].flatMap(([id, entry]) => {
    const definition = definitions.get(id);
    const held: Partial<Record<FigureField, string>> = {};
    for (const field of typedFields(entry)) {
      const content = carriedContent(entry[field]);
      if (content.status === "nothing") continue;
      const written =
        content.status === "cell" && figures.fill(to.figureCellOf(id, field), content.cell);
      // A criterion's own figure is on the scoring sheet, and was carried over or listed with it.
      if (!written && !(linked.has(id) && field !== "previous"))
        held[field] = heldFigure(entry[field], definition?.shape === "ratio", field);
    }
    const [first] = Object.keys(held) as FigureField[];
    if (first === undefined) return [];
    const cell = from.figureCellOf(id, first);
    const where = {
      unit: from.unit,
      ...(from.figuresSheet === null ? {} : { sheet: from.figuresSheet }),
      ...(cell === null ? {} : { cell }),
    };
    return [finding("move.figureLeft", where, { label: definition?.label ?? id, ...held })];
  });
}

/** The fields of a figure that a person typed: a rate that the sheet calculates by itself is no entry. */
export function typedFields(entry: FigureEntry): readonly FigureField[] {
  const { numerator, denominator, value } = entry;
  const calculated =
    value.formula !== null &&
    evaluateArithmetic(value.formula) === null &&
    (isEmptyEntry(value) || (!isEmptyEntry(numerator) && !isEmptyEntry(denominator)));
  return calculated ? FIELDS.filter((field) => field !== "value") : FIELDS;
}

/** What a figure's cell held, as the sheet showed it. */
export function heldFigure({ value, formula }: Entry, ratio: boolean, field: FigureField): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return String(value);
  const amount = !ratio || field === "numerator" || field === "denominator";
  return amount ? plainText(value) : percentText(value);
}
