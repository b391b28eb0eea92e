/**
 * Reading a scoring table into a criteria set: sheets become rows (`tableOfGrid`), rows of any
 * source become a set (`setFromTable`), tiers' words become conditions (`readCondition`).
 */
export * from "./condition";
export * from "./gridTable";
export * from "./setFromTable";
export * from "./tableFromGrid";
export * from "./tableRow";
