import { numberTiers } from "./numberTiers";
import { amountScale } from "./measureScale";

/** A tier by a count of things. */
export const countTiers = numberTiers("countTiers", amountScale);
