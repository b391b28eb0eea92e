/**
 * Correcting a set that was read: corrections as data (`SetEdit`), applied one by one to the set as
 * it was read (`applyEdit`). Taking one back is leaving it out of the list.
 */
export * from "./applyEdit";
export * from "./changedRuleKind";
export * from "./setEdit";
