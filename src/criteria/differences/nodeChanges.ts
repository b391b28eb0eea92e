import { canonicalJson, sameText } from "@/text";
import type { CriteriaNode } from "../criteriaSet";
import type { OutsideRole } from "../outsideRole";
import type { Points } from "../points";
import type { Rule, RuleKind } from "../rules";
import { codePath, type PlacedNode } from "../tree";
import type { NodeMatch } from "./matchNodes";

/** A node's points (never negative) and its role, its own or that of a node above it. */
export interface PointsWithRole {
  readonly points: Points;
  readonly outside: OutsideRole | null;
}

/** What became of a node that both sets have. Places are given as codes from the top. */
export type NodeChange =
  /** Below another parent, or in another place among its siblings. */
  | { readonly kind: "moved"; readonly before: string; readonly after: string }
  /** Only its printed code changed, because rows before it came or went. */
  | { readonly kind: "renumbered"; readonly before: string; readonly after: string }
  | { readonly kind: "wording"; readonly before: string; readonly after: string }
  /** Its points, or what they are: standard points, a bonus, a penalty. */
  | { readonly kind: "points"; readonly before: PointsWithRole; readonly after: PointsWithRole }
  /** The department in charge, or the evidence expected; "" for none. */
  | {
      readonly kind: "department" | "expectedEvidence";
      readonly before: string;
      readonly after: string;
    }
  /** null: a heading with criteria below it. */
  | { readonly kind: "rule"; readonly before: RuleKind | null; readonly after: RuleKind | null }
  /** The rule's kind stayed: its tiers (bounds, points, texts) or the inputs of its target changed. */
  | { readonly kind: "tiers"; readonly before: Rule; readonly after: Rule };

/** Everything that differs between the two nodes of a pair; children are compared for themselves. */
export function nodeChanges(match: NodeMatch, moved: boolean): readonly NodeChange[] {
  const [before, after] = [match.before.node, match.after.node];
  const place = { before: codePath(match.before.path), after: codePath(match.after.path) };
  const changes: NodeChange[] = [];
  if (moved) changes.push({ kind: "moved", ...place });
  else if (before.code !== after.code) changes.push({ kind: "renumbered", ...place });
  if (!sameText(before.label, after.label))
    changes.push({ kind: "wording", before: before.label, after: after.label });
  const [worth, now] = [pointsWithRole(match.before), pointsWithRole(match.after)];
  if (worth.points !== now.points || worth.outside !== now.outside)
    changes.push({ kind: "points", before: worth, after: now });
  return [...changes, ...ruleChanges(before.rule, after.rule), ...noteChanges(before, after)];
}

function noteChanges(before: CriteriaNode, after: CriteriaNode): readonly NodeChange[] {
  return (["department", "expectedEvidence"] as const).flatMap((kind) => {
    const [was, is] = [before[kind] ?? "", after[kind] ?? ""];
    return sameText(was, is) ? [] : [{ kind, before: was, after: is }];
  });
}

function pointsWithRole({ node, outside }: PlacedNode): PointsWithRole {
  return { points: node.points, outside };
}

function ruleChanges(before: Rule | null, after: Rule | null): readonly NodeChange[] {
  if (sameRule(before, after)) return [];
  if (before && after && before.kind === after.kind) return [{ kind: "tiers", before, after }];
  return [{ kind: "rule", before: before?.kind ?? null, after: after?.kind ?? null }];
}

/** True where two rules agree in everything: kind, tiers with their texts, points and bounds, inputs. */
export function sameRule(before: Rule | null, after: Rule | null): boolean {
  return canonicalJson(before) === canonicalJson(after);
}
