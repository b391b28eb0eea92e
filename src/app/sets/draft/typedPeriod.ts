import { type CriteriaSet, type ReportingPeriod, reportingPeriod } from "@/criteria";
import { dayText } from "@/text";
import { typedDay } from "./typedValues";

/** A period as a person types it, "01/10/2023 - 30/09/2024"; null where it is none, or ends before it begins. */
export function typedPeriod(text: string): ReportingPeriod | null {
  const [from, to, ...more] = text.split(/\s*[-–]\s*/u).map((part) => typedDay(part));
  return from && to && more.length === 0 && from <= to ? { from, to } : null;
}

/** A period as it is typed and read; "" for none. */
export function periodText(period: ReportingPeriod | null): string {
  return period === null ? "" : `${dayText(period.from)} - ${dayText(period.to)}`;
}

/** What holds where the set itself names no period; null where none is known. */
export function usualPeriodOf(set: CriteriaSet): ReportingPeriod | null {
  return reportingPeriod({ ...set, period: null }, set.year);
}
