import { finding, type Finding } from "@/findings";
import type { CriteriaNode } from "../criteriaSet";
import { toNumber } from "../points";
import { bandsOf } from "../tiers";

/** Bands are printed from the mildest on: each takes off more than the one above it. */
export function checkBandsRise(node: CriteriaNode): Finding[] {
  const bands = bandsOf(node.rule);
  return bands.flatMap((band, index) => {
    const above = bands[index - 1];
    if (!above || band.points > above.points) return [];
    const data = { band: band.label, points: toNumber(band.points), above: toNumber(above.points) };
    return [finding("set.bandNotRising", { criterion: node.id }, data)];
  });
}

/** No band takes off more than there is. */
export function checkBandsFit(node: CriteriaNode): Finding[] {
  return bandsOf(node.rule)
    .filter(({ points }) => points > node.points)
    .map(({ label, points }) =>
      finding(
        "set.bandAboveStandard",
        { criterion: node.id },
        { band: label, points: toNumber(points), standard: toNumber(node.points) }
      )
    );
}
