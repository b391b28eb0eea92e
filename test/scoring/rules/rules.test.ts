import {
  type CriteriaNode,
  parseSet,
  type Points,
  type Rule,
  SCALE,
  type SetPolicy,
  toNumber,
  walk,
} from "@/criteria";
import type { CellValue } from "@/grid";
import { evaluateRule } from "@/scoring/rules";
import setDocument from "~test/fixtures/handWorked/set.json";
import { criterionEntry, entry } from "../entry";

/** The table of test/fixtures/handWorked: one criterion per kind of rule. */
const reading = parseSet(setDocument);
if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
const { value: SET } = reading;
const NODES = new Map(walk(SET).map(({ node }) => [node.id, node]));
const POLICY: SetPolicy = SET.policy;

function ruleOf(id: string): CriteriaNode & { readonly rule: Rule } {
  const node = NODES.get(id);
  if (!node?.rule) throw new Error(id);
  return { ...node, rule: node.rule };
}

type Expected = number | string | null;

/** A number: the points reached; null: nothing entered; a text: the code of the first problem. */
function outcome(id: string, value: CellValue, formula: string | null = null): Expected {
  const { rule, points } = ruleOf(id);
  const result = evaluateRule(
    rule,
    criterionEntry({ result: entry(value, formula) }),
    points,
    POLICY
  );
  if (result.status === "reached") return toNumber(result.reached.points);
  return result.problems[0]?.code ?? null;
}

const check = (id: string) => (value: CellValue, formula: string | null, expected: Expected) =>
  expect(outcome(id, value, formula)).toBe(expected);

describe("tiers by percentage", () => {
  test.each<[CellValue, string | null, Expected]>([
    [1, null, 2],
    [0.9999, null, 1.75],
    // 99.995 % is rounded to 100.00 % before it meets the bound; 99.994 % is not
    [0.99995, null, 2],
    [0.99994, null, 1.75],
    [0.95, null, 1.75],
    [0.94994, null, 1.5],
    [0.94995, null, 1.75],
    [0.8, null, 1.5],
    [0, null, 0],
    [1.01, null, "entry.outOfRange"],
    [95, null, "entry.outOfRange"],
    [-0.1, null, "entry.outOfRange"],
    [1e300, null, "entry.outOfRange"],
    [null, null, null],
    ["", null, null],
    ["   ", null, null],
    ["95%", null, "entry.numberAsText"],
    ["0,95", null, "entry.numberAsText"],
    ["146/146", null, "entry.numberAsText"],
    ["chưa có", null, "entry.notNumber"],
    [true, null, "entry.notNumber"],
    [{ error: "#N/A" }, null, "entry.cellError"],
    // the formula counts, not the result that a file brings along
    [0.5, "146/146", 2],
    [null, "139/146", 1.75],
    [{ error: "#DIV/0!" }, "5/0", "entry.zeroDenominator"],
    [0.97, "A1/B1", 1.75],
    [null, "A1/B1", "entry.notCalculated"],
  ])("%p %p → %p", check("A.1"));
});

describe("tiers by date", () => {
  // 29/02/2024 is day 45351, 01/03/2024 day 45352, 31/3/2024 day 45382
  test.each<[CellValue, string | null, Expected]>([
    [45351, null, 1],
    [45351.9, null, 1],
    [45352, null, 0.5],
    [45382, null, 0.5],
    [45383, null, 0],
    ["Không", null, 0],
    [" không ", null, 0],
    ["28/02/2024", null, "entry.notDate"],
    ["hôm qua", null, "entry.notDate"],
    [0, null, "entry.notDate"],
    [-1, null, "entry.notDate"],
    [2_958_466, null, "entry.notDate"],
    // A year, a day of the month, 31/12/1999 and 1/1/2100 are no days of this work.
    [2022, null, "entry.dayUnlikely"],
    [28, null, "entry.dayUnlikely"],
    [36_525.9, null, "entry.dayUnlikely"],
    [36_526, null, 1],
    [73_051, null, "entry.dayUnlikely"],
    [null, "DATE(2024,2,28)", "entry.notCalculated"],
    ["", 'IF(A1="","",A1)', null],
    [null, null, null],
  ])("%p %p → %p", check("A.2"));
});

describe("tiers by days late and by count", () => {
  test.each<[CellValue, string | null, Expected]>([
    [0, null, 2],
    [1, null, 1.5],
    [2, null, 1.5],
    [3, null, 1],
    [6, null, 0.5],
    [10, null, 0.5],
    [11, null, 0],
    // between "02" and "03" days there is no tier
    [2.5, null, "entry.noTier"],
    [-1, null, "entry.outOfRange"],
    ["3 ngày", null, "entry.notNumber"],
    ["3", null, "entry.numberAsText"],
  ])("days %p %p → %p", check("A.3"));

  test.each<[CellValue, string | null, Expected]>([
    [6, null, 1.5],
    [5, null, 1],
    [2, null, 1],
    [1, null, 0],
    [5.5, null, "entry.noTier"],
    [7, "3+4", 1.5],
  ])("count %p %p → %p", check("A.4"));
});

