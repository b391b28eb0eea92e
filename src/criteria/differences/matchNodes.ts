import { fold } from "@/text";
import type { CriteriaSet } from "../criteriaSet";
import { type PlacedNode, walk } from "../tree";
import { LIKE_ENOUGH, likeness, type WordCounts, wordCounts } from "./likeness";

/**
 * Why two nodes are taken for the same. id: ids and texts agree. text: texts agree, ids do not.
 * likeness: the texts are only alike (ids may agree): for a person to look at.
 */
type MatchBasis = "id" | "text" | "likeness";

/** A node of the one set and the node of the other that it is taken for. */
export interface NodeMatch {
  readonly before: PlacedNode;
  readonly after: PlacedNode;
  readonly by: MatchBasis;
}

/**
 * Which nodes of two sets are the same, in the order of the first set. Ids alone prove nothing (a
 * table read from a file has its printed codes for ids, and an inserted row shifts them), so the
 * surest evidence comes first: the whole chain of texts, text below the same parent, id and text, a
 * text that stands only once, the nearest text, and last an id whose text is alike. Headings are
 * paired from the top down before criteria. What has two equally good partners stays without one.
 * Swapping the sets gives the same pairs.
 */
export function matchNodes(
  before: Pick<CriteriaSet, "nodes">,
  after: Pick<CriteriaSet, "nodes">
): readonly NodeMatch[] {
  const matching = new Matching(keyed(before), keyed(after));
  for (const scope of scopes(before, after)) matching.pairWithin(scope);
  return matching.matches();
}

/** A node with the keys that it is compared by. */
interface Keyed {
  readonly placed: PlacedNode;
  readonly text: string;
  /** Its text below the texts of all its ancestors. */
  readonly chain: string;
  readonly words: WordCounts;
}

type Scope = (placed: PlacedNode) => boolean;

function scopes(...sets: readonly Pick<CriteriaSet, "nodes">[]): readonly Scope[] {
  const isHeading: Scope = ({ node }) => node.rule === null;
  const deepest = Math.max(0, ...sets.flatMap(walk).map(({ depth }) => depth));
  const levels = Array.from(
    { length: deepest },
    (_, level): Scope =>
      (placed) =>
        placed.depth === level && isHeading(placed)
  );
  return [...levels, isHeading, (placed) => !isHeading(placed), () => true];
}

function keyed(set: Pick<CriteriaSet, "nodes">): readonly Keyed[] {
  const chains = new Map<string, string>();
  return walk(set).map((placed) => {
    const text = fold(placed.node.label);
    const above = placed.parent === null ? "" : (chains.get(placed.parent) ?? "");
    const chain = `${above}/${text}`;
    chains.set(placed.node.id, chain);
    return { placed, text, chain, words: wordCounts(placed.node.label) };
  });
}

class Matching {
  private readonly partners = new Map<Keyed, { readonly after: Keyed; readonly by: MatchBasis }>();
  private readonly taken = new Set<Keyed>();

  constructor(
    private readonly before: readonly Keyed[],
    private readonly after: readonly Keyed[]
  ) {}

  matches(): readonly NodeMatch[] {
    return this.before.flatMap((one) => {
      const partner = this.partners.get(one);
      return partner ? [{ before: one.placed, after: partner.after.placed, by: partner.by }] : [];
    });
  }

  pairWithin(scope: Scope): void {
    this.pairUnique(scope, ({ chain }) => chain);
    this.pairBelowSameParent(scope);
    this.pairUnique(scope, ({ placed, text }) => `${placed.node.id}|${text}`);
    this.pairUnique(scope, ({ text }) => text);
    this.pairNearest(scope);
    this.pairAlikeIds(scope);
  }

  /** Pairs nodes of the same text whose key stands exactly once among the free nodes of either set. */
  private pairUnique(scope: Scope, keyOf: (node: Keyed) => string | null): void {
    const there = byKey(this.freeAfter(scope), keyOf);
    for (const [key, [one, ...more]] of byKey(this.freeBefore(scope), keyOf)) {
      const [other, ...others] = there.get(key) ?? [];
      if (one && other && more.length === 0 && others.length === 0 && one.text !== "")
        this.pair(one, other, sameId(one, other) ? "id" : "text");
    }
  }

