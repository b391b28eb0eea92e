import type { RuleOf } from "@/criteria";
import { numberTiers } from "./numberTiers";
import { amountScale } from "./measureScale";

/** A tier by a count of things. */
export const countTiers = numberTiers<RuleOf<"countTiers">>("countTiers", amountScale);