describe("answers", () => {
  test.each<[CellValue, string | null, Expected]>([
    ["Có", null, 1.5],
    ["CÓ ", null, 1.5],
    ["Không", null, 0],
    ["Có xây dựng", null, 1.5],
    ["không xây dựng", null, 0],
    ["có thể", null, "entry.notYesNo"],
    [1, null, "entry.notYesNo"],
    [true, null, "entry.notYesNo"],
    [{ error: "#REF!" }, null, "entry.cellError"],
    [null, null, null],
  ])("yes or no %p %p → %p", check("B.1"));

  test.each<[CellValue, string | null, Expected]>([
    ["100% đạt, trong đó từ 50% trở lên đạt khá", null, 4.5],
    ["70% SỐ NGƯỜI TRỞ LÊN ĐẠT", null, 2.5],
    ["70% số người trở lên", null, "entry.notChoice"],
    [" 70% số người trở lên đạt", null, "entry.notChoice"],
    [3, null, "entry.notChoice"],
  ])("a person's choice %p %p → %p", check("B.2"));

  test.each<[CellValue, string | null, Expected]>([
    ["Đạt", null, 0.5],
    ["có", null, 0.5],
    ["Không đạt", null, 0],
    ["không", null, 0],
    ["đạt một phần", null, "entry.notYesNo"],
  ])("award %p %p → %p", check("B.3"));
});

describe("a result against a target", () => {
  const { rule, points } = ruleOf("C.1");

  function reached(
    numerator: number | null,
    denominator: number | null,
    target: number | null,
    result: number | null = null
  ) {
    const given = criterionEntry({
      numerator: entry(numerator),
      denominator: entry(denominator),
      target: entry(target),
      result: entry(result),
    });
    return evaluateRule(rule, given, points, POLICY);
  }

  test.each<[number | null, number | null, number | null, number | null, Expected, number | null]>([
    // seed 003: 84,54 % is 1,29 percentage points above 83,25 %
    [null, null, 0.8325, 0.8454, 10, 1.29],
    [8644, 10000, 0.8325, null, 10, 3.19],
    [3330, 4000, 0.8325, null, 10, 0],
    // 80.05 ÷ 83.25 × 10 = 9.6156…
    [8005, 10000, 0.8325, null, 9.62, -3.2],
    [0, 100, 0.5, null, 0, -50],
    [7_957_000_000_000, 15_888_000_000_000, 0.4573, null, 10, 4.35],
    [5, 0, 0.8, null, "entry.zeroDenominator", null],
    [-5, 10, 0.8, null, "entry.outOfRange", null],
    [5, null, 0.8, null, null, null],
    [5, 10, null, null, "entry.targetMissing", null],
    [5, 10, 0, null, "entry.outOfRange", null],
    // 80 and 85 without their signs are 8,000 % and 8,500 %; a quotient may well be 1,200 %.
    [5, 10, 80, null, "entry.outOfRange", null],
    [null, null, 0.8, 85, "entry.outOfRange", null],
    [null, null, 10, 10, 10, 0],
    [12, 1, 1.1, null, 10, 1090],
    [null, null, 0.8, null, null, null],
  ])(
    "%p of %p against %p (typed %p) → %p, difference %p",
    (numerator, denominator, target, typed, expected, difference) => {
      const result = reached(numerator, denominator, target, typed);
      if (result.status === "reached") {
        expect([toNumber(result.reached.points), result.reached.difference]).toEqual([
          expected,
          difference,
        ]);
      } else {
        expect([result.problems[0]?.code ?? null, difference]).toEqual([expected, null]);
      }
    }
  );

  test("a typed percentage that says otherwise than numerator and denominator is found, and does not count", () => {
    const result = reached(8644, 10000, 0.8325, 0.9);
    expect(result.status).toBe("reached");
    expect(result.problems).toEqual([
      { code: "entry.resultsDiffer", field: "result", data: { computed: 86.44, typed: 90 } },
    ]);
  });

  test("an indicator that should stay low", () => {
    const low: Rule = {
      ...rule,
      kind: "target",
      numeratorLabel: "",
      denominatorLabel: "",
      targetLabel: "",
      below: "nothing",
      higherIsBetter: false,
    };
    const at = (rate: number) =>
      evaluateRule(
        low,
        criterionEntry({ result: entry(rate), target: entry(0.05) }),
        (10 * SCALE) as Points,
        POLICY
      );
    expect(
      [at(0.05), at(0.0501)].map((result) =>
        result.status === "reached" ? toNumber(result.reached.points) : null
      )
    ).toEqual([10, 0]);
  });

  describe("an indicator that should stay low, in proportion above its target", () => {
    const low: Rule = {
      kind: "target",
      numeratorLabel: "",
      denominatorLabel: "",
      targetLabel: "",
      below: "proportional",
      higherIsBetter: false,
    };
    test.each<[number, number, number | string]>([
      [0.04, 0.04, 10],
      // 10 × 4 ÷ 5
      [0.05, 0.04, 8],
      // 10 × 4 ÷ 7 = 5.714…
      [0.07, 0.04, 5.71],
      // None at all may be the target of what should not happen.
      [0, 0, 10],
      [0.01, 0, 0],
      [0.01, -0.01, "entry.outOfRange"],
    ])("%p against %p gives %p of 10", (rate, target, expected) => {
      const result = evaluateRule(
        low,
        criterionEntry({ result: entry(rate), target: entry(target) }),
        (10 * SCALE) as Points,
        POLICY
      );
      const found =
        result.status === "reached" ? toNumber(result.reached.points) : result.problems[0]?.code;
      expect(found).toBe(expected);
    });
  });
});
