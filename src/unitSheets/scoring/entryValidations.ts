import {
  SCALE,
  toNumber,
  type CountPointsRule,
  type CriteriaNode,
  type DaysLateTiersRule,
  type DeductionBandsRule,
  type OutsideRole,
  type IntervalTier,
  type Rule,
  type Scaled,
  type SetPolicy,
} from "@/criteria";
import type { CellRange, ValidationModel } from "@/grid";
import {
  AWARD_CHOICES,
  EARLIEST_DAY,
  LARGEST_PERCENT,
  LATEST_DAY,
  mayExceedWhole,
  mostPoints,
  NOT_ARISING_MARKS,
  YES_NO_CHOICES,
} from "@/scoring";
import { formatDate, formatDecimal, parseIsoDate } from "@/text";
import type { SheetBuilder } from "@/sheets/sheetBuilder";
import { columnOf, type ScoringColumn } from "./scoringColumns";
import type { NodeRows } from "./rowLayout";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";

/** A typed rate may exceed 100 %, but not by a forgotten percent sign. */
const LARGEST_RATE = toNumber(LARGEST_PERCENT) / 100;
/** Excel calls a file damaged whose prompts are longer. */
const LONGEST_PROMPT = 255;

type WithoutRange = ValidationModel extends infer Model
  ? Model extends unknown
    ? Omit<Model, "range">
    : never
  : never;

/** What native validation stops at the door; pasting goes past it, so findings check everything again. */
export function addEntryValidations(
  sheet: SheetBuilder,
  rows: NodeRows,
  node: CriteriaNode & { readonly rule: Rule },
  policy: SetPolicy
): void {
  const add = (key: ScoringColumn, row: number, validation: WithoutRange) => {
    const column = columnOf(key);
    sheet.validations.push({
      range: { top: row, bottom: row, left: column, right: column },
      ...validation,
    });
  };
  const result = resultValidation(node, rows);
  if (result) add("result", rows.row, result);
  const most = toNumber(mostPoints(node.rule, node.points, policy));
  const shown = formatDecimal(most, { minDecimals: 0, maxDecimals: 4 }, "vi");
  const { outside } = rows.placed;
  const points = {
    kind: "decimal" as const,
    min: outside === "penalty" ? 0 - most : 0,
    max: most,
    error: stop(WORDS.errors.range),
  };
  add("typedPoints", rows.row, {
    ...points,
    prompt: prompt("typedPoints", WORDS.prompts[outside ?? "points"](shown)),
  });
  add("crossCheck", rows.row, {
    ...points,
    prompt: prompt("crossCheck", WORDS.prompts.otherPoints),
  });
  add("appraised", rows.row, { ...points, prompt: prompt("appraised", WORDS.prompts.otherPoints) });
  add("notArising", rows.row, {
    kind: "list",
    items: NOT_ARISING_MARKS,
    prompt: prompt(
      "notArising",
      outside === null ? WORDS.prompts.notArising : WORDS.prompts.blankIsZero
    ),
    error: stop(WORDS.errors.list),
  });
  const evidence = evidencePrompt(node);
  if (evidence) add("evidence", rows.row, evidence);
  if (rows.targetRows) addTargetValidations(add, rows.targetRows);
  if (rows.bestRow !== null) add("result", rows.bestRow, fromZero(WORDS.prompts.best));
}

/**
 * What the office says of a criterion shows where its evidence is entered: which evidence is expected
 * and which department is in charge. Neither is printed, because the official form has no column for it.
 */
