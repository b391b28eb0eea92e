import { matchName, nameKey, type Roster, traitsOfKind, type UnitKind } from "@/units";
import type { Submission } from "./cluster";
import { compareText } from "./submissionOrder";

/**
 * The roster of the units that came, where none is given: grouped by the kind of unit their set is
 * for, in the order of their names, without a cluster's name. The year is the one most sheets have
 * (the latest of equals).
 */
export function arrivedRoster(submissions: readonly Submission[]): Roster {
  const names = new Map<UnitKind, string[]>();
  for (const { unit, set } of submissions) {
    if (nameKey(unit) === "") continue;
    const known = names.get(set.unitKind) ?? [];
    if (!known.includes(unit) && matchName(unit, known).match === null) known.push(unit);
    names.set(set.unitKind, known.sort(compareText));
  }
  return {
    name: "",
    year: commonYear(submissions),
    head: "",
    groups: [...names]
      .sort(([first], [second]) => compareText(first, second))
      .map(([kind, units]) => {
        const { group, title } = traitsOfKind(kind);
        return { id: group, title, unitKind: kind, units };
      }),
    crossChecks: [],
    source: "",
  };
}

function commonYear(submissions: readonly Submission[]): number {
  const counts = new Map<number, number>();
  for (const { year } of submissions) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([year, count], [other, otherCount]) => otherCount - count || other - year
  );
  return most?.[0] ?? 0;
}
