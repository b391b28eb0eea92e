import { type Measure, type OutsideRole, SCALE, type Scaled, toNumber } from "@/criteria";
import type { CellRange, ValidationModel } from "@/grid";
import {
  AWARD_CHOICES,
  EARLIEST_DAY,
  LARGEST_PERCENT,
  LATEST_DAY,
  YES_NO_CHOICES,
} from "@/scoring";
import { FORMATS } from "@/sheets/sheetStyles";
import { formatDate, formatDecimal, parseIsoDate } from "@/text";
import type { CellMeaning } from "../fill/filledValue";
import type { NodeRows } from "./rowLayout";
import { columnOf, type ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";

/** A typed rate may exceed 100 %, but not by a forgotten percent sign. */
export const LARGEST_RATE = toNumber(LARGEST_PERCENT) / 100;
/** Excel calls a file damaged whose prompts are longer. */
const LONGEST_PROMPT = 255;

/** An entry check that has no range yet. */
export type EntryCheck = ValidationModel extends infer Model
  ? Model extends unknown
    ? Omit<Model, "range">
    : never
  : never;

/** How the cell of a result of one measure looks, what a number in it means, and what is asked for. */
interface ResultCell<M extends Measure> {
  /** Number format; undefined: none. */
  format(measure: M): string | undefined;
  meaning(measure: M): CellMeaning;
  /** The check of an entry, with its prompt; null: the cell is closed. */
  check(measure: M, rows: NodeRows): EntryCheck | null;
}

type MeasureOf<K extends Measure["of"]> = Extract<Measure, { readonly of: K }>;

const { prompts } = WORDS;
const always =
  <T>(value: T) =>
  () =>
    value;

/** Everything of a result cell that depends on what is measured, and not on the kind of rule. */
const RESULT_CELLS: { readonly [K in Measure["of"]]: ResultCell<MeasureOf<K>> } = {
  share: {
    format: always(FORMATS.percent),
    meaning: always("percent"),
    check: ({ aboveWhole, deducts }) =>
      upTo(aboveWhole ? LARGEST_RATE : 1, deducts ? prompts.deduction.percent : prompts.percent),
  },
  rate: {
    format: always(FORMATS.percent),
    meaning: always("percentOrMore"),
    check: () => upTo(LARGEST_RATE, prompts.targetRate),
  },
  completion: {
    format: always(FORMATS.percent),
    meaning: always("percentOrMore"),
    check: ({ cap }) =>
      upTo(LARGEST_RATE, prompts.proportional(cap === null ? "" : shownPoints(cap))),
  },
  date: {
    format: always(FORMATS.date),
    meaning: always("date"),
    // A list of kinds cannot say "a date or a word": where a word is allowed, only the prompt helps.
    check: ({ orNone }) =>
      orNone
        ? anything(prompts.dateOrNone)
        : { kind: "date", min: EARLIEST_DAY, max: LATEST_DAY, ...asked(prompts.date, "range") },
  },
  daysLate: {
    format: ({ deadline }) => (deadline === null ? FORMATS.amount : FORMATS.daysOrDate),
    meaning: ({ deadline }) => (deadline === null ? "number" : "date"),
    // Where a word is allowed beside numbers, only the prompt helps.
    check: ({ working, deadline, forceMajeure, deducts }) => {
      if (deducts) return fromZero(prompts.deduction.daysLate);
      const date = deadline === null ? null : parseIsoDate(deadline);
      const text = prompts.daysLate(working, date ? formatDate(date) : "", forceMajeure);
      return forceMajeure ? anything(text) : fromZero(text);
    },
  },
  count: {
    format: always(FORMATS.amount),
    meaning: always("number"),
    check: ({ deducts }) => fromZero(deducts ? prompts.deduction.count : prompts.count),
  },
  steps: {
    // Counts by which points step keep their decimals, because half a thing is no step.
    format: always(undefined),
    meaning: always("number"),
    check: (measure, { placed }) => fromZero(stepsPrompt(measure, placed.outside)),
  },
  value: {
    format: always(FORMATS.value),
    meaning: always("number"),
    check: ({ unitLabel, higherIsBetter }) => fromZero(prompts.own(unitLabel, higherIsBetter)),
  },
  yesNo: {
    format: always(undefined),
    meaning: always("text"),
    check: () => ({ kind: "list", items: YES_NO_CHOICES, ...asked(prompts.yesNo, "list") }),
  },
  met: {
    format: ({ partial }) => (partial ? FORMATS.percent : undefined),
    meaning: ({ partial }) => (partial ? "percent" : "text"),
    check: ({ partial }, { placed }) => {
      const violation = placed.outside === "penalty";
      // No kind of validation says "a word or a percentage": there only the prompt helps.
      if (partial) return anything(violation ? prompts.violationDegree : prompts.degree);
      return {
        kind: "list",
        items: violation ? YES_NO_CHOICES : AWARD_CHOICES,
        ...asked(violation ? prompts.violation : prompts.award, "list"),
      };
    },
  },
  choice: {
    format: always(undefined),
    meaning: always("text"),
    check: (_measure, rows) => ({
      kind: "listFromRange",
      source: tierLabels(rows),
      ...asked(prompts.choice, "list"),
    }),
  },
  nothing: { format: always(undefined), meaning: always("text"), check: always(null) },
};

function cellFor(measure: Measure): ResultCell<Measure> {
  return RESULT_CELLS[measure.of];
}

export function resultFormat(measure: Measure): string | undefined {
  return cellFor(measure).format(measure);
}

/** What a number in the result cell means. */
export function resultMeaning(measure: Measure): CellMeaning {
  return cellFor(measure).meaning(measure);
}

export function resultCheck(measure: Measure, rows: NodeRows): EntryCheck | null {
  return cellFor(measure).check(measure, rows);
}

/** Any number from 0 on. */
export function fromZero(text: string): EntryCheck {
  return { kind: "atLeast", min: 0, ...asked(text, "range") };
}

/** A share from 0 to `max`; 1 is 100 %. */
export function upTo(max: number, text: string): EntryCheck {
  return { kind: "decimal", min: 0, max, ...asked(text, "range") };
}

/** What native validation cannot say: nothing is refused, the prompt helps. */
function anything(text: string): EntryCheck {
  return { kind: "formula", formula: "TRUE", prompt: prompt("result", text) };
}

function asked(text: string, error: "range" | "list") {
  return { prompt: prompt("result", text), error: stop(WORDS.errors[error]) };
}

/** In a penalty, points that a count adds are points taken off. */
function stepsPrompt(
  { takesOff, each, step, counted }: MeasureOf<"steps">,
  outside: OutsideRole | null
): string {
  const way = takesOff || outside === "penalty" ? "trừ" : "cộng";
  return prompts.countPoints(
    way,
    shownPoints(each),
    step === SCALE ? "" : shownPoints(step),
    counted
  );
}

function shownPoints(value: Scaled): string {
  return formatDecimal(toNumber(value), { minDecimals: 0, maxDecimals: 4 }, "vi");
}

function tierLabels({ tierRows }: NodeRows): CellRange {
  const column = columnOf("label");
  return { top: Math.min(...tierRows), bottom: Math.max(...tierRows), left: column, right: column };
}

export function prompt(key: ScoringColumn, text: string): { title: string; text: string } {
  const fitting = text.length > LONGEST_PROMPT ? `${text.slice(0, LONGEST_PROMPT - 1)}…` : text;
  return { title: WORDS.headings[key], text: fitting };
}

export function stop(text: string): { title: string; text: string; style: "stop" } {
  return { title: WORDS.errors.title, text, style: "stop" };
}
