import type {
  BestOfPoolRule,
  CountPointsRule,
  CriteriaSet,
  DaysLateTiersRule,
  DeductionBandsRule,
  Interval,
  OutsideRole,
  RuleKind,
  SetPolicy,
} from "../criteriaSet";
import type { Points, Scaled } from "../points";

/** Kinds of rules that a person may give a criterion; targets need words of their own and are not among them. */
export type EditableRuleKind = Exclude<RuleKind, "target">;

/** How a set is scored as a whole, as far as a person may say it. */
type PolicyFacts = Partial<Pick<SetPolicy, "percentDecimals" | "pointDecimals" | "notArising">>;

/** What a table says of itself as a whole; of its policy only what is to change. */
export type SetFacts = Partial<
  Pick<CriteriaSet, "title" | "year" | "unitKind" | "decision" | "period">
> & { readonly policy?: PolicyFacts };

/** Everything of a count that a person may say. */
export type CountPoints = Omit<CountPointsRule, "kind">;

/** How days late are counted; what is left out is as the rule's type says. */
type LateDays = Omit<DaysLateTiersRule, "kind" | "tiers">;

/** What is compared with the best of the pool. */
type BestValue = Omit<BestOfPoolRule, "kind">;

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
  /** What a count adds or takes off, and its limits; the criterion is scored by a count already. */
  | { readonly kind: "count"; readonly node: string; readonly count: CountPoints }
  /** The highest percentage that counts; null: every one. The criterion is scored in proportion already. */
  | { readonly kind: "cap"; readonly node: string; readonly cap: Scaled | null }
  /** Whether an award takes a percentage of completion; the criterion is an award already. */
  | { readonly kind: "partial"; readonly node: string; readonly partial: boolean }
  /** How days late are counted; the criterion is scored by them already. */
  | { readonly kind: "late"; readonly node: string; readonly late: LateDays }
  /** What is compared with the best of the pool; the criterion is scored so already. */
  | { readonly kind: "best"; readonly node: string; readonly best: BestValue }
  /** What bands measure; the criterion is scored by bands already. */
  | {
      readonly kind: "measure";
      readonly node: string;
      readonly measure: DeductionBandsRule["measure"];
    }
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
  | { readonly kind: "rule"; readonly node: string; readonly rule: EditableRuleKind }
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
