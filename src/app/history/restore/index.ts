/** Restore points of the open workbook: kept before restructuring, compared, restored, recovered. */
export { type RestorePreview } from "./comparePoint";
export { keepPoint, keepPointIfTaken, type RestoreReason } from "./keepPoint";
export { type RestoredEntries } from "./restorePoint";
export { restoreUseCases } from "./restoreUseCases";
