import { RULE_KIND_NAMES, ruleKind, type Rule, type RuleKind } from "../rules";
import { isAbsent, member, readOneOf, type Field } from "./jsonFields";

/** Reads a rule; null and absent mean none (a parent). */
export function parseRule(field: Field): Rule | null {
  if (isAbsent(field) || field.value === null) return null;
  const [first = "manual", ...others] = RULE_KIND_NAMES;
  const kind: RuleKind = readOneOf(member(field, "kind"), [first, ...others]);
  return ruleKind(kind).read(field);
}
