/**
 * What is scored: the criteria set, its tree, its exact points, its checks and its document form;
 * the sets that come with the program; the figures that reports need; conditions in words.
 */
export * from "./criteriaSet";
export * from "./points";
export * from "./tree";
export * from "./outsidePoints";
export * from "./tier";
export type { OutsideRole } from "./outsideRole";
export * from "./rules";
export { isPercent, type LadderKind, type Measure } from "./rules/measure";
export type { DetailsOf, PrintedRow, RuleInputs } from "./rules/ruleKind";
export type { AwardRule } from "./rules/award";
export type { BestOfPoolRule } from "./rules/bestOfPool";
export type { ChoiceRule } from "./rules/choice";
export type { CountPointsRule } from "./rules/countPoints";
export type { DaysLateTiersRule } from "./rules/daysLateTiers";
export type { DeductionBandsRule } from "./rules/deductionBands";
export { boundAboveWhole } from "./rules/percentTiers";
export type { ManualRule } from "./rules/manual";
export type { ProportionalRule } from "./rules/proportional";
export type { TargetRule } from "./rules/target";
export type { YesNoRule } from "./rules/yesNo";
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
