import { isObjectOf, member, readFilledText, readFlag, readOneOf } from "../document/jsonFields";
import type { RuleKindOf } from "./ruleKind";

/**
 * A result (numerator ÷ denominator, or a percentage) against a target given per unit and period.
 * Target reached: standard points. Below: by `below`. Also shows the difference in percentage points.
 */
export interface TargetRule {
  readonly kind: "target";
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  readonly targetLabel: string;
  /** proportional: standard points × result ÷ target, × target ÷ result where lower is better; nothing: 0. */
  readonly below: "proportional" | "nothing";
  /** false for indicators that should stay low. */
  readonly higherIsBetter: boolean;
}

const MEMBERS = [
  "kind",
  "numeratorLabel",
  "denominatorLabel",
  "targetLabel",
  "below",
  "higherIsBetter",
];

export const target = {
  read: (field): TargetRule => {
    isObjectOf(field, MEMBERS);
    return {
      kind: "target",
      numeratorLabel: readFilledText(member(field, "numeratorLabel")),
      denominatorLabel: readFilledText(member(field, "denominatorLabel")),
      targetLabel: readFilledText(member(field, "targetLabel")),
      below: readOneOf(member(field, "below"), ["proportional", "nothing"]),
      higherIsBetter: readFlag(member(field, "higherIsBetter"), true),
    };
  },
  write: (rule) => rule,
  measure: () => ({ of: "rate" }),
  inputs: ({ numeratorLabel, denominatorLabel, targetLabel }) => ({
    target: { numeratorLabel, denominatorLabel, targetLabel },
  }),
} satisfies RuleKindOf<TargetRule>;
