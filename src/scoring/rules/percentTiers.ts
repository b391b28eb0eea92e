import type { RuleOf } from "@/criteria";
import { percentScale } from "./measureScale";
import { numberTiers } from "./numberTiers";

/** A tier by percentage of cases, rounded to the set's precision before it meets a bound. */
export const percentTiers = numberTiers<RuleOf<"percentTiers">>("percentTiers", percentScale);
