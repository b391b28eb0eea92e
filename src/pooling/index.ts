/** Many submissions become one cluster: matched to the roster, duplicates and differing tables found, one line a unit. */
export * from "./cluster";
export { pool, type RefusedFile } from "./poolSubmissions";
export { groupFindings, isRanked } from "./groupFindings";
export { compareText } from "./submissionOrder";
export { countedLineOf, countedPoints, quotient } from "./pooledUnit";
export { groupTotal } from "./groupTotal";
