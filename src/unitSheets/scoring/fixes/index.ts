/** Findings of a scoring sheet that can be put right at once: what the cell could hold instead, and what it holds now. */
export { fixOf } from "./fixOf";
export type { CellFix, FixChoice } from "./cellFix";
