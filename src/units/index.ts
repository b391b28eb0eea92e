/** Who is scored: the catalogue of units by year, finding one by its name, clusters and their rosters. */
export * from "./unit";
export {
  catalogue,
  predecessorsOf,
  standingIn,
  successorsOf,
  unitById,
  unitsOfYear,
} from "./catalogue";
export { findUnit, matchName, type FoundName, type FoundUnit } from "./lookup";
export { nameKey } from "./nameWords";
export { kindOfName, traitsOfKind, type KindTraits } from "./unitKinds";
export * from "./roster";
export * from "./crossCheck";
export { bundledRosters, rosterHolding } from "./rosters";