  /** Texts that repeat all over a table ("Xây dựng kế hoạch") mostly stand once below one parent. */
  private pairBelowSameParent(scope: Scope): void {
    const firstSet = new Set(this.before);
    const known = new Map<string, string>();
    for (const [one, { after }] of this.partners)
      known.set(after.placed.node.id, one.placed.node.id);
    this.pairUnique(scope, (node) => {
      const { parent } = node.placed;
      if (parent === null) return `|${node.text}`;
      const common = firstSet.has(node) ? parent : known.get(parent);
      return common === undefined ? null : `${common}|${node.text}`;
    });
  }

  /** The pairs that are nearest for both of their nodes, without a rival; again until there are none. */
  private pairNearest(scope: Scope): void {
    let candidates = this.alike(scope);
    let best = mutualBest(candidates);
    while (best.length > 0) {
      for (const { one, other } of best) this.pair(one, other, "likeness");
      candidates = candidates.filter(
        ({ one, other }) => !this.partners.has(one) && !this.taken.has(other)
      );
      best = mutualBest(candidates);
    }
  }

  private alike(scope: Scope): readonly Candidate[] {
    const free = this.freeAfter(scope);
    return this.freeBefore(scope).flatMap((one) =>
      free.flatMap((other) => {
        const near = nearness(one, other);
        return near >= LIKE_ENOUGH ? [{ one, other, near }] : [];
      })
    );
  }

  /** Of several equally near texts, the one that kept its id. */
  private pairAlikeIds(scope: Scope): void {
    const free = new Map(this.freeAfter(scope).map((other) => [other.placed.node.id, other]));
    for (const one of this.freeBefore(scope)) {
      const other = free.get(one.placed.node.id);
      if (other && nearness(one, other) >= LIKE_ENOUGH) this.pair(one, other, "likeness");
    }
  }

  private pair(one: Keyed, other: Keyed, by: MatchBasis): void {
    this.partners.set(one, { after: other, by });
    this.taken.add(other);
  }

  private freeBefore(scope: Scope): readonly Keyed[] {
    return this.before.filter((one) => scope(one.placed) && !this.partners.has(one));
  }

  private freeAfter(scope: Scope): readonly Keyed[] {
    return this.after.filter((one) => scope(one.placed) && !this.taken.has(one));
  }
}

interface Candidate {
  readonly one: Keyed;
  readonly other: Keyed;
  readonly near: number;
}

function mutualBest(candidates: readonly Candidate[]): readonly Candidate[] {
  const bestOfOne = soleBest(candidates, ({ one }) => one);
  const bestOfOther = soleBest(candidates, ({ other }) => other);
  return candidates.filter(
    (candidate) =>
      bestOfOne.get(candidate.one) === candidate && bestOfOther.get(candidate.other) === candidate
  );
}

/** Each node's nearest candidate; null where two are equally near. */
function soleBest(
  candidates: readonly Candidate[],
  nodeOf: (candidate: Candidate) => Keyed
): ReadonlyMap<Keyed, Candidate | null> {
  const nearest = new Map<Keyed, number>();
  for (const candidate of candidates) {
    const node = nodeOf(candidate);
    nearest.set(node, Math.max(nearest.get(node) ?? 0, candidate.near));
  }
  const best = new Map<Keyed, Candidate | null>();
  for (const candidate of candidates) {
    const node = nodeOf(candidate);
    if (candidate.near === nearest.get(node)) best.set(node, best.has(node) ? null : candidate);
  }
  return best;
}

/** A criterion is like a criterion, a heading like a heading; a placeholder for unknown rows is like nothing else. */
function nearness(one: Keyed, other: Keyed): number {
  const [first, second] = [one.placed.node, other.placed.node];
  const comparable =
    (first.rule === null) === (second.rule === null) && first.placeholder === second.placeholder;
  return comparable ? likeness(one.words, other.words) : 0;
}

function sameId(one: Keyed, other: Keyed): boolean {
  return one.placed.node.id === other.placed.node.id;
}

function byKey(
  nodes: readonly Keyed[],
  keyOf: (node: Keyed) => string | null
): ReadonlyMap<string, readonly Keyed[]> {
  const found = new Map<string, Keyed[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === null) continue;
    const same = found.get(key);
    if (same) same.push(node);
    else found.set(key, [node]);
  }
  return found;
}
