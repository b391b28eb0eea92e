import { type BestOfPoolRule, scaled, toNumber } from "@/criteria";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import type { CellValue } from "@/grid";
import { scoreUnit } from "@/scoring";
import { evaluateRule } from "@/scoring/rules";
import { leaf, setOf } from "../../criteria/sets";
import { criterionEntry, entry } from "../entry";

const MORE: BestOfPoolRule = { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: true };
const LESS: BestOfPoolRule = { kind: "bestOfPool", unitLabel: "vụ tồn", higherIsBetter: false };

function outcome(rule: BestOfPoolRule, own: CellValue, best: CellValue) {
  const given = criterionEntry({ result: entry(own), best: entry(best) });
  return evaluateRule(rule, given, scaled(5), DEFAULT_POLICY);
}

/** Points of 5, and the codes of what was found. */
function points(...given: Parameters<typeof outcome>): (number | string | null)[] {
  const result = outcome(...given);
  const codes = result.problems.map(({ code, field }) => `${field} ${code}`);
  return [result.status === "reached" ? toNumber(result.reached.points) : null, ...codes];
}

test.each<[CellValue, CellValue, (number | string | null)[]]>([
  [60, 60, [5]],
  [45, 60, [3.75]],
  // 5 × 20 ÷ 60 = 1.666…
  [20, 60, [1.67]],
  [0, 60, [0]],
  [0, 0, [0]],
  [61, 60, [5, "best entry.betterThanBest"]],
  [45, null, [null, "best points.provisional"]],
  [null, 60, [null]],
  [null, null, [null]],
  [45, "60 bài", [null, "best entry.notNumber"]],
  [-1, 60, [null, "result entry.outOfRange"]],
  ["45", 60, [null, "result entry.numberAsText"]],
])("the more the better: %p of %p → %p", (own, best, expected) => {
  expect(points(MORE, own, best)).toEqual(expected);
});

test.each<[number, number, (number | string | null)[]]>([
  [4, 4, [5]],
  [10, 4, [2]],
  // 5 × 4 ÷ 6 = 3.333…
  [6, 4, [3.33]],
  [3, 0, [0]],
  [0, 0, [5]],
  [3, 4, [5, "best entry.betterThanBest"]],
])("the less the better: %p of %p → %p", (own, best, expected) => {
  expect(points(LESS, own, best)).toEqual(expected);
});

test("until the best is known there are no points, and the reason says so", () => {
  const given = new Map([["1", criterionEntry({ result: entry(45) })]]);
  const { nodes, totals, findings } = scoreUnit(setOf([leaf("1", 5, MORE)]), given);
  expect([nodes[0]?.self, nodes[0]?.why.basis, totals.self]).toEqual([null, "provisional", null]);
  expect([nodes[0]?.why.input, nodes[0]?.why.pending]).toEqual([
    45,
    { unitLabel: "tin bài", higherIsBetter: true },
  ]);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ["points.provisional", "info"],
  ]);
});

test("the reason names what the value was compared with", () => {
  const result = outcome(MORE, 45, 60);
  expect(result.status === "reached" && [result.input, result.reached.best]).toEqual([
    45,
    { value: 60, unitLabel: "tin bài", higherIsBetter: true },
  ]);
});
