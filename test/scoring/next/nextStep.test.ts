import fc from "fast-check";
import { DEFAULT_POLICY, type OutsideRole, type Rule, scaled } from "@/criteria";
import type { CellValue } from "@/grid";
import { type CriterionEntry, type NextStep, nextStep } from "@/scoring";
import { scoreCriterion } from "@/scoring/scoreCriterion";
import { RUNS } from "~test/runs";
import { casesOf, type RowEntry, RULE_KINDS } from "~test/unitSheets/scoring/ruleCases";
import { interval, ladder, leaf } from "../../criteria/sets";
import { criterionEntry, entry } from "../entry";

const POLICY = { ...DEFAULT_POLICY, percentDecimals: 2, pointDecimals: 2 };

function next(
  rule: Rule,
  result: CellValue,
  more: Partial<CriterionEntry> & { points?: number; outside?: OutsideRole } = {}
): NextStep | null {
  const { points = 2, outside = null, ...fields } = more;
  const node = { ...leaf("1", points), rule };
  return nextStep({ node, outside }, criterionEntry({ result: entry(result), ...fields }), POLICY);
}

const needed = (
  unit: string,
  direction: string,
  distance: number,
  bound: number | string,
  inclusive = true,
  counted = ""
) => ({ unit, direction, distance, bound, inclusive, counted });

describe("against the best of the pool", () => {
  const rule = (higherIsBetter: boolean): Rule => ({
    kind: "bestOfPool",
    unitLabel: "tin bài",
    higherIsBetter,
  });
  const step = (own: number, best: number | null, points = 5, higher = true) =>
    next(rule(higher), own, { points, best: entry(best) });
  const things = (direction: string, distance: number, bound: number) =>
    needed("things", direction, distance, bound, true, "tin bài");

  test("45 of 60: one more is worth 3.83 − 3.75, the best itself 1.25", () => {
    expect(step(45, 60)).toEqual({
      points: 3.83,
      gain: 0.08,
      tier: null,
      needed: things("more", 1, 46),
      best: { value: 60, unitLabel: "tin bài", gain: 1.25 },
    });
  });

  test("500 of 1,000 for 1 point: 505 are the first that rounding lets count", () => {
    expect(step(500, 1000, 1)).toMatchObject({ gain: 0.01, needed: things("more", 5, 505) });
  });

  test("where fewer are better: 9 instead of 10, the best being 4, are worth 2.22 − 2", () => {
    expect(step(10, 4, 5, false)).toMatchObject({
      gain: 0.22,
      needed: things("less", 1, 9),
      best: { value: 4, gain: 3 },
    });
  });

  test("less than one thing behind, the best itself is the next step", () => {
    // 5 × 59.5 ÷ 60 = 4.958…
    expect(step(59.5, 60)).toMatchObject({
      gain: 0.04,
      needed: things("more", 0.5, 60),
      best: null,
    });
  });

  test("nothing is said of the best itself, and before the best is known", () => {
    expect([step(60, 60), step(61, 60), step(45, null)]).toEqual([null, null, null]);
  });
});

