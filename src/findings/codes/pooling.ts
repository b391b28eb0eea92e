/** Reading sheets of ours back, and pooling many of them. */
export const POOLING_CODES = {
  "sheet.noneOfOurs": "error",
  "sheet.stampDamaged": "error",
  "sheet.stampMissing": "warning",
  "sheet.setUnavailable": "error",
  "sheet.setChanged": "error",
  "sheet.columnMissing": "error",
  "sheet.idsGone": "warning",
  "sheet.unitMissing": "error",
  /** data: stamp, cell */
  "sheet.unitChanged": "error",
  "row.missing": "error",
  "row.duplicate": "error",
  /** Id and text of a row disagree: nothing is taken from it. data: expected, found */
  "row.textDiffers": "error",
  "row.unknown": "warning",
  "row.standardChanged": "error",
  "row.formulaOverwritten": "error",
  "row.parentTyped": "error",
  /** Another program's result differs from ours. data: cached, computed */
  "row.cachedDiffers": "warning",
  "pool.unitUnknown": "warning",
  /** data: similar (nearest roster name, may be empty) */
  "pool.duplicateSame": "info",
  "pool.duplicateDiffers": "error",
  "pool.unitMissing": "warning",
  "pool.otherSet": "error",
  "pool.otherYear": "error",
  "pool.provisional": "info",
  "pool.illustrative": "info",
  "roster.malformed": "error",
  "roster.duplicateUnit": "error",
  "crossCheck.self": "error",
  "crossCheck.notOneToOne": "error",
  "cluster.notACluster": "error",
} as const;
