import { canonicalJson } from "@/text";
import type { CriteriaSet } from "../criteriaSet";
import { type PlacedNode, walk } from "../tree";
import { matchNodes, type NodeMatch } from "./matchNodes";
import { movedNodes } from "./movedNodes";
import { type NodeChange, nodeChanges } from "./nodeChanges";

/** A pair of nodes, and what changed between them; no changes: the same in everything. */
export interface ComparedNode extends NodeMatch {
  readonly changes: readonly NodeChange[];
}

/** Two sets compared. Swapping the sets swaps added and removed, before and after, and nothing else. */
export interface SetDifferences {
  /** Nodes that both sets have, in the order of the first. */
  readonly kept: readonly ComparedNode[];
  /** Nodes of the second set only; below an added heading, its criteria stand too. */
  readonly added: readonly PlacedNode[];
  /** Nodes of the first set only. */
  readonly removed: readonly PlacedNode[];
  /** Precision, treatment of what did not arise, or classes differ. */
  readonly policyDiffers: boolean;
}

/** What the second set has otherwise than the first. */
export function compareSets(
  before: Pick<CriteriaSet, "nodes" | "policy">,
  after: Pick<CriteriaSet, "nodes" | "policy">
): SetDifferences {
  const matches = matchNodes(before, after);
  const placedAfter = walk(after);
  const orderAfter = new Map(placedAfter.map(({ node }, index) => [node.id, index]));
  const moved = movedNodes(matches, orderAfter);
  const [here, there] = [
    new Set(matches.map((match) => match.before.node.id)),
    new Set(matches.map((match) => match.after.node.id)),
  ];
  return {
    kept: matches.map((match) => ({ ...match, changes: nodeChanges(match, moved.has(match)) })),
    added: placedAfter.filter(({ node }) => !there.has(node.id)),
    removed: walk(before).filter(({ node }) => !here.has(node.id)),
    policyDiffers: canonicalJson(before.policy) !== canonicalJson(after.policy),
  };
}
