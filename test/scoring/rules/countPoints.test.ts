import { type CountPointsRule, scaled, type SetPolicy, toNumber } from "@/criteria";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import type { CellValue } from "@/grid";
import { evaluateRule } from "@/scoring/rules";
import { criterionEntry, entry } from "../entry";

interface Told {
  readonly direction?: "add" | "takeOff";
  readonly each?: number;
  readonly step?: number;
  readonly least?: number;
  readonly most?: number | null;
}

function counting({ direction = "add", each = 0.5, step = 1, least = 0, most = null }: Told) {
  const rule: CountPointsRule = {
    kind: "countPoints",
    direction,
    each: scaled(each),
    step: scaled(step),
    counted: "mô hình",
    least: scaled(least),
    most: most === null ? null : scaled(most),
  };
  return rule;
}

/** What a count gives: its points, or the code of the first problem; null where nothing is entered. */
function outcome(
  told: Told,
  standard: number,
  value: CellValue,
  { formula = null, policy = DEFAULT_POLICY }: { formula?: string | null; policy?: SetPolicy } = {}
) {
  return evaluateRule(
    counting(told),
    criterionEntry({ result: entry(value, formula) }),
    scaled(standard),
    policy
  );
}

function points(...given: Parameters<typeof outcome>): number | string | null {
  const result = outcome(...given);
  if (result.status === "reached") return toNumber(result.reached.points);
  return result.problems[0]?.code ?? null;
}

describe("points added from 0", () => {
  // "0,5 điểm/mô hình, tối đa 2 điểm"
  test.each([
    [0, 0],
    [1, 0.5],
    [3, 1.5],
    [4, 2],
    [5, 2],
    [1_000_000, 2],
    // only full steps count
    [1.5, 0.5],
    [0.9999, 0],
    // 0.99995 is 1 at the four decimals of a count, 0.99994 is not
    [0.99995, 0.5],
    [0.99994, 0],
  ])("%p things give %p points", (count, expected) => {
    expect(points({}, 2, count)).toBe(expected);
  });

  test.each([
    [1, 0],
    [2, 0.5],
    [3, 0.5],
    [7, 1.5],
    [8, 2],
  ])("every full 02: %p things give %p points", (count, expected) => {
    expect(points({ step: 2 }, 2, count)).toBe(expected);
  });

  test("a step of a tenth is counted exactly: 0.3 is three of them", () => {
    // in binary 0.3 ÷ 0.1 is 2.9999999999999996
    expect(points({ step: 0.1, each: 0.25 }, 5, 0.3)).toBe(0.75);
    expect(points({ step: 0.1, each: 0.25 }, 5, 0.29)).toBe(0.5);
  });

  test("a cap below the standard points, and a floor above 0", () => {
    expect([0, 1, 2, 4, 9].map((count) => points({ least: 0.75, most: 1.5 }, 2, count))).toEqual([
      0.75, 0.75, 1, 1.5, 1.5,
    ]);
  });

  test("a count of any size stays within the cap", () => {
    expect(points({ step: 0.0001, each: 9 }, 2, 900_000_000_000)).toBe(2);
  });
});

describe("points taken off the standard points", () => {
  // "mỗi báo cáo chậm trừ 0,5 điểm"
  test.each([
    [0, 2],
    [1, 1.5],
    [3, 0.5],
    [4, 0],
    [9, 0],
  ])("%p things leave %p points", (count, expected) => {
    expect(points({ direction: "takeOff" }, 2, count)).toBe(expected);
  });

  test("“trừ tối đa 1 điểm” leaves the rest; a cap holds where nothing is taken off", () => {
    const told = { direction: "takeOff", least: 1, most: 1.75 } as const;
    expect([0, 1, 2, 3].map((count) => points(told, 2, count))).toEqual([1.75, 1.5, 1, 1]);
  });

  test("what binary fractions would blur is exact: 1 − 9 × 0.1", () => {
    // in binary 1 − 0.9 is 0.09999999999999998
    expect(points({ direction: "takeOff", each: 0.1 }, 1, 9)).toBe(0.1);
  });
});

describe("rounding", () => {
  const whole: SetPolicy = { ...DEFAULT_POLICY, pointDecimals: 0 };
  const tenths: SetPolicy = { ...DEFAULT_POLICY, pointDecimals: 1 };

  test("once, half away from zero", () => {
    // 1 × 0.25 = 0.25 → 0.3; 3 × 0.25 = 0.75 → 0.8
    expect([1, 3].map((count) => points({ each: 0.25 }, 2, count, { policy: tenths }))).toEqual([
      0.3, 0.8,
    ]);
    // 2 − 0.25 = 1.75 → 1.8
    expect(points({ direction: "takeOff", each: 0.25 }, 2, 1, { policy: tenths })).toBe(1.8);
  });

  test("never beyond the limits: with nothing taken off, 1.5 stays 1.5 and is not 2", () => {
    expect(points({ direction: "takeOff", each: 1 }, 1.5, 0, { policy: whole })).toBe(1.5);
    expect(points({ least: 0.4, each: 0.1 }, 2, 0, { policy: whole })).toBe(0.4);
  });
});

describe("what is no count", () => {
  test.each<[CellValue, string | null, string | number | null]>([
    [-1, null, "entry.outOfRange"],
    [1e300, null, "entry.outOfRange"],
    ["3", null, "entry.numberAsText"],
    ["3 mô hình", null, "entry.notNumber"],
    ["không", null, "entry.notNumber"],
    [true, null, "entry.notNumber"],
    [{ error: "#N/A" }, null, "entry.cellError"],
    [null, "1/0", "entry.zeroDenominator"],
    [null, null, null],
    ["  ", null, null],
    // arithmetic of a person's own is calculated again: 2 + 1 things
    [9, "2+1", 1.5],
  ])("%p %p → %p", (value, formula, expected) => {
    expect(points({}, 2, value, { formula })).toBe(expected);
  });
});

describe("why", () => {
  const why = (...given: Parameters<typeof outcome>) => {
    const result = outcome(...given);
    return result.status === "reached" ? result.reached : null;
  };
  const told = { direction: "add", counted: "mô hình", each: 0.5, step: 2 } as const;

  test("the count, its steps, and no limit where none decided", () => {
    expect(why({ step: 2 }, 2, 5)).toEqual({
      points: scaled(1),
      basis: "count",
      tier: null,
      count: { ...told, steps: 2, limit: null },
    });
  });

  test("points that just reach the cap are not cut; one step more is", () => {
    expect(why({ step: 2 }, 2, 8)?.count?.limit).toBeNull();
    expect(why({ step: 2 }, 2, 10)?.count).toEqual({
      ...told,
      steps: 5,
      limit: { kind: "most", points: 2 },
    });
  });

  test("the floor that decided", () => {
    const left = why({ direction: "takeOff", least: 0.25 }, 1, 3);
    expect([left?.points, left?.count?.limit]).toEqual([
      scaled(0.25),
      { kind: "least", points: 0.25 },
    ]);
  });
});
