import type { ManualRule } from "@/criteria";
import { isEmptyEntry } from "../entryValue";
import type { CriterionEntry } from "../unitEntries";
import { EMPTY, type Parsed, type RuleUnit } from "./ruleUnit";
import { shownEntry } from "./yesNo";

/** A value in the closed result cell counts for nothing, but is a finding. */
function parseClosed({ result }: CriterionEntry): Parsed<never> {
  if (isEmptyEntry(result) && result.formula === null) return EMPTY;
  const entry = result.formula === null ? shownEntry(result) : `=${result.formula}`;
  return {
    status: "invalid",
    problems: [{ code: "entry.resultUnused", field: "result", data: { entry } }],
  };
}

/** Only typed points count; the result cell is closed. */
export const manual: RuleUnit<ManualRule, never> = {
  kind: "manual",
  parse: (_rule, entry) => parseClosed(entry),
  reach: () => null,
  formula: () => '""',
};
