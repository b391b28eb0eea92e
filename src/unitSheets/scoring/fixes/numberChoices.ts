import type { PlacedNode } from "@/criteria";
import { FINDING_SEVERITIES, type FindingData } from "@/findings";
import { type CriterionEntry, type Entry, unitOf } from "@/scoring";
import { scoreCriterion } from "@/scoring/scoreCriterion";
import { type NumberReading, parseDecimal, parsePercent, parseRatio } from "@/text";
import type { FixableSheet, FixChoice } from "./cellFix";
import { slipReadings } from "./slipChoices";

const FIELDS = [
  "result",
  "numerator",
  "denominator",
  "target",
  "best",
  "typedPoints",
  "crossCheck",
  "appraised",
] as const;
type Field = (typeof FIELDS)[number];
const POINTS: ReadonlySet<Field> = new Set<Field>(["typedPoints", "crossCheck", "appraised"]);

/**
 * Numbers that a cell's text, or a number that cannot be, may mean, if the criterion takes them
 * there. `data`: the finding's.
 */
export function numberChoices(
  { set, entries, cellOf }: FixableSheet,
  placed: PlacedNode,
  cell: string,
  data: FindingData
): readonly FixChoice[] {
  const { node, outside } = placed;
  const { rule } = node;
  const field = FIELDS.find((one) => cellOf(node.id, one) === cell);
  const entry = entries.get(node.id);
  if (!field || !entry || !rule) return [];
  const { value: content, formula } = held(entry, field);
  const percent = unitOf(rule) === "percent" && (field === "result" || field === "target");
  const meaning = POINTS.has(field) ? "points" : percent ? "percent" : "amount";
  const slipped = { node: { ...node, rule }, outside, meaning } as const;
  const meant =
    typeof content === "string"
      ? readings(content, percent)
      : typeof content === "number" && formula === null
        ? slipReadings(content, data, slipped, set.policy)
        : [];
  const isTaken = (value: number) => {
    const typed = holding(entry, field, { value, formula: null });
    const { problems } = scoreCriterion({ node: { ...node, rule }, outside }, typed, set.policy);
    return !problems.some(
      (problem) => problem.field === field && FINDING_SEVERITIES[problem.code] === "error"
    );
  };
  return meant.filter(isTaken).map((value) => ({ kind: "number", value, percent }));
}

/** Every number that the text may stand for; of a percentage also without its sign. */
function readings(text: string, percent: boolean): readonly number[] {
  const ratio = parseRatio(text);
  if (ratio) return ratio.denominator === 0 ? [] : [ratio.numerator / ratio.denominator];
  if (text.includes("%")) return numbersOf(parsePercent(text));
  const numbers = numbersOf(parseDecimal(text));
  return percent ? [...new Set([...numbers, ...numbersOf(parsePercent(`${text}%`))])] : numbers;
}

function numbersOf(reading: NumberReading): readonly number[] {
  if (reading.status === "none") return [];
  return reading.status === "number" ? [reading.value] : reading.readings;
}

function held(entry: CriterionEntry, field: Field): Entry {
  return field === "crossCheck" || field === "appraised" ? entry[field].points : entry[field];
}

function holding(entry: CriterionEntry, field: Field, content: Entry): CriterionEntry {
  return field === "crossCheck" || field === "appraised"
    ? { ...entry, [field]: { ...entry[field], points: content } }
    : { ...entry, [field]: content };
}
