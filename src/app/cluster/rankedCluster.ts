import type { Finding } from "@/findings";
import type { Cluster } from "@/pooling";
import { rankCluster } from "@/ranking";
import type { PoolOutcome } from "../useCases";

/** A cluster that was read back from a workbook, ranked again from its points. */
export function rankedCluster(cluster: Cluster, findings: readonly Finding[]): PoolOutcome {
  return { files: [], cluster, rankings: rankCluster(cluster), suggestedRoster: null, findings };
}