describe("what would give more points, and what it is worth", () => {
  // "trên 95%": 3 points, "từ 75% đến 95%": 2, "từ 50% đến dưới 75%": 1, "dưới 50%": 0.
  const percent = ladder("percentTiers", ["(95,]", "[75,95]", "[50,75)", "[,50)"]);

  test("72.7 % lies 2.3 percentage points below the tier from 75 %", () => {
    expect(next(percent, 0.727, { points: 3 })).toEqual({
      points: 2,
      gain: 1,
      tier: "Mức 2",
      needed: needed("percent", "more", 2.3, 75),
    });
  });

  test("on 95 % itself the tier above 95 % is not reached yet", () => {
    expect(next(percent, 0.95, { points: 3 })).toEqual({
      points: 3,
      gain: 1,
      tier: "Mức 1",
      needed: needed("percent", "more", 0, 95, false),
    });
  });

  test("in the highest tier nothing gives more", () => {
    expect(next(percent, 0.96, { points: 3 })).toBeNull();
  });

  test("a document three days after 28/02/2024 had to be issued three days sooner", () => {
    // Serial 45,350 is 28 February 2024 (45,351 is the 29th, a leap day).
    const dates = ladder("dateTiers", ["[,45350]", "(45350,45382]", "(45382,]"]);
    expect(next(dates, 45_353)).toEqual({
      points: 2,
      gain: 1,
      tier: "Mức 1",
      needed: needed("date", "less", 3, "28/02/2024"),
    });
  });

  test("where the next band begins, the day before it is the last that gives more", () => {
    // Serial 45,352 is 1 March 2024: the highest tier has no bound of its own but "before that day".
    const dates = ladder("dateTiers", ["[,45352)", "[45352,]"]);
    expect(next(dates, 45_366)?.needed).toEqual(needed("date", "less", 15, "29/02/2024"));
  });

  test("of answers and tiers that a person picks, the one that adds least comes next", () => {
    const choice: Rule = {
      kind: "choice",
      tiers: [4.5, 3, 2.5].map((points, at) => ({ label: `Mức ${at}`, points: scaled(points) })),
    };
    expect(next(choice, "Mức 2", { points: 4.5 })).toEqual({
      points: 3,
      gain: 0.5,
      tier: "Mức 1",
      needed: null,
    });
    expect(next({ kind: "award" }, "Không đạt")).toEqual({
      points: 2,
      gain: 2,
      tier: null,
      needed: null,
    });
  });

  // Every 2 add 0.5, at most 2: with 3 there is one full step; the second is complete with 4.
  const count: Rule = {
    kind: "countPoints",
    direction: "add",
    each: scaled(0.5),
    step: scaled(2),
    counted: "mô hình",
    least: scaled(0),
    most: null,
  };

  test("one more completes a step of a count", () => {
    expect(next(count, 3)).toEqual({
      points: 1,
      gain: 0.5,
      tier: null,
      needed: needed("things", "more", 1, 4, true, "mô hình"),
    });
    expect(next(count, 8)).toBeNull();
  });

  test("in a penalty fewer give more", () => {
    expect(next(count, 3, { outside: "penalty" })).toEqual({
      points: 0,
      gain: 0.5,
      tier: null,
      needed: needed("things", "less", 1, 2, false, "mô hình"),
    });
  });

  test("a band left on its lower side costs what the one before costs", () => {
    const bands: Rule = {
      kind: "deductionBands",
      measure: "percent",
      bands: [
        { label: "Tồn 1–10%", points: scaled(0.5), when: interval("[1,10]") },
        { label: "Tồn trên 10%", points: scaled(1), when: interval("(10,]") },
      ],
    };
    expect(next(bands, 0.12)).toEqual({
      points: 1.5,
      gain: 0.5,
      tier: "Tồn 1–10%",
      needed: needed("percent", "less", 2, 10),
    });
    expect(next(bands, 0.05)).toEqual({
      points: 2,
      gain: 0.5,
      tier: null,
      needed: needed("percent", "less", 4, 1, false),
    });
  });

  test("a target 3.2 percentage points away gives the rest of the standard points", () => {
    const rule: Rule = {
      kind: "target",
      numeratorLabel: "",
      denominatorLabel: "",
      targetLabel: "",
      below: "nothing",
      higherIsBetter: true,
    };
    const inputs = {
      numerator: entry(8005),
      denominator: entry(10_000),
      target: entry(0.8325),
      points: 10,
    };
    expect(next(rule, null, inputs)).toEqual({
      points: 10,
      gain: 10,
      tier: null,
      needed: needed("percent", "more", 3.2, 83.25),
    });
  });

  test("typed points, marks and nothing at all have no next step", () => {
    expect(next(percent, 0.5, { points: 3, typedPoints: entry(1) })).toBeNull();
    expect(next(percent, 0.5, { points: 3, notArising: "Không phát sinh" })).toBeNull();
    expect(next(percent, null, { points: 3 })).toBeNull();
  });
});

const asEntry = (row: RowEntry): CriterionEntry => {
  const of = (key: keyof RowEntry) => {
    const content = row[key] ?? null;
    return typeof content === "object" && content !== null
      ? entry(null, content.formula)
      : entry(content);
  };
  return criterionEntry({
    result: of("result"),
    numerator: of("numerator"),
    denominator: of("denominator"),
    target: of("target"),
  });
};

test.each(RULE_KINDS)(
  "%s: a next step always gives more, and never more than can be had",
  (kind) => {
    fc.assert(
      fc.property(casesOf(kind, 4), ({ node, entries }) => {
        if (node.rule === null) throw new Error("no rule");
        const criterion = { node: { ...node, rule: node.rule }, outside: node.outside ?? null };
        for (const typed of entries.map(asEntry)) {
          const now = scoreCriterion(criterion, typed, POLICY).self;
          const step = nextStep(criterion, typed, POLICY);
          if (step === null) continue;
          expect(step.gain).toBeGreaterThan(0);
          expect(scaled(step.points - step.gain)).toBe(now);
        }
      }),
      { numRuns: RUNS }
    );
  }
);
