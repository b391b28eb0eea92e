import type { WhyWords } from "./why";

/** Why a criterion got its points, in English. */
export const whyEn: WhyWords = {
  tier: ({ input, tier }) =>
    input === "" || input === tier
      ? `Tier picked: “${tier}”.`
      : `The result ${input} reaches the tier “${tier}”.`,
  award: ({ input, standard }) =>
    `${input === "" ? "" : `Result: ${input}. `}Met, the requirement gives all ${standard} standard points; not met, none.`,
  target: ({ input, target, difference, direction }) => {
    const compared = {
      above: `${difference} percentage points above`,
      below: `${difference} percentage points below`,
      equal: "exactly on target",
    }[direction];
    return `Result ${input} against a target of ${target}: ${compared}.`;
  },
  typed: ({ input, tier }) =>
    `Points typed by the scorer.${input === "" ? "" : ` Result given: ${input}.`}${tier === "" ? "" : ` Tier of that result: “${tier}”.`}`,
  notArisingFull: ({ standard }) =>
    `The task did not arise: the criteria set grants the full ${standard} standard points.`,
  leftOut: () =>
    "The task did not arise: left out of the total and of the standard points it is compared with.",
  sum: () => "The sum of the criteria below it.",
  none: () => "No valid result or points yet.",
};
