import type { CriteriaNode, CriteriaSet } from "../criteriaSet";
import { toNumber } from "../points";
import { ruleDocument } from "../rules";
import { type NodeDocument, SET_FORMAT, type SetDocument } from "./setDocument";

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
    rule: node.rule && ruleDocument(node.rule),
    children: node.children.map(serializeNode),
  };
}
