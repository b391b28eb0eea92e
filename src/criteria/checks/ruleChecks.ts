import { finding, type Finding } from "@/findings";
import { fold, sameText } from "@/text";
import type {
  CriteriaNode,
  DeductionBandsRule,
  IntervalTiersRule,
  SetPolicy,
  Tier,
  YesNoRule,
} from "../criteriaSet";
import { toNumber, ZERO, type Points } from "../points";
import { bandFaults, ladderFaults, type LadderFault } from "./ladder";
import { ladderKindOf, printedTiersOf, tiersOf } from "../tiers";
import type { PlacedNode } from "../tree";

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
  return printedTiersOf(node.rule).flatMap(({ label }) => {
    const alike = seen.get(fold(label)) ?? [];
    seen.set(fold(label), [...alike, label]);
    return alike.some((earlier) => sameText(earlier, label))
      ? [finding("set.duplicateTierLabel", { criterion: node.id }, { label })]
      : [];
  });
}

/**
 * Tiers are printed highest first. Tiers that a person picks may be worth the same; where a measure
 * or an answer decides, every tier is worth less than the one above it. What a penalty takes off may
 * also be printed from the mildest case to the gravest.
 */
export function checkFalling({ node, outside }: PlacedNode): Finding[] {
  const printed = tiersOf(node.rule);
  const rising = outside === "penalty" && (printed.at(-1)?.points ?? 0) > (printed[0]?.points ?? 0);
  const tiers = rising ? printed.toReversed() : printed;
  const equalAllowed = node.rule?.kind === "choice";
  return tiers.flatMap((tier, index) => {
    const above = tiers[index - 1];
    if (!above || tier.points < above.points || (equalAllowed && tier.points === above.points))
      return [];
    const data = { tier: tier.label, points: toNumber(tier.points), above: toNumber(above.points) };
    return [finding("set.ladderNotFalling", { criterion: node.id }, data)];
  });
}

/** Every measure reaches exactly one tier, or at most one band: before the first band nothing is taken off. */
export function checkLadder(node: CriteriaNode, policy: SetPolicy): Finding[] {
  switch (node.rule?.kind) {
    case "percentTiers":
    case "dateTiers":
    case "daysLateTiers":
    case "countTiers":
    case "deductionBands":
      return intervalFindings(node.id, node.rule, policy);
    case "yesNo":
      return answerFindings(node.id, node.rule);
    default:
      return [];
  }
}

type BoundedRule = IntervalTiersRule | DeductionBandsRule;

function intervalFindings(id: string, rule: BoundedRule, policy: SetPolicy): Finding[] {
  const faults =
    rule.kind === "deductionBands"
      ? bandFaults(rule, policy.percentDecimals)
      : ladderFaults(rule, policy.percentDecimals);
  return faults.map((fault) => faultFinding(id, rule, fault));
}

function faultFinding(id: string, rule: BoundedRule, fault: LadderFault): Finding {
  const label = (index: number) => printedTiersOf(rule)[index]?.label ?? "";
  switch (fault.kind) {
    case "gap":
      return finding(
        "set.ladderGap",
        { criterion: id },
        { measure: ladderKindOf(rule), from: fault.from, to: fault.to }
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
