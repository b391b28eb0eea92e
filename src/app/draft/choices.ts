export {
  canApply,
  ruleKindsFor,
  type Bound,
  type EditableRuleKind,
  type Interval,
  type IntervalTiersRule,
  type SetEdit,
} from "@/criteria";
