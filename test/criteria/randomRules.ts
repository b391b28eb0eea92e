import fc from "fast-check";
import {
  type Bound,
  type CountPointsRule,
  type DeductionBandsRule,
  type IntervalTier,
  type Points,
  SCALE,
  type Scaled,
} from "@/criteria";

/** Exact decimals: quarters, tenths, or up to four decimals. */
export const exact = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min: Math.ceil(min * 4), max: Math.floor(max * 4) }).map((value) => value / 4),
    fc.integer({ min: Math.ceil(min * 10), max: Math.floor(max * 10) }).map((value) => value / 10),
    fc.integer({ min: min * SCALE, max: max * SCALE }).map((value) => value / SCALE)
  );

export const asScaled = (arbitrary: fc.Arbitrary<number>): fc.Arbitrary<Scaled> =>
  arbitrary.map((value) => Math.round(value * SCALE) as Scaled);

/** Points of a criterion: quarters, tenths, or up to four decimals. */
export const standardPoints: fc.Arbitrary<Points> = asScaled(exact(0.5, 20));

/** Any count that a table may score by, with limits within the standard points. */
export function countRules(standard: Points): fc.Arbitrary<CountPointsRule> {
  const limits = fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: standard })),
      fc.option(fc.integer({ min: 0, max: standard }))
    )
    .map(([one, other]) => ({
      least: (one === null ? 0 : Math.min(one, other ?? standard)) as Points,
      most: other === null ? null : (Math.max(one ?? 0, other) as Points),
    }));
  return fc
    .record({
      direction: fc.constantFrom("add" as const, "takeOff" as const),
      each: asScaled(
        fc.oneof(fc.constantFrom(0.1, 0.2, 0.25, 0.3, 0.5, 0.7, 1, 2), exact(0.05, 3))
      ),
      step: asScaled(fc.oneof(fc.constantFrom(1, 1, 2, 3, 5, 0.1, 0.3, 0.5), exact(0.05, 7))),
      counted: fc.constantFrom("mô hình", "báo cáo chậm", ""),
      limits,
    })
    .map(({ limits: { least, most }, ...rest }) => ({
      kind: "countPoints",
      ...rest,
      least,
      most,
    }));
}

/** Tiers that rise without overlaps: with or without gaps, a lower end, an upper end. */
export function risingTiers(
  bounds: fc.Arbitrary<Scaled>,
  standard: Points
): fc.Arbitrary<readonly IntervalTier[]> {
  return fc
    .record({
      bounds: fc.uniqueArray(bounds, { minLength: 2, maxLength: 8 }),
      inclusive: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
      points: fc.array(fc.integer({ min: 0, max: standard }), { minLength: 9, maxLength: 9 }),
      gaps: fc.boolean(),
      openBelow: fc.boolean(),
      openAbove: fc.boolean(),
    })
    .map(({ bounds, inclusive, points, gaps, openBelow, openAbove }) => {
      const ends = bounds.toSorted((one, other) => one - other);
      return ends.slice(0, -1).flatMap((from, at): IntervalTier[] => {
        if (gaps && at % 2 === 1) return [];
        const to = ends[at + 1] ?? from;
        const first = at === 0 && openBelow;
        const last = at === ends.length - 2 && openAbove;
        const min: Bound = { value: from, inclusive: inclusive[at] ?? true };
        const max: Bound = { value: to, inclusive: !(inclusive[at + 1] ?? true) };
        return [
          {
            label: `Mức trừ ${at + 1}`,
            points: (points[at] ?? 0) as Points,
            when: { min: first ? null : min, max: last ? null : max, orNone: false },
          },
        ];
      });
    });
}

/** Bands by any measure, each of which takes off some of the standard points. */
export function bandRules(standard: Points): fc.Arbitrary<DeductionBandsRule> {
  return fc
    .record({
      measure: fc.constantFrom("percent" as const, "count" as const, "daysLate" as const),
      bands: risingTiers(asScaled(exact(0, 30)), standard),
    })
    .map((rule) => ({ kind: "deductionBands", ...rule }));
}
