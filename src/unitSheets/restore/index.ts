/** Comparing a restore point with the sheet as it is, and recovering entries whose sheet is gone. */
export { recoveredSheet } from "./recoveredSheet";
export { restoreDifferences, type KeptEntry, type RestoreDifference } from "./restoreDifferences";
export { isSameSheet } from "./sameSheet";
