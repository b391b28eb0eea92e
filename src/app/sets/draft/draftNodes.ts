import {
  codePath,
  type CriteriaNode,
  type OutsideRole,
  type Points,
  sumOfChildren,
  walk,
} from "@/criteria";
import type { Finding } from "@/findings";
import { correctedNodes } from "./correctedNodes";
import type { SetDraft } from "./setDraft";

/** A node of a draft as a window shows it. */
export interface DraftNode {
  readonly node: CriteriaNode;
  readonly parent: string | null;
  /** 0 for parts. */
  readonly depth: number;
  /** "A.I.1.1". */
  readonly path: string;
  /** Beside the standard points: its own role or that of a node above it. */
  readonly outside: OutsideRole | null;
  readonly findings: readonly Finding[];
  /** What its children add up to, bonuses and penalties among standard points left out; null for a criterion that is scored itself. */
  readonly sum: Points | null;
  readonly corrected: boolean;
}

/** The nodes of a draft in printed order, each with what was found at it. */
export function draftNodes(draft: SetDraft): DraftNode[] {
  const { set, findings } = draft;
  const corrected = correctedNodes(draft);
  const found = byCriterion(findings);
  return walk(set).map((placed) => ({
    node: placed.node,
    parent: placed.parent,
    depth: placed.depth,
    path: codePath(placed.path),
    outside: placed.outside,
    findings: found.get(placed.node.id) ?? [],
    sum: placed.node.children.length === 0 ? null : sumOfChildren(placed),
    corrected: corrected.has(placed.node.id),
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
