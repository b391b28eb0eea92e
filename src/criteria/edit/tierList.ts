import type { Interval, Rule, Tier } from "../criteriaSet";
import { ZERO } from "../points";

/** Without bounds: the checks report it until a person types them. */
const OPEN: Interval = { min: null, max: null, orNone: false };

/**
 * The rule with one more tier or band after that of the index (−1: before all), worth nothing until
 * a person says otherwise; null where the rule has no list of tiers, or has two by its nature. A
 * criterion without tiers gets its first: a person picks it.
 */
export function withAddedTier(rule: Rule, index: number, label: string): Rule | null {
  if (label.trim() === "") return null;
  const tier: Tier = { label, points: ZERO };
  const bounded = { ...tier, when: OPEN };
  switch (rule.kind) {
    case "percentTiers":
    case "dateTiers":
    case "daysLateTiers":
    case "countTiers":
      return withList(inserted(rule.tiers, index, bounded), (tiers) => ({ ...rule, tiers }));
    case "choice":
      return withList(inserted(rule.tiers, index, tier), (tiers) => ({ ...rule, tiers }));
    case "deductionBands":
      return withList(inserted(rule.bands, index, bounded), (bands) => ({ ...rule, bands }));
    case "award":
    case "manual":
      return index === -1 ? { kind: "choice", tiers: [tier] } : null;
    default:
      return null;
  }
}

/** The rule without a tier or band; null where it is the last one, or one of the two of yes and no. */
export function withoutTier(rule: Rule, index: number): Rule | null {
  switch (rule.kind) {
    case "percentTiers":
    case "dateTiers":
    case "daysLateTiers":
    case "countTiers":
      return withList(removed(rule.tiers, index), (tiers) => ({ ...rule, tiers }));
    case "choice":
      return withList(removed(rule.tiers, index), (tiers) => ({ ...rule, tiers }));
    case "deductionBands":
      return withList(removed(rule.bands, index), (bands) => ({ ...rule, bands }));
    default:
      return null;
  }
}

function withList<T>(list: readonly T[] | null, make: (list: readonly T[]) => Rule): Rule | null {
  return list && make(list);
}

function inserted<T>(items: readonly T[], index: number, item: T): readonly T[] | null {
  if (!Number.isInteger(index) || index < -1 || index >= items.length) return null;
  return [...items.slice(0, index + 1), item, ...items.slice(index + 1)];
}

function removed<T>(items: readonly T[], index: number): readonly T[] | null {
  if (items[index] === undefined || items.length === 1) return null;
  return items.filter((_, at) => at !== index);
}
