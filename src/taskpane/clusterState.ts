import { createContext, useContext } from "react";
import type { PoolOutcome } from "@/app";

type Roster = PoolOutcome["cluster"]["roster"];

/** What pooling and reporting share while the pane is open: the files chosen, the roster, the outcome. */
export interface ClusterState {
  readonly files: readonly File[];
  /** null: no roster, the units that came are grouped by kind. */
  readonly roster: Roster | null;
  readonly outcome: PoolOutcome | null;
}

export const EMPTY_CLUSTER_STATE: ClusterState = { files: [], roster: null, outcome: null };

export interface ClusterStateTools {
  readonly state: ClusterState;
  update(change: Partial<ClusterState>): void;
}

export const ClusterContext = createContext<ClusterStateTools | null>(null);

/** @throws Error outside of a pane: a fault of ours. */
export function useClusterState(): ClusterStateTools {
  const tools = useContext(ClusterContext);
  if (!tools) throw new Error("useClusterState needs a <Pane> above it");
  return tools;
}
