import { toNumber, type CriteriaNode, type Rule } from "@/criteria";
import type { CellRange, ValidationModel } from "@/grid";
import { AWARD_CHOICES, NOT_ARISING_MARKS, YES_NO_CHOICES } from "@/scoring";
import { formatDecimal } from "@/text";
import type { SheetBuilder } from "../sheetBuilder";
import { columnOf, type ScoringColumn } from "./columns";
import type { NodeRows } from "./layout";
import { SCORING_WORDS as WORDS } from "./words";

/** Serial days of 1 January 2000 and 31 December 2099: what a date of this work can be. */
const EARLIEST_DAY = 36_526;
const LATEST_DAY = 73_050;
/** A typed rate may exceed 100 %, but not by a forgotten percent sign. */
const LARGEST_RATE = 10;

type WithoutRange = ValidationModel extends infer Model
  ? Model extends unknown
    ? Omit<Model, "range">
    : never
  : never;

/** What native validation stops at the door; pasting goes past it, so findings check everything again. */
export function addEntryValidations(
  sheet: SheetBuilder,
  rows: NodeRows,
  node: CriteriaNode & { readonly rule: Rule }
): void {
  const add = (key: ScoringColumn, row: number, validation: WithoutRange) => {
    const column = columnOf(key);
    sheet.validations.push({
      range: { top: row, bottom: row, left: column, right: column },
      ...validation,
    } as ValidationModel);
  };
  const result = resultValidation(node, rows);
  if (result) add("result", rows.row, result);
  const standard = toNumber(node.points);
  const shown = formatDecimal(standard, { minDecimals: 0, maxDecimals: 4 }, "vi");
  const points = {
    kind: "decimal" as const,
    min: 0,
    max: standard,
    error: stop(WORDS.errors.range),
  };
  add("typedPoints", rows.row, {
    ...points,
    prompt: prompt("typedPoints", WORDS.prompts.points(shown)),
  });
  add("crossCheck", rows.row, {
    ...points,
    prompt: prompt("crossCheck", WORDS.prompts.otherPoints),
  });
  add("appraised", rows.row, { ...points, prompt: prompt("appraised", WORDS.prompts.otherPoints) });
  add("notArising", rows.row, {
    kind: "list",
    items: NOT_ARISING_MARKS,
    prompt: prompt("notArising", WORDS.prompts.notArising),
    error: stop(WORDS.errors.list),
  });
  if (rows.targetRows) addTargetValidations(add, rows.targetRows);
}

function addTargetValidations(
  add: (key: ScoringColumn, row: number, validation: WithoutRange) => void,
  rows: NonNullable<NodeRows["targetRows"]>
): void {
  const amount = {
    kind: "atLeast" as const,
    min: 0,
    prompt: prompt("result", WORDS.prompts.amount),
    error: stop(WORDS.errors.range),
  };
  add("result", rows.numerator, amount);
  add("result", rows.denominator, amount);
  add("result", rows.target, {
    kind: "decimal",
    min: 0,
    max: LARGEST_RATE,
    prompt: prompt("result", WORDS.prompts.percent),
    error: stop(WORDS.errors.range),
  });
}

function resultValidation(
  { rule }: CriteriaNode & { readonly rule: Rule },
  rows: NodeRows
): WithoutRange | null {
  const range = { error: stop(WORDS.errors.range) };
  const list = { error: stop(WORDS.errors.list) };
  switch (rule.kind) {
    case "percentTiers":
      return {
        kind: "decimal",
        min: 0,
        max: 1,
        prompt: prompt("result", WORDS.prompts.percent),
        ...range,
      };
    case "target":
      return {
        kind: "decimal",
        min: 0,
        max: LARGEST_RATE,
        prompt: prompt("result", WORDS.prompts.targetRate),
        ...range,
      };
    case "dateTiers": {
      // A list of kinds cannot say "a date or a word": where a word is allowed, only the prompt helps.
      const orNone = rule.tiers.some(({ when }) => when.orNone);
      if (orNone)
        return {
          kind: "formula",
          formula: "TRUE",
          prompt: prompt("result", WORDS.prompts.dateOrNone),
        };
      return {
        kind: "date",
        min: EARLIEST_DAY,
        max: LATEST_DAY,
        prompt: prompt("result", WORDS.prompts.date),
        ...range,
      };
    }
    case "daysLateTiers":
      return {
        kind: "atLeast",
        min: 0,
        prompt: prompt("result", WORDS.prompts.daysLate),
        ...range,
      };
    case "countTiers":
      return { kind: "atLeast", min: 0, prompt: prompt("result", WORDS.prompts.count), ...range };
    case "yesNo":
      return {
        kind: "list",
        items: YES_NO_CHOICES,
        prompt: prompt("result", WORDS.prompts.yesNo),
        ...list,
      };
    case "award":
      return {
        kind: "list",
        items: AWARD_CHOICES,
        prompt: prompt("result", WORDS.prompts.award),
        ...list,
      };
    case "choice":
      return {
        kind: "listFromRange",
        source: tierLabels(rows),
        prompt: prompt("result", WORDS.prompts.choice),
        ...list,
      };
    case "manual":
      return null;
  }
}

function tierLabels({ tierRows }: NodeRows): CellRange {
  const column = columnOf("label");
  return { top: Math.min(...tierRows), bottom: Math.max(...tierRows), left: column, right: column };
}

function prompt(key: ScoringColumn, text: string): { title: string; text: string } {
  return { title: WORDS.headings[key], text };
}

function stop(text: string): { title: string; text: string; style: "stop" } {
  return { title: WORDS.errors.title, text, style: "stop" };
}
