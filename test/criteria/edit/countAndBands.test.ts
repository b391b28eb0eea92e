import {
  applyEdit,
  canApply,
  checkSet,
  type CriteriaNode,
  type CriteriaSet,
  type Rule,
  ruleKindsFor,
  scaled,
} from "@/criteria";
import { interval, leaf, setOf } from "../sets";

const choice = (...labels: readonly string[]): Rule => ({
  kind: "choice",
  tiers: labels.map((label, index) => ({ label, points: scaled((index + 1) * 10) })),
});

/** "tồn đọng từ 1% đến 10%: 10; trên 10%: 20", read as tiers that a person picks. */
const BACKLOG = leaf("1", 110, choice("Từ 1% đến 10%", "Trên 10%"));

const ruleIn = (set: CriteriaSet): Rule | null | undefined => set.nodes[0]?.rule;
const offersBands = (node: CriteriaNode) => ruleKindsFor(node).includes("deductionBands");

describe("bands", () => {
  const set = applyEdit(setOf([BACKLOG]), { kind: "rule", node: "1", rule: "deductionBands" });

  test("take the tiers with their printed points, and measure what their words measure", () => {
    expect(ruleIn(set)).toEqual({
      kind: "deductionBands",
      measure: "percent",
      bands: [
        { label: "Từ 1% đến 10%", points: scaled(10), when: interval("[1,10]") },
        { label: "Trên 10%", points: scaled(20), when: interval("(10,)") },
      ],
    });
    expect(checkSet(set)).toEqual([]);
  });

  test("are offered only where the words agree on a measure that bands know", () => {
    expect(offersBands(BACKLOG)).toBe(true);
    expect(offersBands(leaf("1", 2, choice("Chậm từ 01-02 ngày", "Chậm trên 10 ngày")))).toBe(true);
    expect(offersBands(leaf("1", 2, choice("Từ 02 đến 05 vụ", "Trên 10%")))).toBe(false);
    expect(offersBands(leaf("1", 2, choice("Trước ngày 28/02/2024", "Sau đó")))).toBe(false);
    expect(offersBands(leaf("1", 2, choice("Tốt", "Khá")))).toBe(false);
    expect(offersBands(leaf("1", 2))).toBe(false);
  });

  test("stay offered with their measure, whatever their words become", () => {
    const renamed = applyEdit(set, { kind: "tierLabel", node: "1", tier: 0, label: "Ít" });
    const rule = ruleIn(renamed);
    expect(rule?.kind === "deductionBands" && rule.bands.map(({ label }) => label)).toEqual([
      "Ít",
      "Trên 10%",
    ]);
    expect(offersBands(leaf("1", 110, rule ?? undefined))).toBe(true);
  });

  test("take other points and bounds, and become tiers again", () => {
    const points = applyEdit(set, { kind: "tierPoints", node: "1", tier: 1, points: scaled(50) });
    const bounds = applyEdit(points, {
      kind: "bounds",
      node: "1",
      tier: 1,
      when: interval("[12,)"),
    });
    const rule = ruleIn(bounds);
    expect(rule?.kind === "deductionBands" && rule.bands[1]).toEqual({
      label: "Trên 10%",
      points: scaled(50),
      when: interval("[12,)"),
    });
    expect(checkSet(bounds).map(({ code, data }) => [code, data.from, data.to])).toEqual([
      ["set.ladderGap", 10.01, 11.99],
    ]);
    const back = applyEdit(set, { kind: "rule", node: "1", rule: "choice" });
    expect(ruleIn(back)).toEqual(BACKLOG.rule);
  });

  test("have no tier beyond their last", () => {
    expect(canApply(set, { kind: "tierLabel", node: "1", tier: 2, label: "x" })).toBe(false);
    expect(canApply(set, { kind: "yesTier", node: "1", tier: 0 })).toBe(false);
  });
});

test("a count starts without points for a step, and the checks ask for them", () => {
  const set = applyEdit(setOf([leaf("1", 2)]), { kind: "rule", node: "1", rule: "countPoints" });
  expect(checkSet(set).map(({ code, data }) => [code, data.what])).toEqual([
    ["set.countStepMissing", "each"],
  ]);
  const again = applyEdit(set, { kind: "rule", node: "1", rule: "countPoints" });
  expect(ruleIn(again)).toBe(ruleIn(set));
});
