import { type Points, toNumber } from "@/criteria";
import { type Finding, finding } from "@/findings";
import type { ClusterGroup } from "@/units";
import type { CountedLine, PooledUnit } from "./cluster";

/** True where the unit's points are in its group's ranking. */
export function isRanked(unit: PooledUnit): boolean {
  return (unit.status === "counted" || unit.status === "findings") && unit.counted !== null;
}

/** What makes the ranks of a group less than they seem: units not counted, or not counted alike. */
export function groupFindings(group: ClusterGroup, units: readonly PooledUnit[]): Finding[] {
  const ranked = units.filter(isRanked);
  return [
    ...provisional(group, ranked.length, units.length),
    ...linesDiffer(group, ranked),
    ...basesDiffer(group, ranked),
  ];
}

function provisional(group: ClusterGroup, counted: number, units: number): Finding[] {
  if (counted === 0 || counted === units) return [];
  return [finding("pool.provisional", {}, { group: group.title, counted, units })];
}

function linesDiffer(group: ClusterGroup, ranked: readonly PooledUnit[]): Finding[] {
  const on = (line: CountedLine) => ranked.filter((unit) => unit.countedLine === line).length;
  const counts = { self: on("self"), crossCheck: on("crossCheck"), appraised: on("appraised") };
  if (Object.values(counts).filter((count) => count > 0).length < 2) return [];
  return [finding("pool.countedLinesDiffer", {}, { group: group.title, ...counts })];
}

function basesDiffer(group: ClusterGroup, ranked: readonly PooledUnit[]): Finding[] {
  const bases = ranked.flatMap(({ totals }): Points[] =>
    totals.outOf === null ? [] : [totals.outOf]
  );
  const lowest = bases.reduce<Points | null>(
    (low, base) => (low === null || base < low ? base : low),
    null
  );
  const highest = bases.reduce<Points | null>(
    (top, base) => (top === null || base > top ? base : top),
    null
  );
  if (lowest === null || highest === null || lowest === highest) return [];
  const data = { group: group.title, lowest: toNumber(lowest), highest: toNumber(highest) };
  return [finding("pool.basesDiffer", {}, data)];
}
