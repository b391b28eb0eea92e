import type { Points, Rule, RuleKind, RuleOf, Scaled, SetPolicy } from "@/criteria";
import type { EntryProblem } from "../entryValue";
import type { CriterionEntry } from "../unitEntries";
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
import type { FormulaCells, Reached, RuleUnit, Turns } from "./ruleUnit";
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
interface RuleBehaviour<R extends Rule> {
  evaluate(rule: R, entry: CriterionEntry, standard: Points, policy: SetPolicy): Outcome;
  formula(rule: R, cells: FormulaCells, policy: SetPolicy): string;
  turns?(rule: R, standard: Points, target: Scaled | null): Turns;
}

function behaviour<R extends Rule, M>(unit: RuleUnit<R, M>): RuleBehaviour<R> {
  return {
    ...unit,
    evaluate: (rule, entry, standard, policy) => evaluate(unit, rule, entry, standard, policy),
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

/** Every kind of rule: a new kind is one file and one line here. */
const RULES: { readonly [K in RuleKind]: RuleBehaviour<RuleOf<K>> } = {
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

/** How the rule's kind is scored. */
function behaviourOf(rule: Rule): RuleBehaviour<Rule> {
  return RULES[rule.kind];
}

/** What the rule makes of the entry: points, or why there are none. */
export function evaluateRule(
  rule: Rule,
  entry: CriterionEntry,
  standard: Points,
  policy: SetPolicy
): Outcome {
  return behaviourOf(rule).evaluate(rule, entry, standard, policy);
}

/** The same rule as an ordinary spreadsheet formula, without the leading "=". */
export function ruleFormula(rule: Rule, cells: FormulaCells, policy: SetPolicy): string {
  return behaviourOf(rule).formula(rule, cells, policy);
}

/** Results at which the rule's points may change; `target`: the unit's target (scale 0–100), where there is one. */
export function turnsOf(rule: Rule, standard: Points, target: Scaled | null): Turns {
  return behaviourOf(rule).turns?.(rule, standard, target) ?? { measures: [] };
}

export { bestOf, entryOfValue, ownValue } from "./bestOfPool";
export { isTypedDay } from "./daysLateTiers";
export { EARLIEST_DAY, LATEST_DAY } from "./workDays";
export { mostFormula, mostPoints } from "./mostPoints";
export { LARGEST_PERCENT } from "./measureScale";
export { rateFormula } from "./target";
export { wordTest } from "./yesNo";
export type { FormulaCells } from "./ruleUnit";
