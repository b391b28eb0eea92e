export {
  canApply,
  ruleKindsFor,
  type Bound,
  type EditableRuleKind,
  type Interval,
  type IntervalTiersRule,
  type RuleKind,
  type SetEdit,
} from "@/criteria";
