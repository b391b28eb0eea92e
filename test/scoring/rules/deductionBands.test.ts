import { type DeductionBandsRule, scaled, type SetPolicy, toNumber } from "@/criteria";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import type { CellValue } from "@/grid";
import { evaluateRule } from "@/scoring/rules";
import { scoreCriterion } from "@/scoring/scoreCriterion";
import { interval, leaf } from "../../criteria/sets";
import { criterionEntry, entry } from "../entry";

function bands(
  measure: DeductionBandsRule["measure"],
  told: Readonly<Record<string, number>>
): DeductionBandsRule {
  return {
    kind: "deductionBands",
    measure,
    bands: Object.entries(told).map(([bounds, points]) => ({
      label: `Mức ${bounds}`,
      points: scaled(points),
      when: interval(bounds),
    })),
  };
}

/** The table of 2011: "tồn đọng từ 1% đến 10%: trừ 10; trên 10% đến 20%: trừ 20; trên 20%: trừ 50". */
const BACKLOG = bands("percent", { "[1,10]": 10, "(10,20]": 20, "(20,)": 50 });

function outcome(
  rule: DeductionBandsRule,
  standard: number,
  value: CellValue,
  { formula = null, policy = DEFAULT_POLICY }: { formula?: string | null; policy?: SetPolicy } = {}
) {
  const given = criterionEntry({ result: entry(value, formula) });
  return evaluateRule(rule, given, scaled(standard), policy);
}

function points(...given: Parameters<typeof outcome>): number | string | null {
  const result = outcome(...given);
  if (result.status === "reached") return toNumber(result.reached.points);
  return result.problems[0]?.code ?? null;
}

describe("by percentage, on 110 standard points", () => {
  test.each<[CellValue, string | null, number | string | null]>([
    [0, null, 110],
    [0.0099, null, 110],
    // 0.99494 % is 0.99 % at two decimals and lies before the first band; 0.995 % is 1 %
    [0.0099494, null, 110],
    [0.00995, null, 100],
    [0.01, null, 100],
    [0.1, null, 100],
    [0.10004, null, 100],
    [0.1001, null, 90],
    [0.2, null, 90],
    [0.2001, null, 60],
    [1, null, 60],
    [null, "5/100", 100],
    [1.2, null, "entry.outOfRange"],
    [5, null, "entry.outOfRange"],
    [-0.01, null, "entry.outOfRange"],
    ["5%", null, "entry.numberAsText"],
    ["ít", null, "entry.notNumber"],
    [{ error: "#DIV/0!" }, null, "entry.cellError"],
    [null, "0/0", "entry.zeroDenominator"],
    [null, null, null],
  ])("%p %p → %p", (value, formula, expected) => {
    expect(points(BACKLOG, 110, value, { formula })).toBe(expected);
  });
});

describe("by days late and by count, whole numbers", () => {
  const late = bands("daysLate", { "[1,2]": 0.5, "[3,5]": 1, "(5,)": 2 });
  const faults = bands("count", { "[1,1]": 0.25, "[2,)": 0.75 });

  test.each<[CellValue, number | string]>([
    [0, 1.5],
    [1, 1],
    [2, 1],
    [3, 0.5],
    [5, 0.5],
    // more than there is: nothing is left, and never less than nothing
    [6, 0],
    // between "02" and "03" days nothing is told
    [2.5, "entry.noTier"],
    [-1, "entry.outOfRange"],
  ])("%p days of 1.5 points → %p", (value, expected) => {
    expect(points(late, 1.5, value)).toBe(expected);
  });

  test("faults of 1 point", () => {
    expect([0, 1, 2, 40].map((count) => points(faults, 1, count))).toEqual([1, 0.75, 0.25, 0.25]);
  });
});

describe("where bands begin", () => {
  test("before an exclusive bound lies the bound itself", () => {
    const above = bands("percent", { "(5,)": 1 });
    expect([0.05, 0.0501].map((share) => points(above, 2, share))).toEqual([2, 1]);
  });

  test("the lowest bound counts, wherever it is printed", () => {
    const printed = bands("count", { "[5,)": 2, "[3,5)": 1 });
    expect([2, 3, 5].map((count) => points(printed, 2, count))).toEqual([2, 1, 0]);
  });

  test("nothing lies before a band that is open below, so a measure above all is in none", () => {
    const low = bands("percent", { "[,50)": 2, "[50,90)": 1 });
    expect([0, 0.5, 0.9].map((share) => points(low, 2, share))).toEqual([0, 1, "entry.noTier"]);
  });

  test("a bound above 100 % lets results exceed it", () => {
    const over = bands("percent", { "(100,120]": 1, "(120,)": 2 });
    expect([1, 1.1, 1.3].map((share) => points(over, 2, share))).toEqual([2, 1, 0]);
  });
});

test("points are rounded once, half away from zero, and stay within the standard points", () => {
  const policy = { ...DEFAULT_POLICY, pointDecimals: 1 };
  const rule = bands("count", { "[1,1]": 0.25, "[2,)": 0.75 });
  // 1 − 0.25 = 0.75 → 0.8; 1 − 0.75 = 0.25 → 0.3
  expect([0, 1, 2].map((count) => points(rule, 1, count, { policy }))).toEqual([1, 0.8, 0.3]);
  const whole = { ...DEFAULT_POLICY, pointDecimals: 0 };
  const none = bands("count", { "[1,)": 0 });
  expect(points(none, 1.5, 1, { policy: whole })).toBe(1.5);
});

describe("why", () => {
  const why = (value: number) => {
    const result = outcome(BACKLOG, 110, value);
    return result.status === "reached" ? [result.input, result.reached] : null;
  };

  test("the band that decided and what it takes off; none where nothing is taken off", () => {
    expect(why(0.1523)).toEqual([
      15.23,
      {
        points: scaled(90),
        basis: "deduction",
        tier: "Mức (10,20]",
        takenOff: 20,
        bounds: {
          unit: "percent",
          min: { value: 10, inclusive: false },
          max: { value: 20, inclusive: true },
        },
      },
    ]);
    expect(why(0.005)).toEqual([
      0.5,
      {
        points: scaled(110),
        basis: "deduction",
        tier: null,
        takenOff: 0,
        bounds: { unit: "percent", min: null, max: { value: 1, inclusive: false } },
      },
    ]);
  });
});

describe("typed points", () => {
  const criterion = { node: { ...leaf("1", 15), rule: BACKLOG }, outside: null };
  const found = (typed: number) =>
    scoreCriterion(
      criterion,
      criterionEntry({ typedPoints: entry(typed) }),
      DEFAULT_POLICY
    ).problems.map(({ code }) => code);

  // 15 points: the bands leave 5, 0 (not −5) and 0 (not −35)
  test.each([
    [15, []],
    [5, []],
    [0, []],
    [10, ["points.notATier"]],
    [20, ["points.aboveStandard"]],
  ])("%p → %p", (typed, expected) => expect(found(typed)).toEqual(expected));
});
