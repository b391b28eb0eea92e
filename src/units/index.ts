/** Who is scored: the catalogue of units by year, finding one by its name, clusters and their rosters. */
export * from "./unit";
export {
  catalogue,
  predecessorsOf,
  standingIn,
  successorsOf,
  unitById,
  unitsOfYear,
} from "./unitCatalogue";
export { findUnit, matchName, type FoundName } from "./findUnit";
export { nameKey } from "./nameWords";
export { kindOfName, traitsOfKind } from "./unitKinds";
export * from "./roster";
export * from "./crossCheckPlan";
export { bundledRosters, rosterHolding } from "./bundledRosters";
