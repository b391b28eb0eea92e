import type { ManualRule } from "@/criteria";
import { EMPTY, type RuleUnit } from "./ruleUnit";

/** Only typed points count; the result cell is closed. */
export const manual: RuleUnit<ManualRule, never> = {
  kind: "manual",
  parse: () => EMPTY,
  reach: () => null,
  formula: () => '""',
};
