import fc from "fast-check";
import {
  checkSet,
  type CountPointsRule,
  type DeductionBandsRule,
  DEFAULT_POLICY,
  type NamedException,
  type Rule,
  scaled,
} from "@/criteria";
import { RUNS } from "~test/runs";
import { countRules, standardPoints } from "../randomRules";
import { interval, leaf, setOf } from "../sets";

/** Every decimal of points is kept. */
const EXACT = { ...DEFAULT_POLICY, pointDecimals: 4 };

function found(rule: Rule, points: number, exceptions: readonly NamedException[] = []) {
  const set = setOf([leaf("1", points, rule)], { exceptions, policy: EXACT });
  return checkSet(set).map(({ code, data }) => [code, data]);
}

const codes = (rule: Rule, points: number) => found(rule, points).map(([code]) => code);

describe("bands", () => {
  function bands(
    told: Readonly<Record<string, number>>,
    measure: DeductionBandsRule["measure"] = "percent"
  ): Rule {
    return {
      kind: "deductionBands",
      measure,
      bands: Object.entries(told).map(([bounds, points]) => ({
        label: `Tồn đọng ${bounds}`,
        points: scaled(points),
        when: interval(bounds),
      })),
    };
  }

  test("need not begin where the measure does", () => {
    expect(codes(bands({ "[1,10]": 10, "(10,20]": 20, "(20,)": 50 }), 110)).toEqual([]);
    expect(codes(bands({ "[1,2]": 1, "[3,5]": 2, "(5,)": 5 }, "daysLate"), 5)).toEqual([]);
    expect(codes(bands({ "(0,)": 2 }, "count"), 2)).toEqual([]);
    expect(codes(bands({ "[,50)": 2, "[50,100]": 3 }), 5)).toEqual([]);
  });

  test("leave no gap between them or behind the last, each on the grid of its measure", () => {
    // "1–10%", "11–20%": 10.5 % is in neither
    expect(found(bands({ "[1,10]": 10, "[11,20]": 20 }), 110)).toEqual([
      ["set.ladderGap", { measure: "percentTiers", from: 10.01, to: 10.99 }],
      ["set.ladderGap", { measure: "percentTiers", from: 20.01, to: 100 }],
    ]);
    expect(found(bands({ "[1,2]": 1, "[4,)": 2 }, "daysLate"), 2)).toEqual([
      ["set.ladderGap", { measure: "daysLateTiers", from: 3, to: 3 }],
    ]);
    expect(found(bands({ "[1,3]": 1 }, "count"), 2)).toEqual([
      ["set.ladderGap", { measure: "countTiers", from: 4, to: "" }],
    ]);
  });

  test("do not overlap, and each can be reached", () => {
    expect(found(bands({ "[1,10]": 1, "[10,)": 2 }), 2)).toEqual([
      ["set.ladderOverlap", { first: "Tồn đọng [1,10]", second: "Tồn đọng [10,)" }],
    ]);
    expect(codes(bands({ "(100,)": 1 }), 2)).toEqual([]);
    expect(codes(bands({ "[5,5)": 1, "[5,)": 2 }), 2)).toEqual(["set.tierUnreachable"]);
  });

  test("take off more and more", () => {
    expect(found(bands({ "[1,10]": 2, "(10,20]": 2, "(20,)": 1.5 }), 5)).toEqual([
      ["set.bandNotRising", { band: "Tồn đọng (10,20]", points: 2, above: 2 }],
      ["set.bandNotRising", { band: "Tồn đọng (20,)", points: 1.5, above: 2 }],
    ]);
  });

  test("take off no more than there is, unless the set says so by name", () => {
    const rule = bands({ "[1,10]": 10, "(10,)": 110.25 });
    expect(found(rule, 110.25)).toEqual([]);
    expect(found(rule, 110)).toEqual([
      ["set.bandAboveStandard", { band: "Tồn đọng (10,)", points: 110.25, standard: 110 }],
    ]);
    const named = { node: "1", check: "bandAboveStandard", reason: "như bảng in" } as const;
    expect(found(rule, 110, [named]).map(([code]) => code)).toEqual(["set.exception"]);
  });

  test("differ in their words, and hold points", () => {
    const same = bands({ "[1,10]": 1, "(10,)": 2 }) as DeductionBandsRule;
    const alike = { ...same, bands: same.bands.map((band) => ({ ...band, label: "Tồn đọng" })) };
    expect(codes(alike, 2)).toEqual(["set.duplicateTierLabel"]);
    expect(codes(bands({ "[1,)": -1 }), 2)).toEqual(["set.badPoints"]);
  });
});

describe("counts", () => {
  const rule: CountPointsRule = {
    kind: "countPoints",
    direction: "add",
    each: scaled(0.5),
    step: scaled(1),
    counted: "mô hình",
    least: scaled(0),
    most: null,
  };

  test("name what a step is worth and what makes one", () => {
    expect(found({ ...rule, each: scaled(0) }, 2)).toEqual([
      ["set.countStepMissing", { what: "each", value: 0 }],
    ]);
    expect(found({ ...rule, step: scaled(-1) }, 2)).toEqual([
      ["set.countStepMissing", { what: "step", value: -1 }],
    ]);
  });

  test.each<[number, number | null, readonly string[]]>([
    [0, null, []],
    [2, 2, []],
    [2, null, []],
    [0, 2.0001, ["set.countLimits"]],
    [1.5, 1.25, ["set.countLimits"]],
    [2.25, null, ["set.countLimits"]],
    [-1, null, ["set.badPoints"]],
  ])("from %p to %p of 2 points → %p", (least, most, expected) => {
    const limits = { least: scaled(least), most: most === null ? null : scaled(most) };
    expect(codes({ ...rule, ...limits }, 2)).toEqual(expected);
  });

  test("within their limits are in order, whatever they are", () => {
    const cases = standardPoints.chain((points) =>
      countRules(points).map((counted) => ({ ...leaf("1", 1), points, rule: counted }))
    );
    fc.assert(
      fc.property(cases, (node) => expect(checkSet(setOf([node], { policy: EXACT }))).toEqual([])),
      { numRuns: RUNS * 4 }
    );
  });
});
