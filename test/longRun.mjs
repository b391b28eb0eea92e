/**
 * Short and long runs of the tests. A short one, the default, takes at most three minutes; a long one
 * has everything. CI's is always long.
 */

/** Runs of properties (TEST_RUNS) from which a run of the tests is a long one. */
export const LONG_FROM = 100;

/** Whether this run of the tests is a long one. */
export const isLong =
  Number(process.env.TEST_RUNS ?? 0) >= LONG_FROM || process.env.REQUIRE_ALL === "1";
