import { type Points, toNumber } from "@/criteria/points";
import type { Rule } from "@/criteria/rules";
import type { CountPointsRule } from "@/criteria/rules/countPoints";
import { type Finding, finding } from "@/findings";
import { canonicalJson } from "@/text";
import type { OutsideRole } from "../rows/outsideWords";
import { type CountContext, limitIn, readCountRule } from "./countRule";
import type { CriterionDraft } from "./criterionDraft";
import { isWholeTier, readDeductionBands } from "./deductionRule";
import { readProportionalRule } from "./proportionalRule";
import type { Told } from "./scoringWords";

/**
 * The rule of a criterion that tells in words how it is scored: in proportion to what was done, points
 * by a count, or points off by bands. null where anything it says is not understood, or says more than one rule holds: then a
 * person decides.
 */
export function readToldRule(
  { told, tiers, where, label }: CriterionDraft,
  context: CountContext
): { rule: Rule; findings: Finding[] } | null {
  const share = context.inPenalty
    ? null
    : readProportionalRule(told, { label, where, points: context.points, tiers });
  if (share) return { rule: share.rule, findings: [...share.findings] };
  const counted = tiers.length === 0 ? sameCountRule(told, context) : null;
  if (counted) return { rule: counted, findings: [] };
  const bands = context.inPenalty ? null : readDeductionBands(told, context.points);
  const [whole, ...others] = tiers;
  if (!bands || others.length > 0 || (whole && !isWholeTier(whole, context.points, bands.measure)))
    return null;
  const data = { label, tier: whole?.label ?? "", points: toNumber(context.points) };
  return {
    rule: bands,
    findings: [finding("import.bandsRead", where, data)],
  };
}

/** All tell the same: in the cell of points, and again in words. */
function sameCountRule(told: readonly Told[], context: CountContext): CountPointsRule | null {
  const rules = told.map((one) => readCountRule(one, context));
  const [first] = rules;
  if (!first || rules.includes(null)) return null;
  return new Set(rules.map(canonicalJson)).size === 1 ? first : null;
}

/** The most that the words of a criterion without points give or take: "…, tối đa 2 điểm". */
export function limitTold(told: readonly Told[], role: OutsideRole | null): Points | null {
  const [only, ...others] = told;
  return only && others.length === 0 ? limitIn(only, role === "penalty") : null;
}
