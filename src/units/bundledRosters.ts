import clusters from "./data/clusters.json";
import { matchName } from "./findUnit";
import { parseRoster } from "./roster";
import type { Roster } from "./unit";

/**
 * The clusters that sources describe, each naming its source: read as any roster is.
 * @throws RangeError where data of ours is no roster.
 */
export function bundledRosters(): readonly Roster[] {
  return clusters.map((cluster) => {
    const { roster, problems } = parseRoster(cluster);
    if (!roster || problems.length > 0) throw new RangeError(`clusters.json: ${cluster.name}`);
    return roster;
  });
}

/**
 * The one bundled roster of a year in which all these units stand, for suggesting it; null where
 * none or several do, and for no units at all.
 */
export function rosterHolding(names: readonly string[], year: number): Roster | null {
  if (names.length === 0) return null;
  const holding = bundledRosters().filter((roster) => {
    const candidates = roster.groups.flatMap(({ units }) => units);
    return (
      roster.year === year && names.every((name) => matchName(name, candidates).match !== null)
    );
  });
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
