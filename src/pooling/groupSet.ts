import { outsideTotal, setTotal, walk } from "@/criteria";
import type { GroupSet, Submission } from "./cluster";

/** What cluster sheets show of the set that a group was scored on; its sections are the nodes of depth 0 and 1. */
export function groupSet(group: string, { set, setChecksum }: Submission): GroupSet {
  const [bonus, penalty] = [outsideTotal(set, "bonus"), outsideTotal(set, "penalty")];
  return {
    group,
    id: set.id,
    title: set.title,
    checksum: setChecksum,
    state: set.state,
    total: setTotal(set),
    ...(bonus !== null && { bonus }),
    ...(penalty !== null && { penalty }),
    ...(set.policy.notArising === "rescale" && { rescales: true as const }),
    notes: set.notes,
    sections: walk(set)
      .filter(({ depth }) => depth <= 1)
      .map(({ node, depth, outside }) => ({
        id: node.id,
        code: node.code,
        label: node.label,
        depth,
        standard: node.points,
        ...(outside !== null && { outside }),
      })),
    classes: set.policy.classes.map(({ name, min }) => ({ name, min })),
  };
}

/**
 * Checksum of the set that most units of a group were scored on; null where two sets are used
 * equally often, because then nobody can tell which submissions are the wrong ones.
 * `candidates`: each unit's submissions.
 */
export function commonSet(candidates: readonly (readonly Submission[])[]): string | null {
  const votes = new Map<string, number>();
  for (const submissions of candidates) {
    for (const checksum of new Set(submissions.map((submission) => submission.setChecksum))) {
      votes.set(checksum, (votes.get(checksum) ?? 0) + 1);
    }
  }
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (!first || first[1] === second?.[1]) return null;
  return first[0];
}
