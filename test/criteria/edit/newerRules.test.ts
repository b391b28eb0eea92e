import { applyEdit, canApply, checkSet, type Rule, ruleKindsFor, scaled } from "@/criteria";
import { ladder, leaf, setOf } from "../sets";

const UNDER = (rule: Rule) => setOf([leaf("1", 2, rule)]);

test("a criterion without tiers may be scored in proportion: up to 100 %, until a person says otherwise", () => {
  const set = UNDER({ kind: "award" });
  expect(ruleKindsFor(leaf("1", 2))).toContain("proportional");
  const proportional = applyEdit(set, { kind: "rule", node: "1", rule: "proportional" });
  expect(proportional.nodes[0]?.rule).toEqual({ kind: "proportional", cap: scaled(100) });
  expect(checkSet(proportional)).toEqual([]);
  const open = applyEdit(proportional, {
    kind: "details",
    node: "1",
    rule: "proportional",
    details: { cap: null },
  });
  expect(open.nodes[0]?.rule).toEqual({ kind: "proportional", cap: null });
  expect(
    canApply(proportional, {
      kind: "details",
      node: "1",
      rule: "proportional",
      details: { cap: scaled(0) },
    })
  ).toBe(false);
  expect(
    canApply(set, {
      kind: "details",
      node: "1",
      rule: "proportional",
      details: { cap: scaled(100) },
    })
  ).toBe(false);
});

test("an award may be met in part, or not", () => {
  const set = applyEdit(UNDER({ kind: "award" }), {
    kind: "details",
    node: "1",
    rule: "award",
    details: { partial: true },
  });
  expect(set.nodes[0]?.rule).toEqual({ kind: "award", partial: true });
  const back = applyEdit(set, { kind: "details", node: "1", rule: "award", details: {} });
  expect(back.nodes[0]?.rule).toEqual({ kind: "award" });
  expect(
    canApply(UNDER({ kind: "manual" }), {
      kind: "details",
      node: "1",
      rule: "award",
      details: { partial: true },
    })
  ).toBe(false);
});

test("a criterion may be scored against the best of the pool", () => {
  const set = applyEdit(UNDER({ kind: "award" }), { kind: "rule", node: "1", rule: "bestOfPool" });
  expect(set.nodes[0]?.rule).toEqual({ kind: "bestOfPool", unitLabel: "", higherIsBetter: true });
  const best = { unitLabel: "vụ tồn", higherIsBetter: false };
  const told = applyEdit(set, { kind: "details", node: "1", rule: "bestOfPool", details: best });
  expect(told.nodes[0]?.rule).toEqual({ kind: "bestOfPool", ...best });
  expect(
    canApply(UNDER({ kind: "award" }), {
      kind: "details",
      node: "1",
      rule: "bestOfPool",
      details: best,
    })
  ).toBe(false);
});

test("days late are counted in another way, their tiers stay", () => {
  const rule = ladder("daysLateTiers", ["[,0]", "(0,5]", "(5,)"]);
  const how = { days: "working", deadline: "2024-02-28" } as const;
  const set = applyEdit(UNDER(rule), {
    kind: "details",
    node: "1",
    rule: "daysLateTiers",
    details: how,
  });
  expect(set.nodes[0]?.rule).toEqual({ ...rule, ...how });
  const back = applyEdit(set, { kind: "details", node: "1", rule: "daysLateTiers", details: {} });
  expect(back.nodes[0]?.rule).toEqual(rule);
  expect(
    canApply(UNDER({ kind: "award" }), {
      kind: "details",
      node: "1",
      rule: "daysLateTiers",
      details: how,
    })
  ).toBe(false);
});

test.each([
  [{ kind: "proportional", cap: scaled(100) } as const, []],
  [{ kind: "proportional", cap: scaled(100.01) } as const, ["set.capAboveMost"]],
  [{ kind: "proportional", cap: null } as const, ["set.capAboveMost"]],
])("a bonus never exceeds its own points: %j", (rule, codes) => {
  const bonus = { ...leaf("2", 1, rule), outside: "bonus" as const };
  expect(checkSet(setOf([leaf("1", 2, rule), bonus])).map(({ code }) => code)).toEqual(codes);
});
