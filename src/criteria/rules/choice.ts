import { type Field, isAbsent, isObjectOf, member, report } from "../document/jsonFields";
import type { Tier } from "../tier";
import { readRows, writeRow } from "./rowDocuments";
import type { PrintedRows, RuleKindOf } from "./ruleKind";

/** Tiers whose condition only a person can judge: the person picks one. */
export interface ChoiceRule {
  readonly kind: "choice";
  readonly tiers: readonly Tier[];
}

const rows: PrintedRows<ChoiceRule, Tier> = {
  of: ({ tiers }) => tiers,
  with: (rule, tiers) => ({ ...rule, tiers }),
  blank: {},
  mayBeEqual: true,
};

export const choice = {
  rows,
  read: (field): ChoiceRule => {
    isObjectOf(field, ["kind", "tiers"]);
    return choiceOf(readRows(member(field, "tiers"), readNothing));
  },
  write: ({ tiers }) => ({
    kind: "choice",
    tiers: tiers.map((tier) => ({ ...writeRow(tier), when: null })),
  }),
  measure: () => ({ of: "choice" }),
  needs: "tiers",
  from: ({ tiers }) => choiceOf(tiers),
} satisfies RuleKindOf<ChoiceRule>;

/** The same tiers, picked by a person. */
export function choiceOf(tiers: readonly Tier[]): ChoiceRule {
  return { kind: "choice", tiers: tiers.map(({ label, points }) => ({ label, points })) };
}

function readNothing(field: Field): null {
  if (!isAbsent(field) && field.value !== null) report(field, "null");
  return null;
}
