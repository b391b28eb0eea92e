import { type Rule, RULE_KIND_NAMES, type RuleKind, ruleKind } from "../rules";
import { type Field, isAbsent, member, readOneOf } from "./jsonFields";

/** Reads a rule; null and absent mean none (a parent). */
export function parseRule(field: Field): Rule | null {
  if (isAbsent(field) || field.value === null) return null;
  const [first = "manual", ...others] = RULE_KIND_NAMES;
  const kind: RuleKind = readOneOf(member(field, "kind"), [first, ...others]);
  return ruleKind(kind).read(field);
}
