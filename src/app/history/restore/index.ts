/** Restore points of the open workbook: kept before restructuring, compared, restored, recovered. */
export { comparePoint, type RestorePreview } from "./comparePoint";
export { keepPoint, keepPointIfTaken, RESTORE_REASONS, type RestoreReason } from "./keepPoint";
export { recoverEntries } from "./recoverEntries";
export { restorePoint, type RestoredEntries } from "./restorePoint";