function evidencePrompt({ expectedEvidence, department }: CriteriaNode): WithoutRange | null {
  const lines = [
    ...(expectedEvidence === undefined ? [] : [WORDS.prompts.evidence(expectedEvidence)]),
    ...(department === undefined ? [] : [WORDS.prompts.department(department)]),
  ];
  if (lines.length === 0) return null;
  return { kind: "formula", formula: "TRUE", prompt: prompt("evidence", lines.join("\n")) };
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
      return { ...share(rule.tiers), prompt: prompt("result", WORDS.prompts.percent), ...range };
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
      return daysLateValidation(rule);
    case "countTiers":
      return { kind: "atLeast", min: 0, prompt: prompt("result", WORDS.prompts.count), ...range };
    case "countPoints":
      return {
        kind: "atLeast",
        min: 0,
        prompt: prompt("result", countPrompt(rule, rows.placed.outside)),
        ...range,
      };
    case "deductionBands":
      return bandValidation(rule);
    case "bestOfPool":
      return fromZero(WORDS.prompts.own(rule.unitLabel, rule.higherIsBetter));
    case "yesNo":
      return {
        kind: "list",
        items: YES_NO_CHOICES,
        prompt: prompt("result", WORDS.prompts.yesNo),
        ...list,
      };
    case "proportional":
      return {
        kind: "decimal",
        min: 0,
        max: LARGEST_RATE,
        prompt: prompt(
          "result",
          WORDS.prompts.proportional(rule.cap === null ? "" : shownPoints(rule.cap))
        ),
        ...range,
      };
    case "award": {
      const violation = rows.placed.outside === "penalty";
      // No kind of validation says "a word or a percentage": there only the prompt helps.
      if (rule.partial) {
        const text = violation ? WORDS.prompts.violationDegree : WORDS.prompts.degree;
        return { kind: "formula", formula: "TRUE", prompt: prompt("result", text) };
      }
      return {
        kind: "list",
        items: violation ? YES_NO_CHOICES : AWARD_CHOICES,
        prompt: prompt("result", violation ? WORDS.prompts.violation : WORDS.prompts.award),
        ...list,
      };
    }
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

function fromZero(text: string): WithoutRange {
  const error = stop(WORDS.errors.range);
  return { kind: "atLeast", min: 0, prompt: prompt("result", text), error };
}

/** Where a word is allowed beside numbers, only the prompt helps. */
function daysLateValidation(rule: DaysLateTiersRule): WithoutRange {
  const { days, deadline, forceMajeure } = rule;
  const date = deadline === undefined ? null : parseIsoDate(deadline);
  const text = WORDS.prompts.daysLate(
    days === "working",
    date ? formatDate(date) : "",
    forceMajeure === true
  );
  const asked = { prompt: prompt("result", text) };
  return forceMajeure
    ? { kind: "formula", formula: "TRUE", ...asked }
    : { kind: "atLeast", min: 0, ...asked, error: stop(WORDS.errors.range) };
}

/** A share of cases: up to 100 %, unless the rule itself has a bound above it. */
function share(tiers: readonly IntervalTier[]) {
  return { kind: "decimal" as const, min: 0, max: mayExceedWhole(tiers) ? LARGEST_RATE : 1 };
}

/** In a penalty, points that a count adds are points taken off. */
function countPrompt(rule: CountPointsRule, outside: OutsideRole | null): string {
  const takesOff = rule.direction === "takeOff" || outside === "penalty";
  const step = rule.step === SCALE ? "" : shownPoints(rule.step);
  return WORDS.prompts.countPoints(
    takesOff ? "trừ" : "cộng",
    shownPoints(rule.each),
    step,
    rule.counted
  );
}

function bandValidation({ measure, bands }: DeductionBandsRule): WithoutRange {
  return {
    ...(measure === "percent" ? share(bands) : { kind: "atLeast" as const, min: 0 }),
    prompt: prompt("result", WORDS.prompts.deduction[measure]),
    error: stop(WORDS.errors.range),
  };
}

function shownPoints(value: Scaled): string {
  return formatDecimal(toNumber(value), { minDecimals: 0, maxDecimals: 4 }, "vi");
}

function tierLabels({ tierRows }: NodeRows): CellRange {
  const column = columnOf("label");
  return { top: Math.min(...tierRows), bottom: Math.max(...tierRows), left: column, right: column };
}

function prompt(key: ScoringColumn, text: string): { title: string; text: string } {
  const fitting = text.length > LONGEST_PROMPT ? `${text.slice(0, LONGEST_PROMPT - 1)}…` : text;
  return { title: WORDS.headings[key], text: fitting };
}

function stop(text: string): { title: string; text: string; style: "stop" } {
  return { title: WORDS.errors.title, text, style: "stop" };
}
