import { finding, type Finding } from "@/findings";
import type { CriteriaNode, Rule, Tier } from "../criteriaSet";
import { sum, toNumber, ZERO, type Points } from "../points";
import type { Draft } from "./outline";
import { pointsInLabel } from "./pointsText";
import { readTierRule } from "./tierRule";

/** Turns drafts into nodes: rules from tiers, points that a row leaves blank from what the table says elsewhere. */
export function nodesOf(
  drafts: readonly Draft[],
  source: string,
  findings: Finding[]
): CriteriaNode[] {
  return drafts.map((draft) => nodeOf(draft, source, findings));
}

function nodeOf(draft: Draft, source: string, findings: Finding[]): CriteriaNode {
  const children = nodesOf(draft.children, source, findings);
  const points = pointsOf(draft, children, findings);
  const parent = children.length > 0;
  if (parent) reportTiersOfParent(draft, findings);
  reportTold(draft, parent, findings);
  return {
    id: draft.id,
    code: draft.code,
    label: draft.label,
    points,
    rule: parent ? null : ruleOf(draft, points, findings),
    children,
    source: { key: source, reading: typeof draft.points === "number" ? "read" : "arithmetic" },
    shortened: false,
    placeholder: false,
  };
}

/** A criterion that is a sum cannot have tiers of its own; what stands there is said, not used. */
function reportTiersOfParent(draft: Draft, findings: Finding[]): void {
  for (const { label } of draft.tiers)
    findings.push(finding("import.rowNotRead", draft.where, { text: label }));
}

/** Words of a heading only say what stands below it; a criterion is scored by them. */
function reportTold({ told, label, where }: Draft, parent: boolean, findings: Finding[]): void {
  for (const text of told)
    if (!parent || text !== label)
      findings.push(finding("import.ruleNotRead", where, { label, text }));
}

/**
 * No tiers: standard points or none. Tiers: see `readTierRule`. Where points or a tier could not be
 * read, or words tell a way of scoring that no rule holds, a person decides: nothing is worked out
 * from half of what the table says.
 */
function ruleOf(draft: Draft, points: Points, findings: Finding[]): Rule {
  const byHand: Rule =
    draft.tiers.length > 0 ? { kind: "choice", tiers: draft.tiers } : { kind: "manual" };
  if (draft.told.length > 0 || draft.tierUnread) return byHand;
  if (draft.tiers.length === 0)
    return typeof draft.points === "number" ? { kind: "award" } : byHand;
  const read = readTierRule(draft.tiers, { label: draft.label, points, where: draft.where });
  findings.push(...read.findings);
  return read.rule;
}

function pointsOf(draft: Draft, children: readonly CriteriaNode[], findings: Finding[]): Points {
  if (typeof draft.points === "number") return draft.points;
  const inferred = draft.points === "blank" ? inferredPoints(draft, children) : null;
  if (inferred) {
    const data = { label: draft.label, points: toNumber(inferred.points), from: inferred.from };
    findings.push(finding("import.pointsInferred", draft.where, data));
    return inferred.points;
  }
  if (draft.points === "blank")
    findings.push(finding("import.pointsNotRead", draft.where, { label: draft.label, text: "" }));
  return ZERO;
}

/** Points that a blank cell leaves to the rest of the table: a heading's words, the rows below, the highest tier. */
function inferredPoints(
  draft: Draft,
  children: readonly CriteriaNode[]
): { points: Points; from: "label" | "children" | "tiers" } | null {
  const named = pointsInLabel(draft.label);
  if (named !== null) return { points: named, from: "label" };
  if (children.length > 0)
    return { points: sum(children.map(({ points }) => points)), from: "children" };
  const [first, ...others] = draft.tiers;
  return first && !draft.tierUnread ? { points: highest(first, others), from: "tiers" } : null;
}

function highest(first: Tier, others: readonly Tier[]): Points {
  return others.reduce((best, { points }) => (points > best ? points : best), first.points);
}
