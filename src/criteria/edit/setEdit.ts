import type { CriteriaSet, SetPolicy } from "../criteriaSet";
import type { OutsideRole } from "../outsideRole";
import type { Points } from "../points";
import type { RuleKind, RuleOf } from "../rules";
import type { DetailsOf } from "../rules/ruleKind";
import type { Interval } from "../tier";

/** What of the set's policy a person may change. */
type PolicyFacts = Partial<Pick<SetPolicy, "percentDecimals" | "pointDecimals" | "notArising">>;

/** What a table says of itself as a whole; of its policy only what is to change. */
export type SetFacts = Partial<
  Pick<CriteriaSet, "title" | "year" | "unitKind" | "decision" | "period">
> & { readonly policy?: PolicyFacts };

/** What a rule says besides its kind and its printed rows, for each kind. */
export type RuleDetails = {
  readonly [K in RuleKind]: { readonly rule: K; readonly details: DetailsOf<RuleOf<K>> };
}[RuleKind];

/** One correction of one node, by the node's id; tiers by their position from 0. */
export type SetEdit =
  /** Of the whole set, so of no node. */
  | { readonly kind: "facts"; readonly node: ""; readonly facts: SetFacts }
  /** As printed; may be empty. */
  | { readonly kind: "code"; readonly node: string; readonly code: string }
  | { readonly kind: "label"; readonly node: string; readonly label: string }
  /** The department in charge; "" for none. */
  | { readonly kind: "department"; readonly node: string; readonly department: string }
  /** The evidence expected; "" for none. */
  | { readonly kind: "expectedEvidence"; readonly node: string; readonly expectedEvidence: string }
  /** What a rule says besides its printed rows, whole; the criterion is scored by that kind already. */
  | ({ readonly kind: "details"; readonly node: string } & RuleDetails)
  /** A criterion more: after the node on its level, or as its last child. */
  | {
      readonly kind: "addNode";
      readonly node: string;
      readonly place: "after" | "inside";
      readonly label: string;
    }
  /** The node goes, with all below it. */
  | { readonly kind: "removeNode"; readonly node: string }
  /** A tier or band more, after that of the position; −1: before all. */
  | {
      readonly kind: "addTier";
      readonly node: string;
      readonly after: number;
      readonly label: string;
    }
  | { readonly kind: "removeTier"; readonly node: string; readonly tier: number }
  | { readonly kind: "points"; readonly node: string; readonly points: Points }
  | { readonly kind: "rule"; readonly node: string; readonly rule: RuleKind }
  /** null: part of the standard points. Below a node that stands beside them its role is settled. */
  | { readonly kind: "outside"; readonly node: string; readonly outside: OutsideRole | null }
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
