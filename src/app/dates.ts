import { type CalendarDate, formatDate } from "@/text";

/** The calendar day of a moment, where the program runs. */
export function dayOf(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** A moment (ISO) as people write it where the program runs: "22/11/2026 08:45"; as it is where it is none. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${formatDate(dayOf(moment))} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
