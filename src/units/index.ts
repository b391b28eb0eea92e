/** Who is scored: units, clusters and rosters. */
export * from "./unit";
