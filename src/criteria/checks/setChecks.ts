import { type Finding, finding } from "@/findings";
import type { CriteriaSet } from "../criteriaSet";
import { toNumber } from "../points";
import { leaves, walk } from "../tree";

/** Ids tell rows of workbooks apart: every one occurs once. */
export function checkIds(set: CriteriaSet): Finding[] {
  const seen = new Set<string>();
  return walk(set).flatMap(({ node }) => {
    if (!seen.has(node.id)) {
      seen.add(node.id);
      return [];
    }
    return [finding("set.duplicateId", { criterion: node.id }, { id: node.id, label: node.label })];
  });
}

/** Exceptions and figures name criteria of the set, rows name sources of the set. */
export function checkReferences(set: CriteriaSet): Finding[] {
  const nodes = walk(set);
  const ids = new Set(nodes.map(({ node }) => node.id));
  const scored = new Set(leaves(set).map(({ node }) => node.id));
  const keys = new Set(set.sources.map(({ key }) => key));
  return [
    ...set.exceptions
      .filter(({ node }) => !ids.has(node))
      .map(({ node }) => unknown("exceptions", node)),
    ...set.figureLinks
      .filter(({ criterion }) => !scored.has(criterion))
      .map(({ criterion }) => unknown("figureLinks", criterion)),
    ...nodes.flatMap(({ node }) =>
      node.source.key === null || keys.has(node.source.key)
        ? []
        : [unknown("sources", node.source.key, node.id)]
    ),
  ];
}

function unknown(list: string, id: string, criterion?: string): Finding {
  return finding("set.badReference", criterion === undefined ? {} : { criterion }, { list, id });
}

/** Classes are listed highest first, each with its own lower limit. */
export function checkClasses(set: CriteriaSet): Finding[] {
  return set.policy.classes.flatMap((band, index) => {
    const above = set.policy.classes[index - 1];
    if (!above || band.min < above.min) return [];
    return [
      finding(
        "set.classesNotFalling",
        {},
        { class: band.name, min: toNumber(band.min), above: toNumber(above.min) }
      ),
    ];
  });
}
