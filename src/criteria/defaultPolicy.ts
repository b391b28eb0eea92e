import type { SetPolicy } from "./criteriaSet";

/** What holds where a set says nothing: two decimals, as every readable table prints; people decide the rest. */
export const DEFAULT_POLICY: SetPolicy = {
  percentDecimals: 2,
  pointDecimals: 2,
  notArising: "person",
  classes: [],
};
