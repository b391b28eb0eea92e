import type { Points, Rule, RuleKind, SetPolicy } from "@/criteria";
import type { CriterionEntry } from "../unitEntries";
import type { EntryProblem } from "../entryValue";
import { award } from "./award";
import { bestOfPool } from "./bestOfPool";
import { choice } from "./choice";
import { countPoints } from "./countPoints";
import { countTiers } from "./countTiers";
import { dateTiers } from "./dateTiers";
import { daysLateTiers } from "./daysLateTiers";
import { deductionBands } from "./deductionBands";
import { manual } from "./manual";
import { percentTiers } from "./percentTiers";
import { proportional } from "./proportional";
import type { FormulaCells, Reached, RuleUnit } from "./ruleUnit";
import { target } from "./target";
import { yesNo } from "./yesNo";

/** What a rule makes of an entry. */
export type Outcome =
  | { readonly status: "empty" | "invalid"; readonly problems: readonly EntryProblem[] }
  | {
      readonly status: "reached";
      readonly reached: Reached;
      readonly input: number | string;
      readonly problems: readonly EntryProblem[];
    };

/** A kind of rule with its measure's type closed over. */
interface RuleBehaviour {
  readonly kind: RuleKind;
  evaluate(rule: Rule, entry: CriterionEntry, standard: Points, policy: SetPolicy): Outcome;
  formula(rule: Rule, cells: FormulaCells, policy: SetPolicy): string;
}

/** Closes a unit over its own types; the table below gives it only rules of its kind. */
function behaviour<R extends Rule, M>(unit: RuleUnit<R, M>): RuleBehaviour {
  return {
    kind: unit.kind,
    evaluate: (rule, entry, standard, policy) => evaluate(unit, rule as R, entry, standard, policy),
    formula: (rule, cells, policy) => unit.formula(rule as R, cells, policy),
  };
}

function evaluate<R extends Rule, M>(
  unit: RuleUnit<R, M>,
  rule: R,
  entry: CriterionEntry,
  standard: Points,
  policy: SetPolicy
): Outcome {
  const parsed = unit.parse(rule, entry, policy);
  if (parsed.status !== "valid") return parsed;
  const reached = unit.reach(rule, parsed.measure, standard, policy);
  if (!reached)
    return {
      status: "invalid",
      problems: [
        ...parsed.problems,
        { code: "entry.noTier", field: "result", data: { entry: parsed.input } },
      ],
    };
  return { status: "reached", reached, input: parsed.input, problems: parsed.problems };
}

/** Every kind of rule. A new kind is one file and one line here. */
const RULES: Readonly<Record<RuleKind, RuleBehaviour>> = {
  percentTiers: behaviour(percentTiers),
  dateTiers: behaviour(dateTiers),
  daysLateTiers: behaviour(daysLateTiers),
  countTiers: behaviour(countTiers),
  yesNo: behaviour(yesNo),
  choice: behaviour(choice),
  award: behaviour(award),
  proportional: behaviour(proportional),
  target: behaviour(target),
  countPoints: behaviour(countPoints),
  deductionBands: behaviour(deductionBands),
  bestOfPool: behaviour(bestOfPool),
  manual: behaviour(manual),
};

/** What the rule makes of the entry: points, or why there are none. */
export function evaluateRule(
  rule: Rule,
  entry: CriterionEntry,
  standard: Points,
  policy: SetPolicy
): Outcome {
  return RULES[rule.kind].evaluate(rule, entry, standard, policy);
}

/** The same rule as an ordinary spreadsheet formula, without the leading "=". */
export function ruleFormula(rule: Rule, cells: FormulaCells, policy: SetPolicy): string {
  return RULES[rule.kind].formula(rule, cells, policy);
}

export { bestOf, entryOfValue, ownValue } from "./bestOfPool";
export { isTypedDay } from "./daysLateTiers";
export { EARLIEST_DAY, LATEST_DAY } from "./workDays";
export { mostFormula, mostPoints } from "./mostPoints";
export { LARGEST_PERCENT, mayExceedWhole } from "./measureScale";
export { rateFormula } from "./target";
export { wordTest } from "./yesNo";
export type { FormulaCells } from "./ruleUnit";
