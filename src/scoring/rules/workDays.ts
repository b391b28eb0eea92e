/** Serial days of 1 January 2000 and 31 December 2099: what a day of this work can be. */
export const EARLIEST_DAY = 36_526;
export const LATEST_DAY = 73_050;
