import clusters from "./data/clusters.json";
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
