import { type Finding, finding } from "@/findings";
import { fold, sameText } from "@/text";
import type { CriteriaNode, SetPolicy } from "../criteriaSet";
import { type Points, toNumber, ZERO } from "../points";
import { kindOf, printedTiersOf, tiersOf } from "../rules";
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
  const equalAllowed = node.rule !== null && kindOf(node.rule).rows?.mayBeEqual === true;
  return tiers.flatMap((tier, index) => {
    const above = tiers[index - 1];
    if (!above || tier.points < above.points || (equalAllowed && tier.points === above.points))
      return [];
    const data = { tier: tier.label, points: toNumber(tier.points), above: toNumber(above.points) };
    return [finding("set.ladderNotFalling", { criterion: node.id }, data)];
  });
}

/** What the rule's own kind asks of it: a ladder without gaps, limits that leave room … */
export function checkRule(node: CriteriaNode, { percentDecimals }: SetPolicy): readonly Finding[] {
  return (node.rule && kindOf(node.rule).check?.(node.rule, node, percentDecimals)) ?? [];
}
