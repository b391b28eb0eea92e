/** What points beside the standard points do to the total: added to it, or taken off it. */
export type OutsideRole = "bonus" | "penalty";
