import fc from "fast-check";
import { type CriteriaSet, parseSet, SCALE, type SetPolicy, toNumber } from "@/criteria";
import { type CriterionEntry, scoreUnit } from "@/scoring";
import setDocument from "~test/fixtures/handWorked/set.json";
import { RUNS } from "~test/runs";
import { criterionEntry, entry } from "./entry";

function handWorkedSet(policy: Partial<SetPolicy> = {}): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return { ...reading.value, policy: { ...reading.value.policy, ...policy } };
}

const SET = handWorkedSet();

function scored(
  entries: Readonly<Record<string, Partial<CriterionEntry>>>,
  set: CriteriaSet = SET
) {
  const score = scoreUnit(
    set,
    new Map(Object.entries(entries).map(([id, fields]) => [id, criterionEntry(fields)]))
  );
  const self = Object.fromEntries(
    score.nodes.map((node) => [node.id, node.self === null ? null : toNumber(node.self)])
  );
  const codes = score.findings
    .filter(({ code }) => code !== "entry.missing")
    .map(({ code, where }) => `${where.criterion} ${code}`);
  return { self, codes, totals: score.totals, findings: score.findings };
}

describe("typed points", () => {
  test.each<[string | number | boolean, number | null, string | null]>([
    [2.5, 2.5, null],
    [0, 0, null],
    [3, 3, null],
    [2.345, 2.35, null],
    [3.0001, null, "points.aboveStandard"],
    [-0.5, null, "points.negative"],
    ["1,5", null, "points.numberAsText"],
    ["hai điểm", null, "points.notNumber"],
    [true, null, "points.notNumber"],
  ])("%p → %p, %p", (value, points, code) => {
    const { self, codes } = scored({ "C.2": { typedPoints: entry(value) } });
    expect(self["C.2"]).toBe(points);
    expect(codes).toEqual(code === null ? [] : [`C.2 ${code}`]);
  });

  test("count before the tier of the result, and the difference is said", () => {
    const { self, codes } = scored({ "A.1": { result: entry(1), typedPoints: entry(1.5) } });
    expect([self["A.1"], codes]).toEqual([1.5, ["A.1 points.typedOverComputed"]]);
  });

  test("that are no tier of the ladder are said", () => {
    expect(scored({ "A.1": { typedPoints: entry(1.6) } }).codes).toEqual(["A.1 points.notATier"]);
  });
});

describe("a task that did not arise", () => {
  const mark = { notArising: "Không phát sinh" };

  test("a person decides: nothing counts until points are typed", () => {
    expect(scored({ "A.4": mark })).toMatchObject({
      self: { "A.4": null },
      codes: ["A.4 notArising.undecided"],
    });
    expect(scored({ "A.4": { ...mark, typedPoints: entry(1.5) } })).toMatchObject({
      self: { "A.4": 1.5 },
      codes: [],
    });
  });

  test("full points", () => {
    expect(scored({ "A.4": mark }, handWorkedSet({ notArising: "full" })).self["A.4"]).toBe(1.5);
  });

  test("left out: the total is out of less", () => {
    const { totals, self } = scored({ "A.4": mark }, handWorkedSet({ notArising: "leaveOut" }));
    expect([self["A.4"], toNumber(totals.outOf), totals.leaves]).toEqual([null, 24.5, 8]);
  });

  test("a mark that nobody knows, and a mark without its reason", () => {
    expect(scored({ "A.4": { notArising: "miễn" } }).codes).toEqual(["A.4 notArising.unknownMark"]);
    expect(scored({ "A.4": { ...mark, typedPoints: entry(1), explanation: " " } }).codes).toEqual([
      "A.4 notArising.withoutReason",
    ]);
  });
});

describe("duties of the form", () => {
  test("points below standard are explained, points have evidence", () => {
    expect(scored({ "A.1": { result: entry(0.95), explanation: "", evidence: "" } }).codes).toEqual(
      ["A.1 points.belowWithoutExplanation", "A.1 points.withoutEvidence"]
    );
    expect(scored({ "A.1": { result: entry(1), explanation: "" } }).codes).toEqual([]);
  });

  test("a checker's score that differs has its reason", () => {
    const differing = (reason: string) => ({
      "C.2": { typedPoints: entry(3), crossCheck: { points: entry(2), reason } },
    });
    expect(scored(differing("")).codes).toEqual(["C.2 crossCheck.withoutReason"]);
    expect(scored(differing("Thiếu tài liệu")).codes).toEqual([]);
  });

  test("criteria without anything are named, one by one", () => {
    expect(scored({}).findings.map(({ code, where }) => `${where.criterion} ${code}`)).toEqual(
      ["A.1", "A.2", "A.3", "A.4", "B.1", "B.2", "B.3", "C.1", "C.2"].map(
        (id) => `${id} entry.missing`
      )
    );
  });
});

test("a checker's typed text stands in nobody's place: the criterion has no score in that line", () => {
  const { totals } = scored({
    "C.2": { typedPoints: entry(3), crossCheck: { points: entry(2), reason: "x" } },
    "B.3": { result: entry("Đạt"), crossCheck: { points: entry("0,5"), reason: "x" } },
  });
  expect([
    toNumber(totals.self ?? (0 as never)),
    toNumber(totals.crossCheck ?? (0 as never)),
    totals.appraised,
  ]).toEqual([3.5, 2, null]);
});

test("the total is the exact sum of the leaves, in any order, for hundredths that binary fractions cannot hold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 }),
      (hundredths) => {
        const leaves = hundredths.map((_, index) => ({
          id: `X.${index}`,
          code: "",
          label: String(index),
          points: 3,
          rule: { kind: "manual" },
          source: { key: null, reading: "sample" },
        }));
        const reading = parseSet({
          ...setDocument,
          nodes: [
            {
              id: "X",
              code: "",
              label: "X",
              points: 3 * leaves.length,
              source: { key: null, reading: "sample" },
              children: leaves,
            },
          ],
        });
        if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
        const entries = new Map(
          hundredths.map((value, index) => [
            `X.${index}`,
            criterionEntry({ typedPoints: entry(value / 100) }),
          ])
        );
        const expected = (hundredths.reduce((total, value) => total + value, 0) / 100) * SCALE;
        expect(scoreUnit(reading.value, entries).totals.self).toBe(Math.round(expected));
      }
    ),
    { numRuns: RUNS }
  );
});
