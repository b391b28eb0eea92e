import type { Interval } from "../tier";

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
