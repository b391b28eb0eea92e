/**
 * What is scored: the criteria set, its tree, its exact points, its checks and its document form;
 * the sets that come with the program; the figures that reports need; reading a table (import/).
 */
export * from "./criteriaSet";
export * from "./points";
export * from "./tree";
export * from "./outside";
export * from "./tiers";
export * from "./figure";
export * from "./figures/figures";
export * from "./defaultPolicy";
export * from "./setFacts";
export * from "./checks";
export * from "./document";
export * from "./differences";
export * from "./sampleFrame";
export { reportingPeriod, type ReportingPeriod } from "./reportingPeriod";
export * from "./catalogue";
export * from "./import";
export * from "./edit";
