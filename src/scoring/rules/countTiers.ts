import type { RuleOf } from "@/criteria";
import { amountScale } from "./measureScale";
import { numberTiers } from "./numberTiers";

/** A tier by a count of things. */
export const countTiers = numberTiers<RuleOf<"countTiers">>("countTiers", amountScale);
