import { type CriteriaNode, DEFAULT_POLICY, type SetPolicy, toNumber } from "@/criteria";
import { type CriterionEntry, scoreUnit } from "@/scoring";
import { leaf, parent, setOf } from "../criteria/sets";
import { criterionEntry, entry } from "./entry";

const manual = (id: string, points: number) => leaf(id, points, { kind: "manual" });
const NODES: readonly CriteriaNode[] = [
  parent("A", 60, [manual("A.1", 20), manual("A.2", 40)]),
  parent("B", 40, [manual("B.1", 10), manual("B.2", 30)]),
  { ...manual("C", 5), outside: "bonus" },
  { ...manual("D", 5), outside: "penalty" },
];
const MARK = { notArising: "Không phát sinh" };

function scored(
  entries: Readonly<Record<string, Partial<CriterionEntry>>>,
  policy: Partial<SetPolicy> = {}
) {
  const { totals, findings, nodes } = scoreUnit(
    setOf(NODES, { policy: { ...DEFAULT_POLICY, notArising: "rescale", ...policy } }),
    new Map(Object.entries(entries).map(([id, fields]) => [id, criterionEntry(fields)]))
  );
  const plain = (points: typeof totals.self) => (points === null ? null : toNumber(points));
  return {
    self: plain(totals.self),
    crossCheck: plain(totals.crossCheck),
    outOf: plain(totals.outOf),
    from: plain(totals.rescaledFrom),
    section: plain(nodes.find(({ id }) => id === "A")?.self ?? null),
    why: nodes.find(({ id }) => id === "A.1")?.why.basis,
    said: findings.filter(({ code }) => code.startsWith("total.")),
  };
}

const points = (value: number) => ({ typedPoints: entry(value) });

test("what the others reach is rescaled to all standard points", () => {
  // (35 + 10 + 25) × 100 ÷ 80 = 87.5
  const all = { "A.1": MARK, "A.2": points(35), "B.1": points(10), "B.2": points(25) };
  expect(scored(all)).toMatchObject({
    self: 87.5,
    outOf: 100,
    from: 80,
    section: 35,
    why: "rescaled",
    said: [{ code: "total.rescaled", data: { criteria: 1, remaining: 80, full: 100 } }],
  });
});

test("bonuses and penalties are not rescaled", () => {
  // 70 × 100 ÷ 80 + 2 − 3 = 86.5
  const all = { "A.1": MARK, "A.2": points(35), "B.1": points(10), "B.2": points(25) };
  expect(scored({ ...all, C: points(2), D: points(3) }).self).toBe(86.5);
});

test("rounded once, half away from zero", () => {
  // 10 × 100 ÷ 60 = 16.666…; 2.5 × 100 ÷ 80 = 3.125
  expect(scored({ "A.2": MARK, "B.1": points(10) }).self).toBe(16.67);
  expect(scored({ "A.1": MARK, "B.1": points(2.5) }).self).toBe(3.13);
  expect(scored({ "A.1": MARK, "B.1": points(2.5) }, { pointDecimals: 1 }).self).toBe(3.1);
});

test("where nothing is left out nothing is rescaled, and where nothing remains only the rest counts", () => {
  expect(scored({ "A.1": points(20) })).toMatchObject({ self: 20, from: null, said: [] });
  const none = { "A.1": MARK, "A.2": MARK, "B.1": MARK, "B.2": MARK };
  expect(scored(none)).toMatchObject({ self: null, from: 0, outOf: 100 });
  expect(scored({ ...none, C: points(2) }).self).toBe(2);
});

test("a checker who scores the criterion after all brings its standard points back in that line", () => {
  // self 40 × 100 ÷ 80 = 50; cross-check 40 + 15 of all 100
  const all = { "A.1": { ...MARK, crossCheck: { points: entry(15), reason: "Có phát sinh" } } };
  expect(scored({ ...all, "A.2": points(40) })).toMatchObject({ self: 50, crossCheck: 55 });
});

test("left out without rescaling, the total says what it is out of", () => {
  const found = scored({ "A.1": MARK, "A.2": points(35) }, { notArising: "leaveOut" });
  expect(found).toMatchObject({
    self: 35,
    outOf: 80,
    from: null,
    why: "leftOut",
    said: [{ code: "total.leftOut", data: { criteria: 1, outOf: 80, full: 100 } }],
  });
});

test("left out without rescaling, what a checker scores all the same is said: the total is not out of it", () => {
  const codesOf = (notArising: SetPolicy["notArising"]) => {
    const checked = { points: entry(15), reason: "Có phát sinh" };
    const fields = criterionEntry({ ...MARK, explanation: "Không có", crossCheck: checked });
    const policy = { ...DEFAULT_POLICY, notArising };
    return scoreUnit(setOf(NODES, { policy }), new Map([["A.1", fields]])).findings.filter(
      ({ code }) => code === "points.scoredLeftOut"
    );
  };
  expect(codesOf("leaveOut")).toMatchObject([
    { severity: "warning", where: { criterion: "A.1" }, data: { points: 15, standard: 20 } },
  ]);
  // There the criterion comes back in that line, with its standard points.
  expect(codesOf("rescale")).toEqual([]);
});
