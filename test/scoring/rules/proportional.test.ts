import { type CriteriaNode, type ProportionalRule, type Rule, scaled, toNumber } from "@/criteria";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import type { CellValue } from "@/grid";
import { scoreUnit } from "@/scoring";
import { evaluateRule } from "@/scoring/rules";
import { leaf, setOf } from "../../criteria/sets";
import { criterionEntry, entry } from "../entry";

function upTo(cap: number | null): ProportionalRule {
  return { kind: "proportional", cap: cap === null ? null : scaled(cap) };
}

/** What a result gives: its points, or the code of the first problem; null where nothing is entered. */
function given(rule: Rule, standard: number, value: CellValue, more: More = {}) {
  const { formula = null, pointDecimals = 2, percentDecimals = 2 } = more;
  const policy = { ...DEFAULT_POLICY, pointDecimals, percentDecimals };
  const result = evaluateRule(
    rule,
    criterionEntry({ result: entry(value, formula) }),
    scaled(standard),
    policy
  );
  if (result.status === "reached") return toNumber(result.reached.points);
  return result.problems[0]?.code ?? null;
}

interface More {
  readonly formula?: string | null;
  readonly pointDecimals?: number;
  readonly percentDecimals?: number;
}

describe("points in proportion", () => {
  test.each<[number | null, number, number]>([
    [100, 0, 0],
    [100, 0.5, 1],
    [100, 0.95, 1.9],
    [100, 1, 2],
    [100, 1.2, 2],
    [110, 1.05, 2.1],
    [110, 1.1, 2.2],
    [110, 1.2, 2.2],
    [80, 0.79, 1.58],
    [80, 0.8, 1.6],
    [80, 1, 1.6],
    [null, 1.5, 3],
    [null, 10, 20],
  ])("cap %p: a result of %p gives %p of 2", (cap, result, expected) => {
    expect(given(upTo(cap), 2, result)).toBe(expected);
  });

  test("a division is calculated exactly: 146/160 is 91.25 %", () => {
    expect(given(upTo(100), 2, 0.9, { formula: "146/160" })).toBe(1.83);
    // 2 × 91.25 % = 1.825, half away from zero
    expect(given(upTo(100), 2, 0.9, { formula: "146/160", pointDecimals: 3 })).toBe(1.825);
  });

  test("the percentage is rounded first, the points once", () => {
    // 2/3 = 66.67 %; 3 × 66.67 % = 2.0001
    expect(given(upTo(100), 3, null, { formula: "2/3", pointDecimals: 4 })).toBe(2.0001);
    // 66.67 % at no decimals is 67 %; 3 × 67 % = 2.01
    expect(given(upTo(100), 3, null, { formula: "2/3", percentDecimals: 0 })).toBe(2.01);
  });

  test.each<[number, number, number, number, number]>([
    // 6 × 80 % = 4.8 → 5 at no decimals, by the cap as without it
    [80, 6, 0.8, 0, 5],
    [80, 6, 0.9, 0, 5],
    // 14 × 120 % = 16.8 → 17
    [120, 14, 1.25, 0, 17],
    // 14.535 × 95.5 % = 13.880925 → 13.881 at three
    [95.5, 14.535, 0.96, 3, 13.881],
    // 2.53 × 66.67 % = 1.686751 → 1.69 at two
    [66.67, 2.53, 1.2, 2, 1.69],
  ])(
    "cap %p of %p, result %p: points keep the set's decimals (%p) at the cap too: %p",
    (cap, standard, result, pointDecimals, expected) => {
      expect(given(upTo(cap), standard, result, { pointDecimals })).toBe(expected);
    }
  );

  test("where standard points have more decimals than are kept, rounding lifts nothing", () => {
    // 1.5 × 99.9 % = 1.4985 → 1, 1.7 × 95 % = 1.615 → 2, but never above 1.7
    const whole = (standard: number, result: number) =>
      given(upTo(110), standard, result, { pointDecimals: 0 });
    expect([whole(1.5, 0.999), whole(1.5, 1), whole(1.7, 0.95)]).toEqual([1, 1.5, 1.7]);
  });
});

