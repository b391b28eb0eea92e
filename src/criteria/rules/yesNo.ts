import { type Finding, finding } from "@/findings";
import { isObjectOf, member, readFlag } from "../document/jsonFields";
import type { AnswerTier } from "../tier";
import { readRows, writeRow } from "./rowDocuments";
import type { PrintedRows, RuleKindOf } from "./ruleKind";

/** Two tiers, reached by yes or no. */
export interface YesNoRule {
  readonly kind: "yesNo";
  readonly tiers: readonly AnswerTier[];
}

const rows: PrintedRows<YesNoRule, AnswerTier> = {
  of: ({ tiers }) => tiers,
  with: (rule, tiers) => ({ ...rule, tiers }),
  blank: null,
  answers: true,
};

export const yesNo = {
  rows,
  read: (field): YesNoRule => {
    isObjectOf(field, ["kind", "tiers"]);
    return { kind: "yesNo", tiers: readRows(member(field, "tiers"), (when) => readFlag(when)) };
  },
  write: ({ tiers }) => ({
    kind: "yesNo",
    tiers: tiers.map((tier) => ({ ...writeRow(tier), when: tier.when })),
  }),
  measure: () => ({ of: "yesNo" }),
  check: ({ tiers }, { id: criterion }) =>
    [true, false].flatMap((answer): Finding[] => {
      const [first, second] = tiers.filter(({ when }) => when === answer);
      const word = answer ? "yes" : "no";
      if (!first)
        return [
          finding("set.ladderGap", { criterion }, { measure: "yesNo", from: word, to: word }),
        ];
      const labels = { first: first.label, second: second?.label ?? "" };
      return second ? [finding("set.ladderOverlap", { criterion }, labels)] : [];
    }),
  needs: "twoTiers",
  from: ({ tiers }) => ({
    kind: "yesNo",
    tiers: tiers.map(({ label, points }, index) => ({ label, points, when: index === 0 })),
  }),
} satisfies RuleKindOf<YesNoRule>;
