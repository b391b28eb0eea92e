import type { RuleOf } from "@/criteria";
import { numberTiers } from "./numberTiers";
import { percentScale } from "./measureScale";

/** A tier by percentage of cases, rounded to the set's precision before it meets a bound. */
export const percentTiers = numberTiers<RuleOf<"percentTiers">>("percentTiers", percentScale);
