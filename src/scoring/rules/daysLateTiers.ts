import { type DaysLateTiersRule, SCALE, SCALE_DECIMALS, type Scaled } from "@/criteria";
import { serialOfIso } from "@/criteria/isoDate";
import { dateOfSerial, formatDate } from "@/text";
import { FORCE_MAJEURE_WORDS, isForceMajeure } from "../answerWords";
import type { LateReason } from "../criterionScore";
import { type EntryProblem, entryText, readNumber } from "../entryValue";
import { dayData } from "../likelyNumbers";
import { type Rational, round, toDouble } from "../rational";
import type { CriterionEntry } from "../unitEntries";
import { contains, tierFormula } from "./interval";
import { reachTier } from "./numberTiers";
import { boundsOf, EMPTY, type Parsed, type Reached, type RuleUnit } from "./ruleUnit";
import { wordTest } from "./yesNo";

/** Serial days of 1 January 2000 and 31 December 9999: from there on a number is a day of handing in, not days late. */
const FIRST_DAY = 36_526;
const LAST_DAY = 2_958_465;
const WEEK = 7;
const WORKING_DAYS = 5;

/** Days late, with the day of handing in where that was typed; or the mark of force majeure. */
type Lateness =
  { readonly days: Scaled; readonly late: LateReason | null } | { readonly days: "forceMajeure" };

/** Monday to Friday from 2 January 1900, a Monday, up to a serial day; holidays are not known here. */
function workingDaysUpTo(day: number): number {
  const elapsed = day - 1;
  return WORKING_DAYS * Math.floor(elapsed / WEEK) + Math.min(WORKING_DAYS, elapsed % WEEK);
}

function daysAfter(deadline: number, day: number, rule: DaysLateTiersRule): number {
  const late =
    rule.days === "working" ? workingDaysUpTo(day) - workingDaysUpTo(deadline) : day - deadline;
  return Math.max(0, late);
}

function shownDay(serial: number): string {
  const date = dateOfSerial(serial);
  return date ? formatDate(date) : String(serial);
}

function parseLateness(rule: DaysLateTiersRule, entry: CriterionEntry): Parsed<Lateness> {
  const text = entryText(entry.result);
  if (rule.forceMajeure && isForceMajeure(text)) {
    const problems: EntryProblem[] =
      entry.explanation.trim() === ""
        ? [{ code: "forceMajeure.withoutReason", field: "explanation", data: {} }]
        : [];
    return { status: "valid", measure: { days: "forceMajeure" }, input: text.trim(), problems };
  }
  const read = readNumber(entry.result, "result");
  if (read.status === "empty") return EMPTY;
  if (read.status === "invalid") return read;
  const measure = lateness(rule, read.value);
  if (typeof measure === "object")
    return {
      status: "valid",
      measure,
      input: measure.days === "forceMajeure" ? "" : measure.days / SCALE,
      problems: read.problems,
    };
  const entered = toDouble(read.value);
  const data = { entry: entered, min: 0, max: measure, ...dayData(entered) };
  return { status: "invalid", problems: [{ code: "entry.outOfRange", field: "result", data }] };
}

/** What a number says; else the largest that would make sense: a day where only days late are asked for is no delay. */
function lateness(rule: DaysLateTiersRule, value: Rational): Lateness | number {
  const deadline = rule.deadline === undefined ? null : serialOfIso(rule.deadline);
  const most = deadline === null ? FIRST_DAY - 1 : LAST_DAY;
  const number = toDouble(value);
  if (Math.abs(number) > LAST_DAY + 1) return most;
  const typed = round(value, SCALE_DECIMALS);
  if (typed < 0 || typed >= (most + 1) * SCALE) return most;
  if (deadline === null || number < FIRST_DAY) return { days: typed, late: null };
  const day = Math.floor(number);
  const days = (daysAfter(deadline, day, rule) * SCALE) as Scaled;
  return { days, late: { day: shownDay(day), deadline: shownDay(deadline) } };
}

function reachLateness(rule: DaysLateTiersRule, measure: Lateness): Reached | null {
  if (measure.days === "forceMajeure") {
    const tier = rule.tiers.find(({ when }) => contains(when, 0 as Scaled));
    return tier ? { points: tier.points, basis: "forceMajeure", tier: tier.label } : null;
  }
  const reached = reachTier(rule, measure.days);
  return reached && measure.late ? { ...reached, late: measure.late } : reached;
}

/** Days late as a formula: of a day typed, what lies between the deadline and it. */
function daysFormula(rule: DaysLateTiersRule, cell: string): string {
  const typed = `ROUND(${cell},${SCALE_DECIMALS})`;
  const deadline = rule.deadline === undefined ? null : serialOfIso(rule.deadline);
  if (deadline === null) return typed;
  const day = `INT(${cell})`;
  const elapsed = `(${day}-1)`;
  const late =
    rule.days === "working"
      ? `${WORKING_DAYS}*INT(${elapsed}/${WEEK})+MIN(${WORKING_DAYS},MOD(${elapsed},${WEEK}))-${workingDaysUpTo(deadline)}`
      : `${day}-${deadline}`;
  return `IF(${cell}>=${FIRST_DAY},MAX(0,${late}),${typed})`;
}

/** A tier by days late; 0 is on time, and so is force majeure where the set knows it. */
export const daysLateTiers: RuleUnit<DaysLateTiersRule, Lateness> = {
  kind: "daysLateTiers",
  parse: parseLateness,
  reach: reachLateness,
  formula: (rule, cells) => {
    const most = rule.deadline === undefined ? FIRST_DAY : LAST_DAY + 1;
    const days = daysFormula(rule, cells.result);
    const literal = (bound: Scaled) => String(bound / SCALE);
    const byDays = tierFormula(rule.tiers, cells.tierPoints, days, literal);
    const typed = `ROUND(${cells.result},${SCALE_DECIMALS})`;
    const number = `IF(AND(${typed}>=0,${typed}<${most}),${byDays},"")`;
    const onTime = rule.tiers.findIndex(({ when }) => contains(when, 0 as Scaled));
    const otherwise =
      rule.forceMajeure && onTime >= 0
        ? `IF(${wordTest(cells.result, FORCE_MAJEURE_WORDS)},${cells.tierPoints[onTime]},"")`
        : '""';
    return `IF(ISNUMBER(${cells.result}),${number},${otherwise})`;
  },
  turns: ({ tiers }) => boundsOf(tiers),
};

/** Whether a number in the result cell is a day, not days late. */
export function isTypedDay(
  { deadline }: { readonly deadline: string | null },
  value: number
): boolean {
  return deadline !== null && value >= FIRST_DAY;
}
