import { finding, type Finding } from "@/findings";
import { fold, sameText } from "@/text";
import type { CriteriaNode, IntervalTiersRule, SetPolicy, Tier, YesNoRule } from "../criteriaSet";
import { toNumber, ZERO, type Points } from "../points";
import { ladderFaults, type LadderFault } from "./ladder";
import { tiersOf } from "../tiers";

/** The highest tier gives the standard points. */
export function checkTopTier(node: CriteriaNode): Finding[] {
  const tiers = tiersOf(node.rule);
  if (tiers.length === 0) return [];
  const top = tiers.reduce<Points>(
    (best, { points }) => (points > best ? points : best),
    tiers[0]?.points ?? ZERO
  );
  if (top === node.points) return [];
  return [
    finding(
      "set.topTierDiffers",
      { criterion: node.id },
      { top: toNumber(top), standard: toNumber(node.points) }
    ),
  ];
}

/** Two tiers of one ladder never read alike: a person picks them by their words. */
export function checkTierLabels(node: CriteriaNode): Finding[] {
  // Labels that say the same also fold to the same: few pairs are left to compare word by word.
  const seen = new Map<string, string[]>();
  return tiersOf(node.rule).flatMap(({ label }) => {
    const alike = seen.get(fold(label)) ?? [];
    seen.set(fold(label), [...alike, label]);
    return alike.some((earlier) => sameText(earlier, label))
      ? [finding("set.duplicateTierLabel", { criterion: node.id }, { label })]
      : [];
  });
}

/**
 * Tiers are printed highest first. Tiers that a person picks may be worth the same; where a measure
 * or an answer decides, every tier is worth less than the one above it.
 */
export function checkFalling(node: CriteriaNode): Finding[] {
  const tiers = tiersOf(node.rule);
  const equalAllowed = node.rule?.kind === "choice";
  return tiers.flatMap((tier, index) => {
    const above = tiers[index - 1];
    if (!above || tier.points < above.points || (equalAllowed && tier.points === above.points))
      return [];
    const data = { tier: tier.label, points: toNumber(tier.points), above: toNumber(above.points) };
    return [finding("set.ladderNotFalling", { criterion: node.id }, data)];
  });
}

/** Every measure reaches exactly one tier. */
export function checkLadder(node: CriteriaNode, policy: SetPolicy): Finding[] {
  switch (node.rule?.kind) {
    case "percentTiers":
    case "dateTiers":
    case "daysLateTiers":
    case "countTiers":
      return intervalFindings(node.id, node.rule, policy);
    case "yesNo":
      return answerFindings(node.id, node.rule);
    default:
      return [];
  }
}

function intervalFindings(id: string, rule: IntervalTiersRule, policy: SetPolicy): Finding[] {
  return ladderFaults(rule, policy.percentDecimals).map((fault) => faultFinding(id, rule, fault));
}

function faultFinding(id: string, rule: IntervalTiersRule, fault: LadderFault): Finding {
  const label = (index: number) => rule.tiers[index]?.label ?? "";
  switch (fault.kind) {
    case "gap":
      return finding(
        "set.ladderGap",
        { criterion: id },
        { measure: rule.kind, from: fault.from, to: fault.to }
      );
    case "overlap":
      return finding(
        "set.ladderOverlap",
        { criterion: id },
        { first: label(fault.first), second: label(fault.second) }
      );
    case "unreachable":
      return finding("set.tierUnreachable", { criterion: id }, { tier: label(fault.tier) });
  }
}

function answerFindings(id: string, rule: YesNoRule): Finding[] {
  return [true, false].flatMap((answer) => {
    const [first, second] = rule.tiers.filter(({ when }) => when === answer);
    if (!first) {
      const word = answer ? "yes" : "no";
      return [
        finding("set.ladderGap", { criterion: id }, { measure: "yesNo", from: word, to: word }),
      ];
    }
    return second
      ? [finding("set.ladderOverlap", { criterion: id }, overlapData(first, second))]
      : [];
  });
}

function overlapData(first: Tier, second: Tier): { first: string; second: string } {
  return { first: first.label, second: second.label };
}
