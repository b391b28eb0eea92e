import { type IntervalTiersRule, SCALE, type Scaled } from "@/criteria";
import { type CalendarDate, dateOfSerial, formatDate, parseDate } from "@/text";
import { answerKey } from "../answerWords";
import { type EntryProblem, entryText, readNumber } from "../entryValue";
import { toDouble } from "../rational";
import { tierFormula } from "./interval";
import { reachTier } from "./numberTiers";
import { boundsOf, EMPTY, type Parsed, type Reached, type RuleUnit } from "./ruleUnit";
import { EARLIEST_DAY, LATEST_DAY } from "./workDays";

const NONE_WORD = "không";

type DateMeasure = { readonly day: Scaled } | "none";

function parseResult(
  rule: IntervalTiersRule,
  entry: Parameters<RuleUnit<IntervalTiersRule, DateMeasure>["parse"]>[1]
): Parsed<DateMeasure> {
  const text = entryText(entry.result);
  if (answerKey(text) === NONE_WORD && rule.tiers.some(({ when }) => when.orNone)) {
    return { status: "valid", measure: "none", input: text.trim(), problems: [] };
  }
  const read = readNumber(entry.result, "result");
  if (read.status === "empty") return EMPTY;
  if (read.status === "invalid")
    return {
      status: "invalid",
      problems: read.problems.map((problem) => asDateProblem(problem, text)),
    };
  const day = Math.floor(toDouble(read.value));
  const date = dateOfSerial(day);
  if (day < EARLIEST_DAY || day > LATEST_DAY)
    return { status: "invalid", problems: [unlikelyDay(toDouble(read.value), date)] };
  return {
    status: "valid",
    measure: { day: (day * SCALE) as Scaled },
    input: date ? formatDate(date) : day,
    problems: read.problems,
  };
}

/** A bare number, such as a year, is a day long ago to a spreadsheet. */
function unlikelyDay(entry: number, date: CalendarDate | null): EntryProblem {
  if (date === null) return { code: "entry.notDate", field: "result", data: { entry, date: "" } };
  const shown = (serial: number) => {
    const bound = dateOfSerial(serial);
    return bound ? formatDate(bound) : "";
  };
  const data = {
    entry,
    date: formatDate(date),
    from: shown(EARLIEST_DAY),
    to: shown(LATEST_DAY),
  };
  return { code: "entry.dayUnlikely", field: "result", data };
}

type Problem = Extract<Parsed<never>, { status: "invalid" }>["problems"][number];

/** A date typed as text is a finding, with its most likely reading. */
function asDateProblem(problem: Problem, text: string): Problem {
  if (problem.code === "entry.cellError" || problem.code === "entry.notCalculated") return problem;
  const date = parseDate(text);
  return {
    code: "entry.notDate",
    field: "result",
    data: { entry: text, date: date ? formatDate(date) : "" },
  };
}

function reachDate(rule: IntervalTiersRule, measure: DateMeasure): Reached | null {
  if (measure !== "none") return reachTier(rule, measure.day);
  const tier = rule.tiers.find(({ when }) => when.orNone);
  return tier ? { points: tier.points, basis: "tier", tier: tier.label } : null;
}

/** The bound as DATE(y,m,d): a reader of the formula sees the day, not a serial number. */
function dateLiteral(bound: Scaled): string {
  const date = dateOfSerial(bound / SCALE);
  return date ? `DATE(${date.year},${date.month},${date.day})` : String(bound / SCALE);
}

/** A tier by the date of issue; "Không" where nothing was issued and a tier provides for that. */
export const dateTiers: RuleUnit<IntervalTiersRule, DateMeasure> = {
  kind: "dateTiers",
  parse: parseResult,
  reach: reachDate,
  formula: (rule, cells) => {
    const day = `INT(${cells.result})`;
    const byDate = `IF(AND(${day}>=${EARLIEST_DAY},${day}<=${LATEST_DAY}),${tierFormula(rule.tiers, cells.tierPoints, day, dateLiteral)},"")`;
    const none = rule.tiers.findIndex(({ when }) => when.orNone);
    const otherwise =
      none < 0
        ? '""'
        : `IF(LOWER(TRIM(${cells.result}))="${NONE_WORD}",${cells.tierPoints[none]},"")`;
    return `IF(ISNUMBER(${cells.result}),${byDate},${otherwise})`;
  },
  turns: ({ tiers }) => boundsOf(tiers),
};
