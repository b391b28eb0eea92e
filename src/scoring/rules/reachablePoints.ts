import { type Points, printedTiersOf, type Rule, takesPointsOff, ZERO } from "@/criteria";

/** The only points that a rule with tiers or bands can give; null for rules that can give any. */
export function reachablePoints(rule: Rule, standard: Points): readonly Points[] | null {
  const tiers = printedTiersOf(rule);
  if (takesPointsOff(rule)) return [standard, ...tiers.map(({ points }) => left(standard, points))];
  return tiers.length === 0 ? null : tiers.map(({ points }) => points);
}

function left(standard: Points, takenOff: Points): Points {
  return takenOff >= standard ? ZERO : ((standard - takenOff) as Points);
}
