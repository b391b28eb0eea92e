import type { FigureDefinition } from "@/criteria";
import { type Finding, finding, type Place } from "@/findings";
import { isEmptyEntry, readNumber } from "./entryValue";
import { toDouble } from "./rational";
import type { Entry } from "./unitEntries";

/** A figure of the "Số liệu" sheet as entered. Percentages are fractions in cells (0.8325). */
export interface FigureEntry {
  readonly numerator: Entry;
  readonly denominator: Entry;
  readonly value: Entry;
  readonly target: Entry;
  readonly previous: Entry;
}

/** A figure's numbers; percentages are fractions; null: not given, or not a number. */
export interface FigureNumbers {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly previous: number | null;
}

/** The numbers of a figure; a rate is calculated again from numerator and denominator where both are given. */
export function figureNumbers(entry: FigureEntry): FigureNumbers {
  const [numerator, denominator] = [numberIn(entry.numerator), numberIn(entry.denominator)];
  const rate =
    numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : null;
  return {
    numerator,
    denominator,
    value: rate ?? numberIn(entry.value),
    target: numberIn(entry.target),
    previous: numberIn(entry.previous),
  };
}

function numberIn(entry: Entry): number | null {
  const read = readNumber(entry, "result");
  return read.status === "number" ? toDouble(read.value) : null;
}

const FIELDS = ["numerator", "denominator", "value", "target", "previous"] as const;

/** What is wrong with the figures entered: text for numbers, nothing to divide by. */
export function checkFigures(
  definitions: readonly FigureDefinition[],
  figures: ReadonlyMap<string, FigureEntry>,
  locate: (figure: string, field: keyof FigureEntry) => Place
): Finding[] {
  return definitions.flatMap((definition) => {
    const entry = figures.get(definition.id);
    if (!entry) return [];
    const wrong = FIELDS.filter(
      (field) => !isEmptyEntry(entry[field]) && numberIn(entry[field]) === null
    );
    const found = wrong.map((field) =>
      finding("figure.notNumber", locate(definition.id, field), {
        label: definition.label,
        entry: shown(entry[field]),
      })
    );
    const { numerator, denominator } = figureNumbers(entry);
    const undivided =
      definition.shape === "ratio" &&
      numerator !== null &&
      denominator !== null &&
      denominator <= 0;
    return undivided
      ? [
          ...found,
          finding("figure.zeroDenominator", locate(definition.id, "denominator"), {
            label: definition.label,
            entry: denominator,
          }),
        ]
      : found;
  });
}

function shown(entry: Entry): string {
  const { value } = entry;
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
