import type { CriteriaNode } from "@/criteria/criteriaSet";
import { type Points, sum, toNumber, ZERO } from "@/criteria/points";
import type { Rule } from "@/criteria/rules";
import type { Tier } from "@/criteria/tier";
import { type Finding, finding } from "@/findings";
import type { OutsideRole } from "../rows/outsideWords";
import { pointsInLabel } from "../rows/pointsText";
import type { CriterionDraft } from "./criterionDraft";
import { limitTold, readToldRule } from "./ruleFromWords";
import { toldByTier, toldText } from "./scoringWords";
import { readTierRule } from "./tierRule";

/** Turns drafts into nodes: rules from tiers and words, points that a row leaves blank from what the table says elsewhere. */
export function nodesOf(
  drafts: readonly CriterionDraft[],
  source: string,
  findings: Finding[]
): CriteriaNode[] {
  return drafts.map((draft) => nodeOf(draft, null, { source, findings }));
}

interface Making {
  readonly source: string;
  readonly findings: Finding[];
}

function nodeOf(draft: CriterionDraft, above: OutsideRole | null, making: Making): CriteriaNode {
  const role = draft.outside ?? above;
  const children = draft.children.map((child) => nodeOf(child, role, making));
  const { findings } = making;
  const points = pointsOf(draft, role, children, findings);
  const parent = children.length > 0;
  if (parent) reportRulesOfParent(draft, findings);
  else if (draft.points === ZERO && role === null)
    findings.push(finding("import.worthNothing", draft.where, { label: draft.label }));
  return {
    id: draft.id,
    code: draft.code,
    label: draft.label,
    points,
    rule: parent ? null : ruleOf(draft, points, role, findings),
    ...(draft.outside && { outside: draft.outside }),
    children,
    source: {
      key: making.source,
      reading: typeof draft.points === "number" ? "read" : "arithmetic",
    },
    shortened: false,
    placeholder: false,
  };
}

/**
 * A criterion that is a sum cannot have tiers or a way of scoring of its own; such
 * words are a finding and not used. Words of a heading only describe the rows below it.
 */
function reportRulesOfParent(
  { told, tiers, label, where }: CriterionDraft,
  findings: Finding[]
): void {
  for (const tier of tiers)
    findings.push(finding("import.rowNotRead", where, { text: tier.label }));
  for (const text of told.map(toldText))
    if (text !== label) findings.push(finding("import.ruleNotRead", where, { label, text }));
}

/**
 * No tiers: standard points or none. Tiers: see `readTierRule`. Ways of scoring told in words: see
 * `readToldRule`. Where points or a tier could not be read, or no rule holds what the words tell, a
 * person decides: nothing is worked out from half of what the table says.
 */
function ruleOf(
  draft: CriterionDraft,
  points: Points,
  role: OutsideRole | null,
  findings: Finding[]
): Rule {
  const { told, tierUnread, label, where } = draft;
  const tiers = highestFirst(draft, points, findings);
  const byHand: Rule = tiers.length > 0 ? { kind: "choice", tiers } : { kind: "manual" };
  const [only, ...others] = tiers;
  if (told.length > 0) {
    const read = tierUnread
      ? null
      : readToldRule({ ...draft, tiers }, { points, inPenalty: role === "penalty" });
    if (read) {
      findings.push(...read.findings);
      return read.rule;
    }
    // One tier beside a way of scoring is no choice.
    const alone = only && others.length === 0 ? [toldText(toldByTier(only))] : [];
    for (const text of [...alone, ...told.map(toldText)])
      findings.push(finding("import.ruleNotRead", where, { label, text }));
    return alone.length > 0 ? { kind: "manual" } : byHand;
  }
  if (tierUnread) return byHand;
  if (tiers.length === 0)
    return typeof draft.points === "number" && role !== "penalty" ? { kind: "award" } : byHand;
  const read = readTierRule(tiers, { label, points, where });
  findings.push(...read.findings);
  return read.rule;
}

/** Tiers that are printed lowest first stand turned round in the set, and a finding says so. */
function highestFirst(
  { tiers, label, where }: CriterionDraft,
  points: Points,
  findings: Finding[]
): readonly Tier[] {
  const rises = tiers.every((tier, at) => tier.points > (tiers[at - 1]?.points ?? -1));
  if (tiers.length < 2 || !rises || tiers.at(-1)?.points !== points) return tiers;
  findings.push(finding("import.tiersTurned", where, { label }));
  return [...tiers].reverse();
}

function pointsOf(
  draft: CriterionDraft,
  role: OutsideRole | null,
  children: readonly CriteriaNode[],
  findings: Finding[]
): Points {
  if (typeof draft.points === "number") return draft.points;
  const inferred = draft.points === "blank" ? inferredPoints(draft, role, children) : null;
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
  draft: CriterionDraft,
  role: OutsideRole | null,
  children: readonly CriteriaNode[]
): { points: Points; from: "label" | "children" | "someChildren" | "tiers" } | null {
  const named = pointsInLabel(draft.label) ?? limitTold(draft.told, role);
  if (named !== null) return { points: named, from: "label" };
  if (children.length > 0) {
    const counted = children.filter(({ outside }) => outside === undefined);
    const unread = draft.children.some((child) => child.points === "unread");
    const points = sum(counted.map((child) => child.points));
    return { points, from: unread ? "someChildren" : "children" };
  }
  const [first, ...others] = draft.tiers;
  return first && !draft.tierUnread ? { points: highest(first, others), from: "tiers" } : null;
}

function highest(first: Tier, others: readonly Tier[]): Points {
  return others.reduce((best, { points }) => (points > best ? points : best), first.points);
}
