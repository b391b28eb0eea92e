import fc from "fast-check";
import { DEFAULT_POLICY, type Rule, scaled, type SetPolicy, toNumber } from "@/criteria";
import { scoreUnit } from "@/scoring";
import { scoreCriterion } from "@/scoring/scoreCriterion";
import { RUNS } from "~test/runs";
import { interval, ladder, leaf, parent, setOf } from "../criteria/sets";
import { criterionEntry, entry } from "./entry";

const target: Rule = {
  kind: "target",
  numeratorLabel: "",
  denominatorLabel: "",
  targetLabel: "",
  below: "proportional",
  higherIsBetter: true,
};
const count: Rule = {
  kind: "countPoints",
  direction: "add",
  each: scaled(0.125),
  step: scaled(0.1),
  counted: "",
  least: scaled(0),
  most: null,
};
const bands: Rule = {
  kind: "deductionBands",
  measure: "percent",
  bands: [{ label: "Tồn từ 5%", points: scaled(0.125), when: interval("[5,]") }],
};
const percent = ladder("percentTiers", ["[95,]", "[,95)"]);

/** Rows just on and just off the border of a rounding: half away from zero, at the set's own decimals. */
const BORDERS: readonly (readonly [
  what: string,
  rule: Rule,
  standard: number,
  fields: Parameters<typeof criterionEntry>[0],
  policy: Partial<SetPolicy>,
  points: number,
])[] = [
  // 94.995 % at two decimals stays below 95; at one it is 95.0.
  ["percentage", percent, 1, { result: entry(0.94995) }, { percentDecimals: 2 }, 1],
  ["percentage", percent, 1, { result: entry(0.949949) }, { percentDecimals: 2 }, 0],
  ["percentage", percent, 1, { result: entry(0.9495) }, { percentDecimals: 0 }, 1],
  // 0.3 is three full steps of 0.1, although 0.3 ÷ 0.1 is 2.999… in binary: 3 × 0.125 = 0.375.
  ["count", count, 2, { result: entry(0.3) }, { pointDecimals: 2 }, 0.38],
  ["count", count, 2, { result: entry(0.3) }, { pointDecimals: 3 }, 0.375],
  // One step: 0.125 is 0.13 at two decimals, 0.1 at one.
  ["count", count, 2, { result: entry(0.1) }, { pointDecimals: 2 }, 0.13],
  ["count", count, 2, { result: entry(0.1) }, { pointDecimals: 1 }, 0.1],
  // 2 − 0.125 = 1.875: half away from zero is 1.88.
  ["bands", bands, 2, { result: entry(0.05) }, { pointDecimals: 2 }, 1.88],
  // 4.995 % is 5.00 at two decimals and reaches the band; 4.99 does not.
  ["bands", bands, 2, { result: entry(0.04995) }, { percentDecimals: 2 }, 1.875],
  ["bands", bands, 2, { result: entry(0.04994) }, { percentDecimals: 2 }, 2],
  // 1 × 40.25 ÷ 80 = 0.503125; 1 × 40.4 ÷ 80 = 0.505, which rounds up to 0.51.
  ["target", target, 1, { result: entry(0.4025), target: entry(0.8) }, { pointDecimals: 2 }, 0.5],
  ["target", target, 1, { result: entry(0.404), target: entry(0.8) }, { pointDecimals: 2 }, 0.51],
  // 2 × 50.25 % = 1.005, just short of that in binary: 1.01.
  [
    "proportional",
    { kind: "proportional", cap: scaled(100) },
    2,
    { result: entry(0.5025) },
    { pointDecimals: 2 },
    1.01,
  ],
  [
    "typed points",
    { kind: "manual" },
    3,
    { typedPoints: entry(2.675) },
    { pointDecimals: 2 },
    2.68,
  ],
  [
    "typed points",
    { kind: "manual" },
    3,
    { typedPoints: entry(1.005) },
    { pointDecimals: 2 },
    1.01,
  ],
];

test.each(BORDERS)(
  "%s: rounded once, half away from zero (%#)",
  (_what, rule, standard, fields, policy, points) => {
    const score = scoreCriterion(
      { node: { ...leaf("1", standard), rule }, outside: null },
      criterionEntry(fields),
      { ...DEFAULT_POLICY, percentDecimals: 2, pointDecimals: 4, ...policy }
    );
    expect(score.self === null ? null : toNumber(score.self)).toBe(points);
  }
);

test("a number too large to be held exactly is a finding, not a fault", () => {
  for (const fields of [
    { result: entry(1e15), target: entry(0.8) },
    { result: entry(0.5), target: entry(1e15) },
    { numerator: entry(1e15), denominator: entry(1), target: entry(0.8), result: entry(1e14) },
  ]) {
    const { self, problems } = scoreCriterion(
      { node: { ...leaf("1", 1), rule: target }, outside: null },
      criterionEntry(fields),
      DEFAULT_POLICY
    );
    expect(self).toBeNull();
    expect(problems.map(({ code }) => code)).toContain("entry.outOfRange");
  }
});

test("a number of hundreds of digits, or next to the largest, is a finding that can be told", () => {
  const rules: readonly Rule[] = [
    { kind: "manual" },
    { kind: "proportional", cap: null },
    target,
    ladder("percentTiers", ["[95,]", "[,95)"]),
    ladder("dateTiers", ["[45000,]", "[,45000)"]),
    ladder("daysLateTiers", ["[,2]", "(2,]"]),
    { kind: "bestOfPool", unitLabel: "", higherIsBetter: true },
  ];
  const entries = [entry(null, "9".repeat(400)), entry(Number.MAX_VALUE), entry(-Number.MAX_VALUE)];
  for (const rule of rules)
    for (const huge of entries) {
      const { self, problems } = scoreCriterion(
        { node: { ...leaf("1", 1), rule }, outside: null },
        criterionEntry({ result: huge, typedPoints: huge, target: huge, best: huge }),
        DEFAULT_POLICY
      );
      expect(self).toBeNull();
      const numbers = problems.flatMap(({ data }) => Object.values(data)).filter(Number.isFinite);
      expect(numbers.length).toBeGreaterThan(0);
      expect(problems.flatMap(({ data }) => Object.values(data))).not.toContain(Infinity);
      expect(problems.flatMap(({ data }) => Object.values(data))).not.toContain(-Infinity);
    }
});

test("sums do not depend on the order of the criteria", () => {
  const points = fc.integer({ min: 0, max: 40_000 }).map((value) => value / 10_000);
  const lists = fc.array(points, { minLength: 1, maxLength: 200 });
  const shuffled = lists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
  );
  const totalOf = (list: readonly number[]) => {
    const nodes = list.map((_, at) => ({
      ...leaf(`A.${at}`, 4),
      rule: { kind: "manual" as const },
    }));
    const set = setOf([parent("A", 4 * list.length, nodes)], {
      policy: { ...DEFAULT_POLICY, pointDecimals: 4 },
    });
    const entries = list.map(
      (value, at) => [`A.${at}`, criterionEntry({ typedPoints: entry(value) })] as const
    );
    return scoreUnit(set, new Map(entries)).totals.self;
  };
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(totalOf(other)).toBe(totalOf(list));
    }),
    { numRuns: RUNS }
  );
});
