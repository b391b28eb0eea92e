import { type Points, SCALE, SCALE_DECIMALS, type Scaled, type SetPolicy } from "@/criteria";

/** A value, the best of its pool, and the points that it has of the standard points. */
interface Standing {
  readonly own: Scaled;
  readonly best: Scaled;
  readonly points: Points;
  readonly standard: Points;
}

/**
 * Values that give more than a unit's own: as few whole things away as rounding lets count, and the
 * best itself. None where the value is as good as the best.
 */
export function bestSteps(
  { higherIsBetter }: { readonly higherIsBetter: boolean },
  standing: Standing,
  policy: SetPolicy
): readonly Scaled[] {
  const { own, best } = standing;
  const behind = higherIsBetter ? best - own : own - best;
  if (behind <= 0) return [];
  const enough = (higherIsBetter ? lowestAbove : highestBelow)(standing, policy);
  const away = Math.ceil(Math.abs(enough - own) / SCALE) * SCALE;
  const steps = [SCALE, away - SCALE, away, away + SCALE].filter(
    (step) => step > 0 && step < behind
  );
  return [...steps.map((step) => (higherIsBetter ? own + step : own - step) as Scaled), best];
}

/** Points are rounded half up: from here on there is one unit of their last decimal more. */
function nextThreshold(points: Points, { pointDecimals }: SetPolicy): number {
  return points + 10 ** (SCALE_DECIMALS - pointDecimals) / 2;
}

/** Where standard × own ÷ best passes the threshold; near enough to be looked at with its neighbour. */
function lowestAbove({ best, points, standard }: Standing, policy: SetPolicy): number {
  return (best * nextThreshold(points, policy)) / standard;
}

function highestBelow({ best, points, standard }: Standing, policy: SetPolicy): number {
  return (standard * best) / nextThreshold(points, policy);
}
