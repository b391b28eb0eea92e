/** What must hold in a criteria set before anything is scored on it. */
export * from "./checkSet";
export { ladderFaults, type LadderFault } from "./ladder";
