import fc from "fast-check";
import {
  type CriteriaNode,
  type DaysLateTiersRule,
  type IntervalTier,
  type LadderKind,
  type Points,
  type Rule,
  type RuleKind,
  type RuleOf,
  SCALE,
  type Scaled,
  scaled,
  type Tier,
} from "@/criteria";
import { isoOfSerial, serialOfIso } from "@/criteria/isoDate";
import {
  asScaled,
  bandRules,
  countRules,
  exact,
  risingTiers,
  standardPoints,
} from "~test/criteria/randomRules";
import { leaf } from "~test/criteria/sets";
import { type FIELDS, type Typed, typed } from "./anyEntries";

/** The cells of a criterion that its self score depends on. */
export type RowField = Exclude<(typeof FIELDS)[number], "crossCheck" | "appraised">;

/** What is typed for one criterion; a field that is left out stays blank. */
export type RowEntry = Readonly<Partial<Record<RowField, Typed>>>;

/** A criterion with any rule of a kind, and what is typed into each of its rows. */
export interface RuleCase {
  readonly node: CriteriaNode;
  readonly entries: readonly RowEntry[];
}

/** Any rule of a kind for a criterion worth `standard`, and results on, just before or just behind what decides. */
interface KindCases<R> {
  readonly rule: (standard: Points) => fc.Arbitrary<R>;
  readonly decisive: (rule: R, standard: Points) => fc.Arbitrary<RowEntry>;
}

/** Every kind of rule: a new kind is one line here. */
const KINDS: { readonly [K in RuleKind]: KindCases<RuleOf<K>> } = {
  percentTiers: tiered("percentTiers", exact(0, 110), 100),
  dateTiers: tiered("dateTiers", fc.integer({ min: 45_000, max: 45_700 }), 1),
  daysLateTiers: daysLate(),
  countTiers: tiered("countTiers", exact(0, 30), 1),
  yesNo: { rule: yesNoRules, decisive: ({ tiers }) => results(labelled(tiers)) },
  choice: { rule: choiceRules, decisive: ({ tiers }) => results(labelled(tiers)) },
  award: {
    rule: () => fc.constantFrom({ kind: "award" }, { kind: "award", partial: true }),
    decisive: ({ partial }) => results(partial ? fc.oneof(answers, besidePercent(100)) : answers),
  },
  proportional: {
    rule: () => caps.map((cap) => ({ kind: "proportional", cap })),
    decisive: ({ cap }) => results(besidePercent(cap === null ? 1000 : cap / SCALE)),
  },
  target: { rule: targetRules, decisive: () => againstTarget },
  countPoints: { rule: countRules, decisive: ({ step }) => results(fullSteps(step)) },
  deductionBands: {
    rule: bandRules,
    decisive: ({ bands, measure }) => results(besideBounds(bands, measure === "percent" ? 100 : 1)),
  },
  bestOfPool: {
    rule: () =>
      fc
        .boolean()
        .map((higherIsBetter) => ({ kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter })),
    decisive: () => againstBest,
  },
  manual: {
    rule: () => fc.constant({ kind: "manual" }),
    decisive: (_rule, standard) => besidePoints(standard).map((typedPoints) => ({ typedPoints })),
  },
};

export const RULE_KINDS = Object.keys(KINDS) as readonly RuleKind[];

/** Criteria of one kind, each with `times` entries: decisive ones, and whatever else a person types. */
export function casesOf(kind: RuleKind, times: number): fc.Arbitrary<RuleCase> {
  return casesBy(KINDS[kind] as KindCases<Rule>, kind, times);
}

function casesBy({ rule, decisive }: KindCases<Rule>, kind: RuleKind, times: number) {
  const roles = fc.constantFrom(undefined, undefined, undefined, "bonus", "penalty");
  return standardPoints.chain((points) =>
    fc.tuple(rule(points), roles).chain(([made, outside]) =>
      fc
        .array(entriesOf(decisive(made, points), kind, points), {
          minLength: times,
          maxLength: times,
        })
        .map((entries): RuleCase => ({
          node: { ...leaf("1", 1), points, rule: made, ...(outside && { outside }) },
          entries,
        }))
    )
  );
}

function entriesOf(decisive: fc.Arbitrary<RowEntry>, kind: RuleKind, points: Points) {
  const inputs = INPUTS[kind] ?? ["result"];
  const beside = fc.oneof(
    { weight: 5, arbitrary: fc.constant<RowEntry>({}) },
    { weight: 1, arbitrary: besidePoints(points).map((typedPoints) => ({ typedPoints })) },
    { weight: 1, arbitrary: anyOf(["typedPoints", "notArising"]) }
  );
  return fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: decisive }, { weight: 2, arbitrary: anyOf(inputs) }),
      beside
    )
    .map(([one, other]): RowEntry => ({ ...one, ...other }));
}

/** The cells of a kind's entries, where they are not the result alone. */
const INPUTS: Readonly<Partial<Record<RuleKind, readonly RowField[]>>> = {
  target: ["result", "numerator", "denominator", "target"],
  bestOfPool: ["result", "best"],
  manual: [],
};

