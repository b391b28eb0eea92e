/**
 * What is scored: the criteria set, its tree, its exact points, its checks and its document form;
 * the sets that come with the program; the figures that reports need; conditions in words.
 */
export * from "./criteriaSet";
export * from "./points";
export * from "./tree";
export * from "./outsidePoints";
export * from "./tiers";
export * from "./figures/figure";
export * from "./figures/figureCatalogue";
export * from "./defaultPolicy";
export * from "./setFacts";
export * from "./checks";
export * from "./document";
export * from "./differences";
export * from "./sampleFrame";
export { reportingPeriod, type ReportingPeriod } from "./reportingPeriod";
export * from "./bundledSets";
export * from "./conditions/readCondition";
export * from "./edit";
