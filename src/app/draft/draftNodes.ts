import { codePath, sum, walk, type CriteriaNode, type Points } from "@/criteria";
import type { Finding } from "@/findings";
import type { SetDraft } from "./setDraft";

/** A node of a draft as a window shows it. */
export interface DraftNode {
  readonly node: CriteriaNode;
  readonly parent: string | null;
  /** 0 for parts. */
  readonly depth: number;
  /** "A.I.1.1". */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** What its children add up to; null for a criterion that is scored itself. */
  readonly sum: Points | null;
  readonly corrected: boolean;
}

/** The nodes of a draft in printed order, each with what was found at it. */
export function draftNodes({ set, edits, findings }: SetDraft): DraftNode[] {
  const corrected = new Set(edits.map(({ node }) => node));
  const found = byCriterion(findings);
  return walk(set).map(({ node, parent, depth, path }) => ({
    node,
    parent,
    depth,
    path: codePath(path),
    findings: found.get(node.id) ?? [],
    sum: node.children.length === 0 ? null : sum(node.children.map(({ points }) => points)),
    corrected: corrected.has(node.id),
  }));
}

/** What was found of the table as a whole. */
export function findingsOfWhole({ set, findings }: SetDraft): Finding[] {
  const ids = new Set(walk(set).map(({ node }) => node.id));
  return findings.filter(({ where }) => !ids.has(where.criterion ?? ""));
}

function byCriterion(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const one of findings) {
    const id = one.where.criterion ?? "";
    found.set(id, [...(found.get(id) ?? []), one]);
  }
  return found;
}
