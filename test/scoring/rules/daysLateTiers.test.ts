import { type DaysLateTiersRule, scaled, toNumber } from "@/criteria";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import type { CellValue } from "@/grid";
import { evaluateRule } from "@/scoring/rules";
import { serialOfDate } from "@/text";
import { interval } from "~test/criteria/sets";
import { criterionEntry, entry } from "../entry";

const RULE: DaysLateTiersRule = {
  kind: "daysLateTiers",
  tiers: [
    { label: "Đúng hạn", points: scaled(2), when: interval("[,0]") },
    { label: "Chậm 01–02 ngày", points: scaled(1.5), when: interval("(0,2]") },
    { label: "Chậm 03–05 ngày", points: scaled(1), when: interval("(2,5]") },
    { label: "Chậm trên 5 ngày", points: scaled(0), when: interval("(5,)") },
  ],
};
/** A Wednesday. */
const DUE = { deadline: "2024-02-28" };

function outcome(rule: DaysLateTiersRule, value: CellValue, explanation = "Bão số 3") {
  const given = criterionEntry({ result: entry(value), explanation });
  return evaluateRule(rule, given, scaled(2), DEFAULT_POLICY);
}

/** Its points, or the code of the first problem; null where nothing is entered. */
function points(rule: DaysLateTiersRule, value: CellValue): number | string | null {
  const result = outcome(rule, value);
  if (result.status === "reached") return toNumber(result.reached.points);
  return result.problems[0]?.code ?? null;
}

const day = (month: number, date: number) => serialOfDate(2024, month, date) ?? 0;

test.each<[CellValue, number | string | null]>([
  [0, 2],
  [2, 1.5],
  [2.5, 1],
  [36_525, 0],
  // a day where days late are asked for: 36,526 is 1 January 2000
  [36_526, "entry.outOfRange"],
  [day(3, 4), "entry.outOfRange"],
  [-1, "entry.outOfRange"],
  [-1e300, "entry.outOfRange"],
  ["2 ngày", "entry.notNumber"],
  ["BKK", "entry.notNumber"],
  [null, null],
])("days late that a person counted: %p → %p", (value, expected) => {
  expect(points(RULE, value)).toBe(expected);
});

test.each<[number, number, number]>([
  [2, 20, 0],
  [2, 28, 0],
  // 2024 is a leap year: 29 February is one day late
  [2, 29, 1],
  [3, 1, 2],
  [3, 4, 5],
  [3, 5, 6],
])("all days from Wednesday 28 February to %p/%p: %p", (month, date, late) => {
  const result = outcome({ ...RULE, ...DUE }, day(month, date));
  expect(result.status === "reached" && result.input).toBe(late);
});

test.each<[number, number, number]>([
  [2, 20, 0],
  [2, 28, 0],
  [2, 29, 1],
  // Friday, Saturday, Sunday, Monday
  [3, 1, 2],
  [3, 2, 2],
  [3, 3, 2],
  [3, 4, 3],
  [3, 8, 7],
  [3, 11, 8],
])("Mondays to Fridays from Wednesday 28 February to %p/%p: %p", (month, date, late) => {
  const result = outcome({ ...RULE, ...DUE, days: "working" }, day(month, date));
  expect(result.status === "reached" && result.input).toBe(late);
});

test("a deadline on a Saturday: Sunday is no working day, Monday the first late one", () => {
  const rule: DaysLateTiersRule = { ...RULE, deadline: "2024-03-02", days: "working" };
  const late = [day(3, 2), day(3, 3), day(3, 4)].map((value) => outcome(rule, value));
  expect(late.map((result) => result.status === "reached" && result.input)).toEqual([0, 0, 1]);
});

test("with a deadline, days late may still be typed, and a time of day is left out", () => {
  const rule = { ...RULE, ...DUE };
  expect([0, 2, 5.5].map((value) => points(rule, value))).toEqual([2, 1.5, 0]);
  expect(points(rule, day(2, 28) + 0.75)).toBe(2);
  expect(points(rule, 2_958_466)).toBe("entry.outOfRange");
});

test("the reason names both days", () => {
  const result = outcome({ ...RULE, ...DUE }, day(3, 1));
  expect(result.status === "reached" && result.reached).toEqual({
    points: scaled(1.5),
    basis: "tier",
    tier: "Chậm 01–02 ngày",
    bounds: {
      unit: "days",
      min: { value: 0, inclusive: false },
      max: { value: 2, inclusive: true },
    },
    late: { day: "01/03/2024", deadline: "28/02/2024" },
  });
});

describe("force majeure", () => {
  const rule: DaysLateTiersRule = { ...RULE, forceMajeure: true };

  test.each(["BKK", "bkk ", "Bất khả kháng", " BẤT  KHẢ KHÁNG"])("%p is on time", (text) => {
    const result = outcome(rule, text);
    expect(result).toEqual({
      status: "reached",
      reached: { points: scaled(2), basis: "forceMajeure", tier: "Đúng hạn" },
      input: text.trim(),
      problems: [],
    });
  });

  test("needs an explanation", () => {
    expect(outcome(rule, "BKK", " ").problems).toEqual([
      { code: "forceMajeure.withoutReason", field: "explanation", data: {} },
    ]);
  });

  test("is no answer where no tier is on time, or the set does not know it", () => {
    expect(points({ ...rule, tiers: RULE.tiers.slice(1) }, "BKK")).toBe("entry.noTier");
    expect(points({ ...rule, ...DUE }, "do bão")).toBe("entry.notNumber");
  });
});
