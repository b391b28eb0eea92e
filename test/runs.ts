/** How many runs a property test makes: few by default, many where TEST_RUNS says so. */
export const RUNS = Number(process.env.TEST_RUNS ?? 25);
