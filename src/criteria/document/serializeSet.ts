import type {
  Bound,
  CriteriaNode,
  CriteriaSet,
  DeductionBandsRule,
  Interval,
  IntervalTier,
  IntervalTiersRule,
  Rule,
  Tier,
} from "../criteriaSet";
import { isoOfSerial } from "../isoDate";
import { toNumber } from "../points";
import {
  SET_FORMAT,
  type BoundDocument,
  type IntervalDocument,
  type NodeDocument,
  type RuleDocument,
  type SetDocument,
  type TierDocument,
} from "./setDocument";

/** Kinds whose tiers have bounds; those of dates are written as dates. */
type BoundedKind = (IntervalTiersRule | DeductionBandsRule)["kind"];

/** The set as a JSON document; `parseSet` reads it back as the same set. */
export function serializeSet(set: CriteriaSet): SetDocument {
  return {
    format: SET_FORMAT,
    id: set.id,
    version: set.version,
    title: set.title,
    decision: set.decision,
    year: set.year,
    unitKind: set.unitKind,
    state: set.state,
    notes: set.notes,
    period: set.period,
    policy: {
      ...set.policy,
      classes: set.policy.classes.map(({ name, min }) => ({ name, min: toNumber(min) })),
    },
    sources: set.sources,
    exceptions: set.exceptions,
    figureLinks: set.figureLinks,
    ...(set.printedTotal !== undefined && { printedTotal: toNumber(set.printedTotal) }),
    nodes: set.nodes.map(serializeNode),
  };
}

function serializeNode({ printedTotal, ...node }: CriteriaNode): NodeDocument {
  return {
    ...node,
    points: toNumber(node.points),
    ...(printedTotal !== undefined && { printedTotal: toNumber(printedTotal) }),
    rule: node.rule && serializeRule(node.rule),
    children: node.children.map(serializeNode),
  };
}

function serializeRule(rule: Rule): RuleDocument {
  switch (rule.kind) {
    case "daysLateTiers":
      return { ...rule, tiers: rule.tiers.map((tier) => serializeTier(tier, rule.kind)) };
    case "percentTiers":
    case "dateTiers":
    case "countTiers":
      return {
        kind: rule.kind,
        tiers: rule.tiers.map((tier) => serializeTier(tier, rule.kind)),
      };
    case "yesNo":
      return {
        kind: "yesNo",
        tiers: rule.tiers.map((tier) => ({ ...plain(tier), when: tier.when })),
      };
    case "choice":
      return { kind: "choice", tiers: rule.tiers.map((tier) => ({ ...plain(tier), when: null })) };
    case "proportional":
      return { kind: "proportional", cap: rule.cap && toNumber(rule.cap) };
    case "countPoints":
      return {
        ...rule,
        each: toNumber(rule.each),
        step: toNumber(rule.step),
        least: toNumber(rule.least),
        most: rule.most && toNumber(rule.most),
      };
    case "deductionBands":
      return { ...rule, bands: rule.bands.map((band) => serializeTier(band, rule.kind)) };
    default:
      return rule;
  }
}

function serializeTier(tier: IntervalTier, kind: BoundedKind): TierDocument<IntervalDocument> {
  return { ...plain(tier), when: serializeInterval(tier.when, kind) };
}

function plain(tier: Tier): { label: string; points: number } {
  return { label: tier.label, points: toNumber(tier.points) };
}

function serializeInterval(when: Interval, kind: BoundedKind): IntervalDocument {
  return {
    ...(when.min && { min: serializeBound(when.min, kind) }),
    ...(when.max && { max: serializeBound(when.max, kind) }),
    ...(when.orNone && { orNone: true }),
  };
}

function serializeBound(bound: Bound, kind: BoundedKind): BoundDocument {
  const value = toNumber(bound.value);
  return { value: kind === "dateTiers" ? isoOfSerial(value) : value, inclusive: bound.inclusive };
}
