/** What would give a criterion more points than it has, and what that is worth. */
export { unitOf } from "./candidateResults";
export { nextStep } from "./nextStep";
export type { NextStep } from "./stepValue";
