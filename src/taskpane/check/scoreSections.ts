import type { CheckedSheet } from "@/app";
import { toNumber } from "@/criteria";
import type { Messages } from "@/messages";

export type NodeScore = CheckedSheet["score"]["nodes"][number];

/** A part or section of the table with the criteria below it. */
export interface Section {
  readonly node: NodeScore;
  /** Its criteria that are scored themselves; itself where it is one. */
  readonly leaves: readonly NodeScore[];
  /** A heading over sections: shown without a bar of its own. */
  readonly heading: boolean;
}

const DEEPEST_SECTION = 1;

/** The nodes of depth 0 and 1 in printed order, each with its leaves. */
export function sectionsOf(nodes: readonly NodeScore[]): Section[] {
  return nodes.flatMap((node, index) => {
    if (node.depth > DEEPEST_SECTION) return [];
    const below = nodes.slice(index + 1);
    const end = below.findIndex(({ depth }) => depth <= node.depth);
    const inside = end < 0 ? below : below.slice(0, end);
    const heading =
      node.depth < DEEPEST_SECTION && inside.some((child) => child.depth === DEEPEST_SECTION);
    const leaves = node.leaf ? [node] : inside.filter(({ leaf }) => leaf);
    return [{ node, leaves, heading }];
  });
}

/** What a score stands against: standard points, or with its sign the most that is added or taken off. */
export function standardOf({ outside, standard }: NodeScore, words: Messages): string {
  const shown = words.number(toNumber(standard));
  return outside === null ? shown : words.ui.check.mostOf(outside, shown);
}
