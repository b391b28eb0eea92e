import { error } from "../declare";

/** Filling a form from a file. data.id: the id that was given. */
export const FILL_CODES = {
  "fill.malformed": error<{ path: string }>(),
  "fill.unknownCriterion": error<{ id: string }>(),
  "fill.notALeaf": error<{ id: string }>(),
  "fill.closedCell": error<{ id: string }>(),
  "fill.unknownFigure": error<{ id: string }>(),
  /** A number that may be a fraction or a percentage. data: entry */
  "fill.ambiguousPercent": error<{ entry: string }>(),
};
