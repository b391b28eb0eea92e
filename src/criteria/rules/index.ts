import type { Points } from "../points";
import type { Tier } from "../tier";
import { award } from "./award";
import { bestOfPool } from "./bestOfPool";
import { choice } from "./choice";
import { countPoints } from "./countPoints";
import { countTiers } from "./countTiers";
import { dateTiers } from "./dateTiers";
import { daysLateTiers } from "./daysLateTiers";
import { deductionBands } from "./deductionBands";
import { manual } from "./manual";
import type { LadderKind, Measure } from "./measure";
import { percentTiers } from "./percentTiers";
import { proportional } from "./proportional";
import type { PrintedRow, RuleInputs, RuleKindOf } from "./ruleKind";
import { target } from "./target";
import { yesNo } from "./yesNo";

/**
 * Every kind of rule, in the order in which a person is offered them. A new kind is a file of this
 * folder and a line here; the compiler then names every other table that lacks it.
 */
const RULE_KINDS = {
  percentTiers,
  dateTiers,
  daysLateTiers,
  countTiers,
  deductionBands,
  yesNo,
  choice,
  award,
  proportional,
  countPoints,
  bestOfPool,
  manual,
  target,
};

export type RuleKind = keyof typeof RULE_KINDS;
/** A criterion's rule; its `kind` says which. */
export type Rule = ReturnType<(typeof RULE_KINDS)[RuleKind]["read"]>;
/** The rule of one kind. */
export type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
/** A rule as a document has it. */
export type RuleDocument = ReturnType<(typeof RULE_KINDS)[RuleKind]["write"]>;

/** Rules whose tiers are reached by a measure. */
export type IntervalTiersRule = RuleOf<LadderKind>;

const KINDS: { readonly [K in RuleKind]: RuleKindOf<RuleOf<K>> } = RULE_KINDS;

export const RULE_KIND_NAMES = Object.keys(KINDS) as RuleKind[];

/** What a kind of rule says of itself, for rules of that kind only. */
export function ruleKind<K extends RuleKind>(kind: K): RuleKindOf<RuleOf<K>> {
  return KINDS[kind];
}

/** What the rule's kind says of itself. */
export function kindOf(rule: Rule): RuleKindOf<Rule> {
  return KINDS[rule.kind];
}

/** The rule as a document; its kind's `read` reads it back as the same rule. */
export function ruleDocument(rule: Rule): RuleDocument {
  return kindOf(rule).write(rule) as RuleDocument;
}

/** What the rule's result is; of no rule, nothing. */
export function measureOf(rule: Rule | null): Measure {
  return rule ? kindOf(rule).measure(rule) : { of: "nothing" };
}

/** The inputs that the rule asks for besides its result. */
export function inputsOf(rule: Rule | null): RuleInputs {
  return (rule && kindOf(rule).inputs?.(rule)) ?? {};
}

/** What is printed under a criterion, row by row: its tiers, or its bands. */
export function printedTiersOf(rule: Rule | null): readonly PrintedRow[] {
  return (rule && kindOf(rule).rows?.of(rule)) ?? [];
}

/** The tiers that points are reached by, in printed order; none for rules without tiers, or with bands. */
export function tiersOf(rule: Rule | null): readonly Tier[] {
  return takesPointsOff(rule) ? [] : printedTiersOf(rule);
}

/** Whether a rule prints rows under its criterion, and whether their number is given by its nature. */
export function printsRows(rule: Rule | null): boolean {
  return rule !== null && kindOf(rule).rows !== undefined;
}

/** Whether the points of the printed rows are taken off the standard points. */
export function takesPointsOff(rule: Rule | null): boolean {
  return rule !== null && kindOf(rule).rows?.takesOff === true;
}

/** What the bounds of the printed rows are compared with; null where they have none. */
export function ladderKindOf(rule: Rule): LadderKind | null {
  return kindOf(rule).rows?.ladder?.(rule) ?? null;
}

/** Every number of points that a rule states: those of tiers and bands, steps and limits of a count. */
export function pointsInRule(rule: Rule | null): readonly Points[] {
  if (!rule) return [];
  const kind = kindOf(rule);
  return [
    ...printedTiersOf(rule).map(({ points }) => points),
    ...(kind.increments?.(rule) ?? []),
    ...(kind.limits?.(rule) ?? []),
  ];
}
