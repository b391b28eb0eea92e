import type {
  CountPointsRule,
  CriteriaNode,
  DeductionBandsRule,
  Interval,
  IntervalTiersRule,
  ProportionalRule,
  Rule,
  Tier,
} from "../criteriaSet";
import { readCondition, type Condition } from "../conditions/readCondition";
import { lateDaysOf } from "../conditions/lateWords";
import { SCALE, ZERO, type Scaled } from "../points";
import { printedTiersOf } from "../tiers";
import type { EditableRuleKind } from "./setEdit";

const LADDERS = ["percentTiers", "dateTiers", "daysLateTiers", "countTiers"] as const;
const WITHOUT_TIERS = ["award", "proportional", "countPoints", "bestOfPool", "manual"] as const;

type Measures = readonly Condition["measure"][];

const MEASURES = {
  percentTiers: ["percent"],
  dateTiers: ["date"],
  daysLateTiers: ["daysLate", "days"],
  countTiers: ["count"],
} as const satisfies Readonly<Record<IntervalTiersRule["kind"], Measures>>;

const BAND_MEASURES = {
  percent: MEASURES.percentTiers,
  count: MEASURES.countTiers,
  daysLate: MEASURES.daysLateTiers,
} as const satisfies Readonly<Record<DeductionBandsRule["measure"], Measures>>;

/** A count to be told by a person: without points for a step, which the checks report until they are typed. */
const UNTOLD_COUNT: CountPointsRule = {
  kind: "countPoints",
  direction: "add",
  each: ZERO,
  step: SCALE as Scaled,
  counted: "",
  least: ZERO,
  most: null,
};

/** Full points when all is done, and never more: what a table says that names no percentage above 100. */
const UP_TO_WHOLE: ProportionalRule = { kind: "proportional", cap: (100 * SCALE) as Scaled };

const OPEN: Interval = { min: null, max: null, orNone: false };

/**
 * The kinds of rules that a node may have: none for a sum or a target; with tiers those that use
 * them (bands where their words tell what is measured), and points typed by a person; without tiers
 * those that need none.
 */
export function ruleKindsFor(node: CriteriaNode): readonly EditableRuleKind[] {
  if (node.children.length > 0 || node.rule?.kind === "target") return [];
  const { length } = printedTiersOf(node.rule);
  if (length === 0) return WITHOUT_TIERS;
  return [
    ...LADDERS,
    ...(bandMeasure(node.rule) ? (["deductionBands"] as const) : []),
    ...(length === 2 ? (["yesNo"] as const) : []),
    "choice",
    "manual",
  ];
}

/**
 * The node's tiers under another kind of rule, with their printed points. Bounds are read from the
 * tiers' words; a tier whose words say nothing of that measure starts without bounds, which the
 * checks report until a person types them. Kinds without tiers leave them out.
 */
export function ruleOfKind(node: CriteriaNode, kind: EditableRuleKind): Rule {
  const tiers = printedTiersOf(node.rule).map(({ label, points }): Tier => ({ label, points }));
  switch (kind) {
    case "award":
    case "manual":
      return { kind };
    case "proportional":
      return node.rule?.kind === kind ? node.rule : UP_TO_WHOLE;
    case "bestOfPool":
      return node.rule?.kind === kind ? node.rule : { kind, unitLabel: "", higherIsBetter: true };
    case "countPoints":
      return node.rule?.kind === kind ? node.rule : UNTOLD_COUNT;
    case "choice":
      return { kind, tiers };
    case "yesNo":
      return { kind, tiers: tiers.map((tier, index) => ({ ...tier, when: index === 0 })) };
    case "deductionBands": {
      const measure = bandMeasure(node.rule);
      if (!measure) throw new RangeError(`No words tell what is measured: ${node.id}`);
      return { kind, measure, bands: bounded(tiers, BAND_MEASURES[measure]) };
    }
    case "daysLateTiers": {
      const told = tiers.flatMap(({ label }) => readCondition(label) ?? []);
      const late = lateDaysOf(told, node.label) ?? {};
      return { kind, tiers: bounded(tiers, MEASURES[kind]), ...late };
    }
    default:
      return { kind, tiers: bounded(tiers, MEASURES[kind]) };
  }
}

/** What bands would measure: as the rule says, or as the words of its tiers agree; null where they do not. */
function bandMeasure(rule: Rule | null): DeductionBandsRule["measure"] | null {
  if (rule?.kind === "deductionBands") return rule.measure;
  const told = printedTiersOf(rule).map(({ label }) => {
    const condition = readCondition(label);
    // Bands count every day, and know no exception.
    return condition?.working || condition?.forceMajeure ? undefined : condition?.measure;
  });
  const measures = ["percent", "count", "daysLate"] as const;
  const agreed = measures.filter((measure) => {
    const fitting: Measures = BAND_MEASURES[measure];
    return told.every((one) => one !== undefined && fitting.includes(one));
  });
  return agreed.length === 1 ? (agreed[0] ?? null) : null;
}

function bounded(tiers: readonly Tier[], measures: Measures): (Tier & { when: Interval })[] {
  return tiers.map((tier) => ({ ...tier, when: boundsIn(tier.label, measures) }));
}

function boundsIn(label: string, measures: Measures): Interval {
  const condition = readCondition(label);
  return condition && measures.includes(condition.measure) ? condition.when : OPEN;
}
