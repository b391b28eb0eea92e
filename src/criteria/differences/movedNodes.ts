import type { NodeMatch } from "./matchNodes";

/**
 * The pairs that stand elsewhere in the later set: below another parent, or past siblings that
 * stayed. Rows that only slid because others came or went have not moved. Of siblings in another
 * order, those move that most others disagree with; where two disagree with each other, both.
 * `orderAfter`: where each node of the later set is in print.
 */
export function movedNodes(
  matches: readonly NodeMatch[],
  orderAfter: ReadonlyMap<string, number>
): ReadonlySet<NodeMatch> {
  const partner = new Map(matches.map(({ before, after }) => [before.node.id, after.node.id]));
  const moved = new Set<NodeMatch>();
  const families = new Map<string, NodeMatch[]>();
  for (const match of matches) {
    const { parent } = match.before;
    const expected = parent === null ? null : partner.get(parent);
    if (match.after.parent !== expected) moved.add(match);
    else families.set(parent ?? "", [...(families.get(parent ?? "") ?? []), match]);
  }
  const rank = ({ after }: NodeMatch) => orderAfter.get(after.node.id) ?? 0;
  for (const siblings of families.values())
    for (const match of outOfOrder(siblings, rank)) moved.add(match);
  return moved;
}

/** Takes the siblings that most others disagree with out, until those left keep their order. */
function outOfOrder(
  siblings: readonly NodeMatch[],
  rank: (match: NodeMatch) => number
): readonly NodeMatch[] {
  const ranked = siblings.map((match) => ({ match, rank: rank(match) }));
  const out: NodeMatch[] = [];
  let left = ranked;
  for (;;) {
    const crossings = left.map(
      (one, at) =>
        left.filter((other, place) => place !== at && place < at !== other.rank < one.rank).length
    );
    const most = Math.max(0, ...crossings);
    if (most === 0) return out;
    out.push(...left.filter((_, at) => crossings[at] === most).map(({ match }) => match));
    left = left.filter((_, at) => crossings[at] !== most);
  }
}
