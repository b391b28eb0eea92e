import type { CriteriaNode, Interval, IntervalTiersRule, Rule, Tier } from "../criteriaSet";
import { readCondition, type Condition } from "../import/condition";
import { tiersOf } from "../tiers";
import type { EditableRuleKind } from "./setEdit";

const LADDERS = ["percentTiers", "dateTiers", "daysLateTiers", "countTiers"] as const;
const WITHOUT_TIERS = ["award", "manual"] as const;

const MEASURES = {
  percentTiers: ["percent"],
  dateTiers: ["date"],
  daysLateTiers: ["daysLate", "days"],
  countTiers: ["count"],
} as const satisfies Readonly<Record<IntervalTiersRule["kind"], readonly Condition["measure"][]>>;

const OPEN: Interval = { min: null, max: null, orNone: false };

/**
 * The kinds of rules that a node may have: none for a sum or a target; with tiers those that use
 * them, and points typed by a person; without tiers those that need none.
 */
export function ruleKindsFor(node: CriteriaNode): readonly EditableRuleKind[] {
  if (node.children.length > 0 || node.rule?.kind === "target") return [];
  const { length } = tiersOf(node.rule);
  if (length === 0) return WITHOUT_TIERS;
  return [...LADDERS, ...(length === 2 ? (["yesNo"] as const) : []), "choice", "manual"];
}

/**
 * The node's tiers under another kind of rule. Bounds are read from the tiers' words; a tier whose
 * words say nothing of that measure starts without bounds, which the checks report until a person
 * types them. Award and manual leave the tiers out.
 */
export function ruleOfKind(node: CriteriaNode, kind: EditableRuleKind): Rule {
  const tiers = tiersOf(node.rule).map(({ label, points }): Tier => ({ label, points }));
  switch (kind) {
    case "award":
    case "manual":
      return { kind };
    case "choice":
      return { kind, tiers };
    case "yesNo":
      return { kind, tiers: tiers.map((tier, index) => ({ ...tier, when: index === 0 })) };
    default:
      return { kind, tiers: tiers.map((tier) => ({ ...tier, when: boundsIn(tier.label, kind) })) };
  }
}

function boundsIn(label: string, kind: IntervalTiersRule["kind"]): Interval {
  const condition = readCondition(label);
  const measures: readonly Condition["measure"][] = MEASURES[kind];
  return condition && measures.includes(condition.measure) ? condition.when : OPEN;
}
