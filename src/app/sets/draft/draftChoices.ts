export {
  canApply,
  ruleKindsFor,
  type Bound,
  type Interval,
  type SetEdit,
  type SetFacts,
} from "@/criteria";
