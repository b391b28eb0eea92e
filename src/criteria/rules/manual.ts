import { isObjectOf } from "../document/jsonFields";
import type { RuleKindOf } from "./ruleKind";

/** Points are typed by a person, from 0 to the standard points. */
export interface ManualRule {
  readonly kind: "manual";
}

export const manual = {
  read: (field): ManualRule => {
    isObjectOf(field, ["kind"]);
    return { kind: "manual" };
  },
  write: (rule) => rule,
  measure: () => ({ of: "nothing" }),
  needs: "any",
  from: () => ({ kind: "manual" }),
  firstTierMakesChoice: true,
} satisfies RuleKindOf<ManualRule>;
