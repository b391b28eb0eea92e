import { tidy } from "@/text";
import type { Condition } from "./condition";
import { wordingUnified } from "./conditionWords";
import { readCount } from "./countCondition";
import { readDates } from "./dateCondition";
import { readDays } from "./daysCondition";
import { withoutForceMajeure } from "./lateWords";
import { readPercentage } from "./percentageCondition";

export type { Condition } from "./condition";

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
