import { isoDate, parseIsoDate } from "@/text";
import type { CriteriaSet, UnitKind } from "./criteriaSet";
import reportingYears from "./reportingYears.json";

/** The first and the last day that results belong to, as ISO dates. */
export interface ReportingPeriod {
  readonly from: string;
  readonly to: string;
}

/**
 * The period of a sheet made with the set for a year: the set's own, moved by whole years where the
 * sheet is for another year than the set; else the usual year of that kind of unit. null where
 * neither is known: courts and other units, of whose years no source tells.
 */
export function reportingPeriod(
  set: Pick<CriteriaSet, "period" | "year" | "unitKind">,
  year: number
): ReportingPeriod | null {
  if (!set.period) return usualPeriod(set.unitKind, year);
  const moved = [set.period.from, set.period.to].map((day) => sameDay(day, year - set.year));
  const [from, to] = moved;
  return from && to ? { from, to } : null;
}

function usualPeriod(kind: UnitKind, year: number): ReportingPeriod | null {
  const usual = reportingYears.find(({ unitKind }) => unitKind === kind);
  if (!usual) return null;
  const first = usual.startsYearBefore ? year - 1 : year;
  return { from: `${first}-${usual.from}`, to: `${year}-${usual.to}` };
}

/** The same day some years later; of 29 February, where there is none, the day before. */
function sameDay(iso: string, years: number): string | null {
  const date = parseIsoDate(iso);
  if (!date) return null;
  const moved = isoDate({ ...date, year: date.year + years });
  return parseIsoDate(moved)
    ? moved
    : isoDate({ ...date, year: date.year + years, day: date.day - 1 });
}
