/** What is scored: the criteria set, its tree, its exact points. */
export * from "./criteriaSet";
export * from "./points";
export * from "./tree";
export * from "./figure";
