import { tidy } from "@/text";
import type { Interval } from "../criteriaSet";
import { readCount } from "./countCondition";
import { readDates } from "./dateCondition";
import { readDays } from "./daysCondition";
import { readPercentage } from "./percentageCondition";
import { wordingUnified } from "./conditionWords";
import { withoutForceMajeure } from "./lateWords";

/**
 * A tier's words as a condition on a measure. days: a number of days of which the words do not say
 * that they are days late; the ladder as a whole may.
 */
export interface Condition {
  readonly measure: "percent" | "date" | "daysLate" | "days" | "count";
  /** What is counted, folded; "" for other measures. */
  readonly counted: string;
  readonly when: Interval;
  /** Days: working days or any; left out where the words count none. */
  readonly working?: boolean;
  /** Days late by force majeure are excepted: "trừ trường hợp bất khả kháng". */
  readonly forceMajeure?: true;
}

/**
 * Reads the condition of a tier from its words: "đạt từ 95% đến dưới 100%", "chậm nhất ngày
 * 28/02/2022", "gửi chậm 01–02 ngày", "từ 02 đến 05 vụ". null where they are not understood as a
 * whole: a second condition, a number left over, a negation. Nothing is guessed.
 */
export function readCondition(label: string): Condition | null {
  const text = wordingUnified(tidy(label).toLowerCase());
  const rest = withoutForceMajeure(text);
  if (rest === null)
    return readPercentage(text) ?? readDates(text) ?? readDays(text) ?? readCount(text);
  const days = readDays(rest);
  return days && { ...days, forceMajeure: true };
}
