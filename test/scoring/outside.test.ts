import { type CriteriaNode, DEFAULT_POLICY, scaled, type SetPolicy, toNumber } from "@/criteria";
import { type CriterionEntry, scoreUnit } from "@/scoring";
import { ladder, leaf, parent, setOf } from "../criteria/sets";
import { criterionEntry, entry } from "./entry";

const NODES: readonly CriteriaNode[] = [
  parent("A", 3, [leaf("A.1", 3, { kind: "manual" })]),
  {
    ...parent("B", 2, [leaf("B.1", 1.5, { kind: "manual" }), leaf("B.2", 1)]),
    outside: "bonus",
  },
  {
    ...parent("C", 3, [
      leaf("C.1", 2, ladder("percentTiers", ["[50,100]", "[10,50)", "[0,10)"])),
      leaf("C.2", 1, { kind: "manual" }),
    ]),
    outside: "penalty",
  },
];

function scored(
  entries: Readonly<Record<string, Partial<CriterionEntry>>>,
  policy: Partial<SetPolicy> = {}
) {
  const { nodes, totals, findings } = scoreUnit(
    setOf(NODES, { policy: { ...DEFAULT_POLICY, ...policy } }),
    new Map(Object.entries(entries).map(([id, fields]) => [id, criterionEntry(fields)]))
  );
  return {
    self: Object.fromEntries(
      nodes.map(({ id, self }) => [id, self === null ? null : toNumber(self)])
    ),
    why: Object.fromEntries(nodes.map(({ id, why }) => [id, why])),
    codes: findings.map(({ code, where }) => `${where.criterion} ${code}`),
    findings,
    totals,
  };
}

describe("points typed for a penalty", () => {
  test.each<[number, number | null, string | null]>([
    [0.75, -0.75, null],
    [-0.75, -0.75, null],
    [1, -1, null],
    [-1, -1, null],
    [0, 0, null],
    [0.335, -0.34, null],
    [-0.335, -0.34, null],
    [1.01, null, "points.aboveMost"],
    [-1.01, null, "points.aboveMost"],
  ])("%p → %p, %p", (typed, points, code) => {
    const { self, codes } = scored({ "C.2": { typedPoints: entry(typed) } });
    expect(self["C.2"]).toBe(points);
    expect(codes.filter((one) => one.startsWith("C.2"))).toEqual(code ? [`C.2 ${code}`] : []);
  });
});

test("a penalty's rule says how much is taken off, and typed points are compared with that", () => {
  const { self, why, codes } = scored({
    "C.1": { result: entry(0.2), typedPoints: entry(2) },
    "C.2": { typedPoints: entry(0.5) },
  });
  expect([self["C.1"], self["C.2"], self["C"]]).toEqual([-2, -0.5, -2.5]);
  expect(codes).toContain("C.1 points.typedOverComputed");
  // 20 % lies in the second tier, worth 1.
  expect(scored({ "C.1": { result: entry(0.2) } }).self["C.1"]).toBe(-1);
  expect(why["C.1"]).toMatchObject({ basis: "typed", outside: "penalty" });
});

describe("a bonus or penalty left blank", () => {
  test("is nothing, not missing, and no criterion to be scored", () => {
    const { self, codes, totals, why } = scored({ "A.1": { typedPoints: entry(3) } });
    expect([self["B.1"], self["B"], self["C.1"], self["C"]]).toEqual([null, null, null, null]);
    expect(codes).toEqual([]);
    expect([toNumber(totals.outOf), totals.leaves, totals.scoredLeaves]).toEqual([3, 1, 1]);
    expect(totals.self).toBe(scaled(3));
    expect(why["B.1"]).toMatchObject({ basis: "blank", outside: "bonus" });
  });

  test("alone leaves a unit without a total: nothing was scored", () => {
    expect(scored({}).totals.self).toBeNull();
  });

  test("is 0 to a checker: another 0 needs no reason, points do", () => {
    const checked = (points: number) =>
      scored({ "C.2": { crossCheck: { points: entry(points), reason: "" } } }).codes;
    expect(checked(0)).toEqual(["A.1 entry.missing"]);
    expect(checked(1)).toEqual(["A.1 entry.missing", "C.2 crossCheck.withoutReason"]);
  });
});

test.each(["full", "leaveOut", "person"] as const)(
  "marked as not arising it is 0 under the policy %s, and asks for no reason",
  (notArising) => {
    const mark = { notArising: "Không phát sinh", explanation: "", evidence: "" };
    const { self, codes, totals } = scored(
      { "A.1": { typedPoints: entry(3) }, "B.1": mark, "C.2": mark },
      { notArising }
    );
    expect([self["B.1"], self["C.2"], toNumber(totals.outOf)]).toEqual([0, 0, 3]);
    expect(codes).toEqual([]);
  }
);

test("duties: what is taken off is explained, what is added has evidence, less than the most is fine", () => {
  const { codes } = scored({
    "A.1": { typedPoints: entry(3) },
    "B.1": { typedPoints: entry(0.5), explanation: "", evidence: "" },
    "C.2": { typedPoints: entry(0.5), explanation: "", evidence: "" },
  });
  expect(codes).toEqual(["B.1 points.withoutEvidence", "C.2 points.penaltyWithoutExplanation"]);
});

test("criteria that together give more than their heading allows are said, and nothing is cut off", () => {
  const { self, findings } = scored({
    "A.1": { typedPoints: entry(3) },
    "B.1": { typedPoints: entry(1.5) },
    "B.2": { result: entry("Đạt") },
  });
  expect(self["B"]).toBe(2.5);
  expect(findings.map(({ code, where, data }) => [code, where.criterion, data])).toEqual([
    [
      "points.sumAboveMost",
      "B",
      { label: "Tiêu chí B", path: "B", points: 2.5, most: 2, role: "bonus" },
    ],
  ]);
});
