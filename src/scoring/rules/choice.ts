import type { ChoiceRule, Tier } from "@/criteria";
import type { RuleUnit } from "./ruleUnit";
import { parseAnswer, sameWords } from "./yesNo";

/** The tier whose text is in the result cell, as the drop-down list writes it. */
function picked(rule: ChoiceRule, text: string): Tier | null {
  const matches = rule.tiers.filter(({ label }) => label.toLowerCase() === text.toLowerCase());
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/**
 * A tier that a person picks. The formula compares cell with cell (no look-up function: those stop
 * at 255 characters and take "?" and "*" for wildcards).
 */
export const choice: RuleUnit<ChoiceRule, Tier> = {
  kind: "choice",
  parse: (rule, entry) => parseAnswer(entry, (text) => picked(rule, text), "entry.notChoice"),
  reach: (_rule, tier) => ({ points: tier.points, basis: "tier", tier: tier.label }),
  formula: (rule, cells) => {
    const picking = rule.tiers.reduceRight(
      (otherwise, _tier, index) =>
        `IF(${sameWords(cells.result, cells.tierLabels[index] ?? "")},${cells.tierPoints[index]},${otherwise})`,
      '""'
    );
    return `IF(ISTEXT(${cells.result}),${picking},"")`;
  },
  turns: ({ tiers }) => ({ words: tiers.map(({ label }) => label) }),
};
