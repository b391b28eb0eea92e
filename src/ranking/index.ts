/** Order, ties and classes within the groups of a cluster. */
export * from "./ranking";
export { byRank, rankCluster } from "./rankCluster";