/** Anything a person may type, more wrong than right. */
const anything = fc.oneof(
  { weight: 4, arbitrary: typed },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Typed>(
      "95%",
      "95,5%",
      "0.95",
      "0,95",
      "1.5",
      "1,5",
      "146/146",
      "1 000",
      "-1",
      "28/2/2024",
      "2024-02-28",
      "Không  phát sinh",
      "chưa có",
      "'1",
      -1,
      -0.00004,
      1e15,
      1e-7,
      1.005,
      2_958_466,
      true,
      { formula: "0.1+0.2" },
      { formula: "95%" },
      { formula: "-(1/3)" },
      { formula: "1=1" },
      { formula: '""' },
      { formula: "SQRT(-1)" }
    ),
  }
);

function anyOf(fields: readonly RowField[]): fc.Arbitrary<RowEntry> {
  return fc.record(Object.fromEntries(fields.map((field) => [field, anything])), {
    requiredKeys: [],
  });
}

function results(values: fc.Arbitrary<Typed>): fc.Arbitrary<RowEntry> {
  return values.map((result) => ({ result }));
}

/** Distances from a bound: on it, and so close to it that only rounding tells. */
const aside = fc.constantFrom(
  0,
  0,
  0,
  0.0001,
  -0.0001,
  0.00005,
  -0.00005,
  0.00004,
  0.005,
  -0.005,
  0.5,
  -1
);

/** Bounds and what lies beside them, in the cell's own unit: `parts` of the measure make 1. */
function besideBounds(tiers: readonly IntervalTier[], parts: number): fc.Arbitrary<Typed> {
  const bounds = tiers.flatMap(({ when: { min, max } }) => [min, max]);
  const values = bounds.flatMap((bound) => (bound ? [bound.value / SCALE] : []));
  return fc
    .tuple(fc.constantFrom(0, ...values), aside)
    .map(([value, more]) => Number(((value + more) / parts).toFixed(8)));
}

function fullSteps(step: Scaled): fc.Arbitrary<Typed> {
  return fc
    .tuple(fc.nat(12), aside)
    .map(([steps, more]) => Number(((steps * step) / SCALE + more).toFixed(6)));
}

/** The highest percentage that counts; null: none. */
const caps = fc.option(
  fc.oneof(fc.constantFrom(80, 100, 100, 110, 150, 1200), exact(0.5, 200)).map(scaled)
);

/** Percentages on and beside 0, 100 and the highest that counts, and shares of cases, as cells hold them. */
function besidePercent(most: number): fc.Arbitrary<Typed> {
  const percent = fc.oneof(fc.constantFrom(0, 50, 100, most), exact(0, 130));
  const share = fc.tuple(percent, aside).map(([value, more]) => (value + more) / 100);
  const cases = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 160 })).map(([a, b]) => a / b);
  return fc.oneof(share, cases).map((value) => Number(value.toFixed(8)));
}

/** Points on and beside 0, the standard points, and borders of rounding. */
function besidePoints(standard: Points): fc.Arbitrary<Typed> {
  const border = fc.constantFrom(0.005, 0.015, 0.125, 0.045, 1.005, 2.675);
  const whole = fc.constantFrom(0, standard / SCALE, standard / SCALE / 2);
  return fc.oneof(
    border,
    fc.tuple(whole, aside).map(([value, more]) => Number((value + more).toFixed(6)))
  );
}

/** Tiers by intervals of a measure; where "không có" may be a tier of its own, sometimes it is. */
function tiered<K extends LadderKind>(
  kind: K,
  bounds: fc.Arbitrary<number>,
  parts: number
): KindCases<{ readonly kind: K; readonly tiers: readonly IntervalTier[] }> {
  const none = kind === "dateTiers" ? fc.boolean() : fc.constant(false);
  return {
    rule: (standard) =>
      fc.tuple(risingTiers(asScaled(bounds), standard), none).map(([rising, orNone]) => {
        const tiers = rising
          .toReversed()
          .map((tier, at, all) =>
            orNone && at === all.length - 1 ? { ...tier, when: { ...tier.when, orNone } } : tier
          );
        return { kind, tiers };
      }),
    decisive: ({ tiers }) =>
      kind === "dateTiers"
        ? results(fc.oneof({ weight: 4, arbitrary: besideBounds(tiers, 1) }, fc.constant("Không")))
        : results(besideBounds(tiers, parts)),
  };
}

