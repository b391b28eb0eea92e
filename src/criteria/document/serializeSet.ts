import type {
  Bound,
  CriteriaNode,
  CriteriaSet,
  Interval,
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
} from "./setDocument";

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

function serializeNode(node: CriteriaNode): NodeDocument {
  return {
    ...node,
    points: toNumber(node.points),
    rule: node.rule && serializeRule(node.rule),
    children: node.children.map(serializeNode),
  };
}

function serializeRule(rule: Rule): RuleDocument {
  switch (rule.kind) {
    case "percentTiers":
    case "dateTiers":
    case "daysLateTiers":
    case "countTiers":
      return {
        kind: rule.kind,
        tiers: rule.tiers.map((tier) => ({
          ...plain(tier),
          when: serializeInterval(tier.when, rule.kind),
        })),
      };
    case "yesNo":
      return {
        kind: "yesNo",
        tiers: rule.tiers.map((tier) => ({ ...plain(tier), when: tier.when })),
      };
    case "choice":
      return { kind: "choice", tiers: rule.tiers.map((tier) => ({ ...plain(tier), when: null })) };
    default:
      return rule;
  }
}

function plain(tier: Tier): { label: string; points: number } {
  return { label: tier.label, points: toNumber(tier.points) };
}

function serializeInterval(when: Interval, kind: IntervalTiersRule["kind"]): IntervalDocument {
  return {
    ...(when.min && { min: serializeBound(when.min, kind) }),
    ...(when.max && { max: serializeBound(when.max, kind) }),
    ...(when.orNone && { orNone: true }),
  };
}

function serializeBound(bound: Bound, kind: IntervalTiersRule["kind"]): BoundDocument {
  const value = toNumber(bound.value);
  return { value: kind === "dateTiers" ? isoOfSerial(value) : value, inclusive: bound.inclusive };
}
