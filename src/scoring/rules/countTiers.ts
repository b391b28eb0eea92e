import { numberTiers } from "./numberTiers";
import { amountScale } from "./scale";

/** A tier by a count of things. */
export const countTiers = numberTiers("countTiers", amountScale);