/** Days late, counted by a person or from a deadline, with or without force majeure. */
function daysLate(): KindCases<DaysLateTiersRule> {
  const { rule, decisive } = tiered("daysLateTiers", exact(0, 30), 1);
  const counted = fc.record(
    {
      days: fc.constant("working" as const),
      forceMajeure: fc.constant(true as const),
      deadline: fc.integer({ min: 45_000, max: 45_100 }).map(isoOfSerial),
    },
    { requiredKeys: [] }
  );
  return {
    rule: (standard) =>
      fc
        .tuple(rule(standard), counted)
        .map(([{ tiers }, how]): DaysLateTiersRule => ({ kind: "daysLateTiers", tiers, ...how })),
    decisive: (made, standard) => {
      const due = serialOfIso(made.deadline ?? "2023-04-01") ?? 0;
      const bounds = made.tiers.flatMap(({ when: { min, max } }) =>
        [min, max].flatMap((bound) => (bound ? [Math.floor(bound.value / SCALE)] : []))
      );
      // A working week is seven days long: the day that lies as many days late as a bound says.
      const elapsed = (late: number) =>
        made.days === "working" ? Math.floor(late / 5) * 7 + (late % 5) : late;
      const days = fc
        .tuple(
          fc.constantFrom(0, ...bounds),
          fc.integer({ min: -2, max: 3 }),
          fc.constantFrom(0, 0, 0.5, 0.99999)
        )
        .map(([late, more, time]) => due + elapsed(late) + more + time);
      const edges = fc.constantFrom(36_525, 36_525.99996, 36_526, 2_958_465.5, 2_958_465.99996);
      const words = fc.constantFrom<Typed>("BKK", "bất khả kháng ", "Bất  khả kháng", "b.k.k");
      const typedDays = fc.oneof({ weight: 4, arbitrary: days }, words, edges);
      return fc.oneof(
        { weight: 1, arbitrary: decisive(made, standard) },
        { weight: made.deadline === undefined ? 1 : 4, arbitrary: results(typedDays) }
      );
    },
  };
}

const answers = fc.constantFrom<Typed>("Có", "có ", "KHÔNG", "Đạt", " không  đạt", "Khong", "Co");

/** A tier's words as they stand, and as they come back from other hands. */
function labelled(tiers: readonly Tier[]): fc.Arbitrary<Typed> {
  return fc.oneof(
    answers,
    fc
      .tuple(
        fc.constantFrom(...tiers.map(({ label }) => label)),
        fc.constantFrom<(label: string) => string>(
          (label) => label,
          (label) => label,
          (label) => label.toUpperCase(),
          (label) => `${label} `,
          (label) => label.replace(" ", "  "),
          (label) => `${label}.`,
          (label) => label.slice(0, -1)
        )
      )
      .map(([label, written]) => written(label))
  );
}

const tierLabels = fc.uniqueArray(
  fc.constantFrom(
    "Có xây dựng",
    "Không xây dựng",
    "Đã ban hành đủ 03 văn bản*",
    "Đã ban hành 02 văn bản?",
    "~Chưa ban hành",
    "Có kế hoạch nhưng “kiểm tra” không đúng hạn",
    'Có "kế hoạch"',
    "Ổn định, ĐẠT YÊU CẦU",
    "70% số người trở lên đạt",
    `Kế hoạch ${"rất dài ".repeat(40)}`.trim()
  ),
  { minLength: 2, maxLength: 6 }
);

function pointsUpTo(standard: Points): fc.Arbitrary<Points> {
  return fc.integer({ min: 0, max: standard }).map((points) => points as Points);
}

function yesNoRules(standard: Points): fc.Arbitrary<Extract<Rule, { kind: "yesNo" }>> {
  return fc
    .tuple(tierLabels, pointsUpTo(standard), pointsUpTo(standard), fc.boolean())
    .map(([[first = "Có", second = "Không"], one, other, yesFirst]) => ({
      kind: "yesNo",
      tiers: [
        { label: first, points: one, when: yesFirst },
        { label: second, points: other, when: !yesFirst },
      ],
    }));
}

function choiceRules(standard: Points): fc.Arbitrary<Extract<Rule, { kind: "choice" }>> {
  return fc
    .tuple(tierLabels, fc.array(pointsUpTo(standard), { minLength: 6, maxLength: 6 }))
    .map(([labels, points]) => ({
      kind: "choice",
      tiers: labels.map((label, at) => ({ label, points: points[at] ?? standard })),
    }));
}

function targetRules(): fc.Arbitrary<Extract<Rule, { kind: "target" }>> {
  return fc
    .tuple(fc.constantFrom("proportional" as const, "nothing" as const), fc.boolean())
    .map(([below, higherIsBetter]) => ({
      kind: "target",
      numeratorLabel: "Số việc thi hành xong",
      denominatorLabel: "Số việc có điều kiện thi hành",
      targetLabel: "Chỉ tiêu được giao (%)",
      below,
      higherIsBetter,
    }));
}

/** A value and the best of the pool: the same, better, worse, or not known. */
const againstBest: fc.Arbitrary<RowEntry> = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.nat(60), exact(0, 20)),
    fc.oneof(fc.constantFrom(null, 0), fc.nat(60), exact(0, 20)),
    aside
  )
  .map(([result, best, more]): RowEntry => {
    const beside = Number((result + more).toFixed(6));
    return best === null ? { result } : { result, best: more === 0 ? best : beside };
  });

/** Cases of so many, and a target on, just above or just below the rate that they make. */
const againstTarget: fc.Arbitrary<RowEntry> = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.nat(100), aside, fc.boolean())
  .map(([denominator, share, more, asResult]): RowEntry => {
    const numerator = Math.round((denominator * share) / 100);
    const rate = numerator / denominator;
    const target = Number((rate + more / 10).toFixed(6));
    return asResult ? { result: rate, target } : { numerator, denominator, target };
  });
