/** Filling a form from a file. data.id: the id that was given. */
export const FILL_CODES = {
  "fill.malformed": "error",
  "fill.unknownCriterion": "error",
  "fill.notALeaf": "error",
  "fill.closedCell": "error",
  "fill.unknownFigure": "error",
  /** A number that may be a fraction or a percentage. data: entry */
  "fill.ambiguousPercent": "error",
} as const;
