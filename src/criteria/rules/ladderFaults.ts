import { dateOfSerial, isoDate } from "@/text";
import { SCALE, SCALE_DECIMALS, type Scaled, toNumber } from "../points";
import type { Interval, IntervalTier } from "../tier";
import type { LadderKind } from "./measure";

/** What is wrong with a ladder's conditions; tiers by their position. */
export type LadderFault =
  | { readonly kind: "gap"; readonly from: string | number; readonly to: string | number }
  | { readonly kind: "overlap"; readonly first: number; readonly second: number }
  | { readonly kind: "unreachable"; readonly tier: number };

/**
 * A stretch of measures that meet a condition, both ends included, counted in steps of the measure:
 * whole days and counts step by one, percentages by the precision to which they are rounded before
 * they meet a bound. On that grid "01–02" and "03–05" touch, and so do "dưới 95%" and "từ 95%".
 */
interface Stretch {
  readonly tier: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Gaps, overlaps and unreachable tiers, in the order of the measure. `covered`: whether every measure
 * must reach a tier, or only those from the first bound on (what lies before bands costs nothing).
 */
export function ladderFaults(
  kind: LadderKind,
  tiers: readonly IntervalTier[],
  percentDecimals: number,
  covered: "everything" | "fromTheFirstOn" = "everything"
): LadderFault[] {
  const step = stepOf(kind, percentDecimals);
  const domain = domainOf(kind, step);
  const stretches = tiers.map((tier, index) => ({
    tier: index,
    from: Math.max(lowest(tier.when, step), domain.from),
    to: highest(tier.when, step),
  }));
  const unreachable = tiers.flatMap((_, index): LadderFault[] =>
    isEmpty(stretches[index]) ? [{ kind: "unreachable", tier: index }] : []
  );
  const reached = stretches
    .filter((stretch) => !isEmpty(stretch))
    .sort((first, second) => first.from - second.from || first.to - second.to);
  const from = covered === "everything" ? domain.from : (reached[0]?.from ?? Infinity);
  return [
    ...unreachable,
    ...noneTwice(tiers),
    ...seams(reached, { ...domain, from }, (at) => measureText(kind, at, step)),
  ];
}

/** Walks up the measure: before a stretch may be nothing (a gap) or another stretch (an overlap). */
function seams(
  stretches: readonly Stretch[],
  domain: { readonly from: number; readonly to: number },
  text: (steps: number) => string | number
): LadderFault[] {
  const faults: LadderFault[] = [];
  let next = domain.from;
  let topmost: Stretch | null = null;
  for (const stretch of stretches) {
    if (stretch.from > next && next <= domain.to) {
      faults.push({
        kind: "gap",
        from: text(next),
        to: text(Math.min(stretch.from - 1, domain.to)),
      });
    }
    if (topmost && stretch.from <= topmost.to) {
      faults.push({ kind: "overlap", first: topmost.tier, second: stretch.tier });
    }
    if (!topmost || stretch.to > topmost.to) topmost = stretch;
    next = Math.max(next, stretch.to + 1);
  }
  if (next <= domain.to && next !== Infinity)
    faults.push({ kind: "gap", from: text(next), to: text(domain.to) });
  return faults;
}

/** "Nothing issued" reaches one tier only. */
function noneTwice(tiers: readonly IntervalTier[]): LadderFault[] {
  const [first, second] = tiers.flatMap((tier, index) => (tier.when.orNone ? [index] : []));
  return first === undefined || second === undefined ? [] : [{ kind: "overlap", first, second }];
}

function lowest({ min }: Interval, step: number): number {
  if (!min) return -Infinity;
  return min.inclusive ? Math.ceil(min.value / step) : Math.floor(min.value / step) + 1;
}

function highest({ max }: Interval, step: number): number {
  if (!max) return Infinity;
  return max.inclusive ? Math.floor(max.value / step) : Math.ceil(max.value / step) - 1;
}

function isEmpty(stretch: Stretch | undefined): boolean {
  return !stretch || stretch.from > stretch.to;
}

function stepOf(kind: LadderKind, percentDecimals: number): number {
  return kind === "percentTiers" ? 10 ** (SCALE_DECIMALS - percentDecimals) : SCALE;
}

/** What a ladder must cover: 0–100 %, every day, no day late or any number of days, any count. */
function domainOf(kind: LadderKind, step: number): { from: number; to: number } {
  if (kind === "percentTiers") return { from: 0, to: (100 * SCALE) / step };
  return { from: kind === "dateTiers" ? -Infinity : 0, to: Infinity };
}

/** A measure for messages: a number, an ISO date, "" for an open end. */
function measureText(kind: LadderKind, steps: number, step: number): string | number {
  if (!Number.isFinite(steps)) return "";
  const value = toNumber((steps * step) as Scaled);
  const date = kind === "dateTiers" ? dateOfSerial(value) : null;
  return date ? isoDate(date) : value;
}
