import { ZERO } from "../points";
import { kindOf, type Rule } from "../rules";
import { choiceOf } from "../rules/choice";
import type { PrintedRow } from "../rules/ruleKind";
import type { Tier } from "../tier";
import type { RuleDetails } from "./setEdit";

/** The rule with other details and the same printed rows; null where they make no sense. */
export function withDetails(rule: Rule, { details }: RuleDetails): Rule | null {
  const { accepts, rows } = kindOf(rule);
  if (accepts && !accepts(details)) return null;
  const plain = { kind: rule.kind, ...details } as Rule;
  return rows ? rows.with(plain, rows.of(rule)) : plain;
}

/**
 * The rule with one more tier or band after that of the index (−1: before all), worth nothing until
 * a person says otherwise; null where the rule has no list of rows, or a fixed number by its nature. A
 * criterion without tiers gets its first: a person picks it.
 */
export function withAddedRow(rule: Rule, index: number, label: string): Rule | null {
  if (label.trim() === "") return null;
  const tier: Tier = { label, points: ZERO };
  const { rows, firstTierMakesChoice } = kindOf(rule);
  if (firstTierMakesChoice) return index === -1 ? choiceOf([tier]) : null;
  if (!rows?.blank) return null;
  const list = rows.of(rule);
  if (!Number.isInteger(index) || index < -1 || index >= list.length) return null;
  const row: PrintedRow = { ...tier, ...rows.blank };
  return rows.with(rule, list.toSpliced(index + 1, 0, row));
}

/** The rule without a tier or band; null where it is the last one, or one of a fixed number. */
export function withoutRow(rule: Rule, index: number): Rule | null {
  const { rows } = kindOf(rule);
  if (!rows?.blank) return null;
  const list = rows.of(rule);
  return list[index] === undefined || list.length === 1
    ? null
    : rows.with(rule, list.toSpliced(index, 1));
}

/** The rule with a tier or band changed; null where it has none there. */
export function withRow(rule: Rule, index: number, change: Partial<PrintedRow>): Rule | null {
  const { rows } = kindOf(rule);
  const row = rows?.of(rule)[index];
  return rows && row ? rows.with(rule, rows.of(rule).with(index, { ...row, ...change })) : null;
}

/** The rule whose tier of "có" is the one of the index, and the other that of "không". */
export function withAnswer(rule: Rule, index: number): Rule | null {
  const { rows } = kindOf(rule);
  const list = rows?.of(rule);
  if (!rows?.answers || !list?.[index]) return null;
  return rows.with(
    rule,
    list.map((row, at) => ({ ...row, when: at === index }))
  );
}
