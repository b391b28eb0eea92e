import {
  type CriteriaNode,
  type CriteriaSet,
  type Points,
  standardNodes,
  sum,
  walk,
  ZERO,
} from "@/criteria";
import { SCORING_WORDS } from "../scoring/scoringSheetWords";

/**
 * The set as a department's part has it: its criteria with the headings above them, whose points are
 * the sums of what is left, so that a printed part adds up. Ids, rules and texts are the set's own.
 */
export function partSet(
  set: CriteriaSet,
  department: string,
  criteria: ReadonlySet<string>
): CriteriaSet {
  const nodes = set.nodes.flatMap((node) => partNode(node, criteria, false));
  const left = new Set(walk({ nodes }).map(({ node }) => node.id));
  return {
    ...set,
    ...printedTotalOf(set, sum([ZERO, ...standardNodes(nodes).map(({ points }) => points)])),
    nodes,
    notes: [SCORING_WORDS.part.note(department), ...set.notes],
    exceptions: set.exceptions.filter(({ node }) => left.has(node)),
    figureLinks: set.figureLinks.filter(({ criterion }) => left.has(criterion)),
  };
}

function partNode(
  node: CriteriaNode,
  criteria: ReadonlySet<string>,
  outside: boolean
): readonly CriteriaNode[] {
  if (node.rule !== null) return criteria.has(node.id) ? [node] : [];
  const beside = outside || node.outside !== undefined;
  const children = node.children.flatMap((child) => partNode(child, criteria, beside));
  if (children.length === 0) return [];
  const counting = beside ? children : standardNodes(children);
  const points = sum([ZERO, ...counting.map((child) => child.points)]);
  return [{ ...node, ...printedTotalOf(node, points), children, points }];
}

/** A total printed beside the sum of what was read is that sum, here too. */
function printedTotalOf(
  { printedTotal }: { readonly printedTotal?: Points },
  points: Points
): { readonly printedTotal?: Points } {
  return printedTotal === undefined ? {} : { printedTotal: points };
}
