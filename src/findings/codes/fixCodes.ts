import { warning } from "../declare";

/** Putting a finding right. */
export const FIX_CODES = {
  /** The cell holds something else than when it was checked, so nothing was written. */
  "fix.changedSince": warning(),
};
