import { DEFAULT_POLICY, type Rule, scaled } from "@/criteria";
import { scoreUnit } from "@/scoring";
import { amountsMeant, dayData, pointsMeant, sharesMeant } from "@/scoring/likelyNumbers";
import { interval, ladder, leaf, setOf } from "~test/criteria/sets";
import { criterionEntry, entry } from "./entry";

/** Serial days, counted by hand from 1 January 2024 = 45,292. */
const MAY_1_2024 = 45_413;
const JANUARY_5_2024 = 45_296;
const OCTOBER_9_2024 = 45_574;
const NOVEMBER_1_2025 = 45_962;
const JANUARY_1_1975 = 27_395;

const MANUAL: Rule = { kind: "manual" };
/** Tiers worth 2, 1 and 0. */
const TIERS = ladder("percentTiers", ["[95,]", "[50,95)", "[,50)"]);

describe("points that are too many", () => {
  const meant = (value: number, standard: number, rule: Rule = MANUAL) =>
    pointsMeant(
      value,
      { node: { ...leaf("1", standard), rule }, outside: null },
      { most: scaled(standard), decimals: 2 }
    );

  test.each<[number, number, readonly number[]]>([
    // "1,5" or "0,15": only a person knows.
    [15, 2, [1.5, 0.15]],
    [175, 2, [1.75]],
    [75, 1, [0.75]],
    [25, 3, [2.5, 0.25]],
    [150, 2, [1.5]],
    // Nothing that was typed with two decimals at most gives these.
    [1234, 2, []],
    [15.5, 2, []],
    [1e300, 2, []],
    // Too large to be held exactly, whatever is shifted.
    [1e15, 2, []],
    [999_999_999_999_999, 2, []],
    [0, 2, []],
    // "1-5": day first or month first; 5.1 lies above the standard points of 2.
    [MAY_1_2024, 2, [1.5]],
    [MAY_1_2024, 10, [1.5, 5.1]],
    [JANUARY_5_2024, 2, [1.5]],
    // "1-75" is January 1975.
    [JANUARY_1_1975, 2, [1.1, 1.75]],
  ])("%p of at most %p: %p", (value, standard, expected) => {
    expect(meant(value, standard)).toEqual(expected);
  });

  test("where the rule gives only some points, these come before others", () => {
    expect(meant(10, 2, TIERS)).toEqual([1]);
    expect(meant(15, 2, TIERS)).toEqual([1.5, 0.15]);
  });
});

describe("shares that are too large", () => {
  test.each<[number, number, readonly number[]]>([
    [95, 1, [0.95]],
    [955, 1, [0.955]],
    [9555, 1, [0.9555]],
    [9.55, 1, [0.955]],
    [105, 1.2, [1.05]],
    // Where much more than the whole may be reached, still no more than 200 % is suggested.
    [85.5, 10, [0.855]],
    [955, 10, [0.955]],
    // "9/10" typed without its equals sign; the other way round it would exceed the whole.
    [OCTOBER_9_2024, 1, [0.9]],
    // "11/25" is November 2025; as "1/11" it would be a share too.
    [NOVEMBER_1_2025, 1, [1 / 11, 0.44]],
    [-3, 1, []],
  ])("%p of at most %p: %p", (value, most, expected) => {
    expect(sharesMeant(value, most)).toEqual(expected);
  });
});

test("amounts are read as points are, to any decimal", () => {
  expect(amountsMeant(15, scaled(3))).toEqual([1.5, 0.15]);
  expect(amountsMeant(2, scaled(3))).toEqual([0.2, 0.02]);
});

test("a day is told as data carry days, and only a day that typing makes", () => {
  expect(dayData(MAY_1_2024)).toEqual({ day: "2024-05-01" });
  expect([dayData(15), dayData(45_413.5), dayData(1e9)]).toEqual([{}, {}, {}]);
});

describe("what findings carry", () => {
  const SET = setOf([leaf("M", 2, MANUAL), leaf("T", 2, TIERS), leaf("D", 2, DAYS())]);
  function DAYS(): Rule {
    const tiers = [{ label: "Đúng hạn", points: scaled(2), when: interval("[,0]") }];
    return { kind: "daysLateTiers", tiers };
  }
  const found = (id: string, fields: Parameters<typeof criterionEntry>[0]) =>
    scoreUnit({ ...SET, policy: DEFAULT_POLICY }, new Map([[id, criterionEntry(fields)]]))
      .findings.filter(({ where }) => where.criterion === id)
      .map(({ code, data: { entry: typed, likely, day } }) => [code, typed, likely, day]);

  test.each([
    ["M", { typedPoints: entry(15) }, ["points.aboveStandard", 15, 1.5, undefined]],
    [
      "M",
      { typedPoints: entry(MAY_1_2024) },
      ["points.aboveStandard", MAY_1_2024, 1.5, "2024-05-01"],
    ],
    ["M", { typedPoints: entry(1234) }, ["points.aboveStandard", 1234, undefined, undefined]],
    ["T", { result: entry(95) }, ["entry.outOfRange", 9500, 95, undefined]],
    ["T", { result: entry(OCTOBER_9_2024) }, ["entry.outOfRange", 4557400, 90, "2024-10-09"]],
    ["D", { result: entry(MAY_1_2024) }, ["entry.outOfRange", MAY_1_2024, undefined, "2024-05-01"]],
  ] as const)("%s %j: %j", (id, fields, expected) => {
    expect(found(id, fields)).toEqual([expected]);
  });

  test("a count that is a day counts, and is said where the tiers end far below it", () => {
    const counts = (bounds: readonly string[]) =>
      scoreUnit(
        setOf([leaf("C", 1, ladder("countTiers", bounds))]),
        new Map([["C", criterionEntry({ result: entry(MAY_1_2024) })]])
      );
    const small = counts(["[6,]", "[,6)"]);
    expect([small.nodes[0]?.self, small.findings.map(({ code }) => code)]).toEqual([
      10000,
      ["entry.maybeDay"],
    ]);
    expect(counts(["[40000,]", "[,40000)"]).findings).toEqual([]);
  });

  test("other scores of a criterion are no different", () => {
    const fields = { typedPoints: entry(2), crossCheck: { points: entry(15), reason: "Lý do" } };
    expect(found("M", fields)).toEqual([["points.aboveStandard", 15, 1.5, undefined]]);
  });
});
