import type { CalendarDate } from "@/text";

/** The calendar day of a moment, where the program runs. */
export function dayOf(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
