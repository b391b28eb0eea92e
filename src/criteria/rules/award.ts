import { isObjectOf, member, readFlag } from "../document/jsonFields";
import type { RuleKindOf } from "./ruleKind";

/** Standard points when the requirement is met, otherwise none; no tiers are printed. */
export interface AwardRule {
  readonly kind: "award";
  /** A percentage of completion (0–100) is taken besides yes and no: standard points × percentage. */
  readonly partial?: true;
}

export const award = {
  read: (field): AwardRule => {
    isObjectOf(field, ["kind", "partial"]);
    return readFlag(member(field, "partial"), false)
      ? { kind: "award", partial: true }
      : { kind: "award" };
  },
  write: (rule) => rule,
  measure: ({ partial }) => ({ of: "met", partial: partial === true }),
  needs: "noTiers",
  from: () => ({ kind: "award" }),
  firstTierMakesChoice: true,
} satisfies RuleKindOf<AwardRule>;
