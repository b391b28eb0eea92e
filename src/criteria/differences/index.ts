/** Two criteria sets compared: which rows are the same, and what became of them. Plain data; the words are in messages. */
export { compareSets, type ComparedNode, type SetDifferences } from "./compareSets";
export { sameRule, type NodeChange, type PointsWithRole } from "./nodeChanges";
