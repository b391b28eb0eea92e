export {
  canApply,
  ladderKindOf,
  ruleKindsFor,
  type Bound,
  type CountPoints,
  type Interval,
  type IntervalTiersRule,
  type SetEdit,
  type SetFacts,
} from "@/criteria";
