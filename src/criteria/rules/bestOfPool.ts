import { isObjectOf, member, readFlag, readText } from "../document/jsonFields";
import type { RuleKindOf } from "./ruleKind";

/**
 * A unit's own value against the best of its pool: standard points × own ÷ best, or best ÷ own where
 * lower is better. The best is known when the pool is made; until then there are no points.
 */
export interface BestOfPoolRule {
  readonly kind: "bestOfPool";
  /** What the value counts, as the table calls it: "tin bài"; may be empty. */
  readonly unitLabel: string;
  readonly higherIsBetter: boolean;
}

export const bestOfPool = {
  read: (field): BestOfPoolRule => {
    isObjectOf(field, ["kind", "unitLabel", "higherIsBetter"]);
    return {
      kind: "bestOfPool",
      unitLabel: readText(member(field, "unitLabel"), ""),
      higherIsBetter: readFlag(member(field, "higherIsBetter"), true),
    };
  },
  write: (rule) => rule,
  measure: ({ unitLabel, higherIsBetter }) => ({ of: "value", unitLabel, higherIsBetter }),
  inputs: ({ unitLabel, higherIsBetter }) => ({ best: { unitLabel, higherIsBetter } }),
  needs: "noTiers",
  from: ({ same }) => same ?? { kind: "bestOfPool", unitLabel: "", higherIsBetter: true },
} satisfies RuleKindOf<BestOfPoolRule>;