test.each<[CellValue, string | null, string | null]>([
  [-0.01, null, "entry.outOfRange"],
  // 95 in a cell of percentages is 9,500 %: the sign was forgotten
  [95, null, "entry.outOfRange"],
  [10.0001, null, "entry.outOfRange"],
  ["95%", null, "entry.numberAsText"],
  ["đủ", null, "entry.notNumber"],
  [{ error: "#DIV/0!" }, null, "entry.cellError"],
  [null, "1/0", "entry.zeroDenominator"],
  [null, null, null],
])("what is no percentage: %p %p → %p", (value, formula, expected) => {
  expect(given(upTo(null), 2, value, { formula })).toBe(expected);
});

describe("typed points", () => {
  const scored = (cap: number | null, typed: number, outside?: CriteriaNode["outside"]) => {
    const node = { ...leaf("1", 2, upTo(cap)), ...(outside && { outside }) };
    const entries = new Map([["1", criterionEntry({ typedPoints: entry(typed) })]]);
    const { nodes, findings } = scoreUnit(setOf([node]), entries);
    const found = findings.filter(({ severity }) => severity === "error");
    return [nodes[0]?.self ?? null, ...found.flatMap(({ code, data }) => [code, data.most])];
  };

  test("may exceed the standard points as far as the cap allows", () => {
    expect(scored(110, 2.2)).toEqual([scaled(2.2)]);
    expect(scored(110, 2.21)).toEqual([null, "points.aboveCap", 2.2]);
    expect(scored(null, 20)).toEqual([scaled(20)]);
    expect(scored(null, 20.01)).toEqual([null, "points.aboveCap", 20]);
  });

  test("stay below the standard points where the cap does", () => {
    expect(scored(80, 1.6)).toEqual([scaled(1.6)]);
    expect(scored(80, 1.61)).toEqual([null, "points.aboveCap", 1.6]);
    expect(scored(100, 2.01)).toEqual([null, "points.aboveStandard", undefined]);
  });

  test("reach what the rule itself gives at its cap", () => {
    // 2 × 66.67 % = 1.3334 → 1.33
    expect(scored(66.67, 1.33)).toEqual([scaled(1.33)]);
    expect(scored(66.67, 1.3334)).toEqual([null, "points.aboveCap", 1.33]);
    // 2 × 112.3 % = 2.246 → 2.25
    expect(scored(112.3, 2.25)).toEqual([scaled(2.25)]);
  });

  test("of a penalty count off", () => {
    expect(scored(100, -1.5, "penalty")).toEqual([scaled(-1.5)]);
  });
});

describe("why", () => {
  const why = (rule: Rule, value: number) => {
    const result = evaluateRule(
      rule,
      criterionEntry({ result: entry(value) }),
      scaled(2),
      DEFAULT_POLICY
    );
    return result.status === "reached" ? [result.input, result.reached.share] : null;
  };
  test("the percentage that counts, and whether the cap cut it", () => {
    expect(why(upTo(110), 1.1)).toEqual([110, { percent: 110, capped: false }]);
    expect(why(upTo(110), 1.2)).toEqual([120, { percent: 110, capped: true }]);
  });
});

describe("an award that may be met in part", () => {
  const partial: Rule = { kind: "award", partial: true };

  test.each<[CellValue, number | string | null]>([
    ["Đạt", 2],
    [" KHÔNG ĐẠT", 0],
    ["Có", 2],
    [0.8, 1.6],
    [1, 2],
    [0, 0],
    [1.01, "entry.outOfRange"],
    [80, "entry.outOfRange"],
    ["80%", "entry.numberAsText"],
    ["gần đạt", "entry.notDegree"],
    [true, "entry.notDegree"],
    [{ error: "#N/A" }, "entry.cellError"],
    ["  ", null],
    [null, null],
  ])("%p → %p of 2", (value, expected) => {
    expect(given(partial, 2, value)).toBe(expected);
  });

  test("without that, a percentage is no answer", () => {
    expect(given({ kind: "award" }, 2, 0.8)).toBe("entry.notYesNo");
  });
});
