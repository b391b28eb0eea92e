import { numberTiers } from "./numberTiers";
import { amountScale } from "./scale";

/** A tier by a count of things. */
export const countTiers = numberTiers("countTiers", amountScale);

/** A tier by days late; 0 is on time. */
export const daysLateTiers = numberTiers("daysLateTiers", amountScale);
