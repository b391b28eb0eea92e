import type { Interval, RuleKind } from "../criteriaSet";
import type { Points } from "../points";

/** Kinds of rules that a person may give a criterion; targets need words of their own and are not among them. */
export type EditableRuleKind = Exclude<RuleKind, "target">;

/** One correction of one node, by the node's id; tiers by their position from 0. */
export type SetEdit =
  | { readonly kind: "label"; readonly node: string; readonly label: string }
  | { readonly kind: "points"; readonly node: string; readonly points: Points }
  | { readonly kind: "rule"; readonly node: string; readonly rule: EditableRuleKind }
  | {
      readonly kind: "tierLabel";
      readonly node: string;
      readonly tier: number;
      readonly label: string;
    }
  | {
      readonly kind: "tierPoints";
      readonly node: string;
      readonly tier: number;
      readonly points: Points;
    }
  | {
      readonly kind: "bounds";
      readonly node: string;
      readonly tier: number;
      readonly when: Interval;
    }
  /** Which of the two tiers is the one of "có"; the other becomes the one of "không". */
  | { readonly kind: "yesTier"; readonly node: string; readonly tier: number }
  /** deeper: the last child of the node printed before it. higher: beside its parent, with the nodes printed after it. */
  | { readonly kind: "level"; readonly node: string; readonly to: "deeper" | "higher" };
