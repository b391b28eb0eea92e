import fc from "fast-check";
import {
  applyEdit,
  canApply,
  checkSet,
  type CriteriaNode,
  type CriteriaSet,
  type Rule,
  type RuleKind,
  ruleKindsFor,
  scaled,
  type SetEdit,
  walk,
} from "@/criteria";
import { RUNS } from "~test/runs";
import { interval, ladder, leaf, parent, setOf } from "../sets";

const choice: Rule = {
  kind: "choice",
  tiers: [
    { label: "Đạt 100%", points: scaled(2) },
    { label: "Dưới 100%", points: scaled(1) },
  ],
};

/**
 * A (6): A.1 (2, tiers), A.2 (2), A.3 (2); B (4): B.1 (4): B.1.a (1), B.1.b (3).
 */
const set = setOf([
  parent("A", 6, [leaf("A.1", 2, choice), leaf("A.2", 2), leaf("A.3", 2)]),
  parent("B", 4, [parent("B.1", 4, [leaf("B.1.a", 1), leaf("B.1.b", 3)])]),
]);

/** The tree as text: "A(A.1 A.2)". */
function shape(nodes: readonly CriteriaNode[]): string {
  return nodes
    .map(({ id, children }) => (children.length > 0 ? `${id}(${shape(children)})` : id))
    .join(" ");
}

const nodeOf = (of: CriteriaSet, id: string) => walk(of).find(({ node }) => node.id === id)?.node;

describe("levels", () => {
  const level = (node: string, to: "deeper" | "higher", expected: string | null) =>
    test(`${node} ${to}`, () => {
      const edit: SetEdit = { kind: "level", node, to };
      expect(canApply(set, edit)).toBe(expected !== null);
      if (expected === null) expect(() => applyEdit(set, edit)).toThrow(RangeError);
      else expect(shape(applyEdit(set, edit).nodes)).toBe(expected);
    });
  level("A.3", "deeper", "A(A.1 A.2(A.3)) B(B.1(B.1.a B.1.b))");
  level("B", "deeper", "A(A.1 A.2 A.3 B(B.1(B.1.a B.1.b)))");
  level("B.1.b", "deeper", "A(A.1 A.2 A.3) B(B.1(B.1.a(B.1.b)))");
  // A.1 has tiers of its own: nothing can stand inside it.
  level("A.2", "deeper", null);
  // Nothing is printed before them on their level.
  level("A", "deeper", null);
  level("A.1", "deeper", null);
  level("A.2", "higher", "A(A.1) A.2 A.3 B(B.1(B.1.a B.1.b))");
  level("A.1", "higher", "A A.1 A.2 A.3 B(B.1(B.1.a B.1.b))");
  level("B.1.a", "higher", "A(A.1 A.2 A.3) B(B.1 B.1.a B.1.b)");
  level("B", "higher", null);
  level("C", "higher", null);
  level("C", "deeper", null);

  test("a criterion that takes children becomes a sum, one that loses them all is scored by hand", () => {
    const deeper = applyEdit(set, { kind: "level", node: "A.3", to: "deeper" });
    expect(nodeOf(deeper, "A.2")?.rule).toBeNull();
    const higher = applyEdit(set, { kind: "level", node: "A.1", to: "higher" });
    expect(nodeOf(higher, "A")?.rule).toEqual({ kind: "manual" });
  });

  test("a criterion that a figure is tied to takes no children", () => {
    const linked = { ...set, figureLinks: [{ figure: "f", criterion: "A.2" }] };
    expect(canApply(linked, { kind: "level", node: "A.3", to: "deeper" })).toBe(false);
  });

  test("no deeper than a set document may be", () => {
    let node = leaf("n12", 1);
    for (let depth = 11; depth > 0; depth--) node = parent(`n${depth}`, 1, [node]);
    const deep = setOf([leaf("first", 1), node]);
    expect(canApply(deep, { kind: "level", node: "n1", to: "deeper" })).toBe(false);
    expect(canApply(deep, { kind: "level", node: "n12", to: "higher" })).toBe(true);
  });
});

describe("rules", () => {
  const offers = (node: CriteriaNode, expected: readonly RuleKind[]) =>
    expect(ruleKindsFor(node)).toEqual(expected);

  test("are offered by what a criterion's tiers allow", () => {
    const ladders = ["percentTiers", "dateTiers", "daysLateTiers", "countTiers"] as const;
    offers(leaf("a", 1), ["award", "proportional", "countPoints", "bestOfPool", "manual"]);
    // Its tiers speak of percentages, so bands would measure these.
    offers(leaf("a", 1, choice), [...ladders, "deductionBands", "yesNo", "choice", "manual"]);
    offers(leaf("a", 1, ladder("countTiers", ["(3,)", "[2,3]", "[,2)"])), [
      ...ladders,
      "choice",
      "manual",
    ]);
    offers(parent("a", 1, [leaf("b", 1)]), []);
  });

  test("take bounds from the words of the tiers where those speak of that measure", () => {
    const percent = applyEdit(set, { kind: "rule", node: "A.1", rule: "percentTiers" });
    expect(nodeOf(percent, "A.1")?.rule).toEqual({
      kind: "percentTiers",
      tiers: [
        { label: "Đạt 100%", points: 20_000, when: interval("[100,)") },
        { label: "Dưới 100%", points: 10_000, when: interval("[,100)") },
      ],
    });
    expect(checkSet(percent)).toEqual([]);
  });

  test("without such words the bounds are open, and the checks say so", () => {
    const dates = applyEdit(set, { kind: "rule", node: "A.1", rule: "dateTiers" });
    expect(checkSet(dates).map(({ code }) => code)).toEqual(["set.ladderOverlap"]);
    const first = { kind: "bounds", node: "A.1", tier: 0, when: interval("[,45350]") } as const;
    const second = { kind: "bounds", node: "A.1", tier: 1, when: interval("(45350,)") } as const;
    expect(checkSet(applyEdit(applyEdit(dates, first), second))).toEqual([]);
  });

  test("yes and no can be exchanged", () => {
    const answers = applyEdit(set, { kind: "rule", node: "A.1", rule: "yesNo" });
    const whens = (of: CriteriaSet) => {
      const rule = nodeOf(of, "A.1")?.rule;
      return rule?.kind === "yesNo" ? rule.tiers.map(({ when }) => when) : null;
    };
    expect(whens(answers)).toEqual([true, false]);
    expect(whens(applyEdit(answers, { kind: "yesTier", node: "A.1", tier: 1 }))).toEqual([
      false,
      true,
    ]);
  });

  test("points by hand leave the tiers out", () => {
    const manual = applyEdit(set, { kind: "rule", node: "A.1", rule: "manual" });
    expect(nodeOf(manual, "A.1")?.rule).toEqual({ kind: "manual" });
  });
});

describe("values that no criterion takes", () => {
  it.each<[string, SetEdit]>([
    ["points below zero", { kind: "points", node: "A.2", points: scaled(-1) }],
    ["an empty text", { kind: "label", node: "A.2", label: "  " }],
    ["an unknown node", { kind: "label", node: "X", label: "x" }],
    ["a tier that is not there", { kind: "tierPoints", node: "A.1", tier: 2, points: scaled(1) }],
    ["a tier below zero", { kind: "tierPoints", node: "A.1", tier: 0, points: scaled(-1) }],
    ["an empty tier", { kind: "tierLabel", node: "A.1", tier: 0, label: "" }],
    [
      "a tier of a criterion without tiers",
      { kind: "tierLabel", node: "A.2", tier: 0, label: "x" },
    ],
    [
      "bounds where a person picks",
      { kind: "bounds", node: "A.1", tier: 0, when: interval("[1,)") },
    ],
    ["an answer where a person picks", { kind: "yesTier", node: "A.1", tier: 0 }],
    ["a rule that needs tiers", { kind: "rule", node: "A.2", rule: "percentTiers" }],
    ["a rule for a sum", { kind: "rule", node: "A", rule: "award" }],
  ])("%s", (_, edit) => {
    expect(canApply(set, edit)).toBe(false);
    expect(() => applyEdit(set, edit)).toThrow(RangeError);
  });
});

/** Any correction of the set's nodes, possible or not. */
const edits: fc.Arbitrary<SetEdit> = fc
  .tuple(
    fc.constantFrom(...walk(set).map(({ node }) => node.id)),
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: 20_000 }),
    fc.constantFrom(
      "label",
      "points",
      "rule",
      "tierLabel",
      "tierPoints",
      "bounds",
      "yesTier",
      "level",
      "outside"
    ),
    fc.constantFrom<RuleKind>("percentTiers", "countTiers", "yesNo", "choice", "manual"),
    fc.boolean()
  )
  .map(([node, tier, units, kind, rule, up]): SetEdit => {
    switch (kind) {
      case "label":
        return { kind, node, label: `Tên mới ${units}` };
      case "points":
        return { kind, node, points: scaled(units / 4) };
      case "rule":
        return { kind, node, rule };
      case "tierLabel":
        return { kind, node, tier, label: `Mức mới ${units}` };
      case "tierPoints":
        return { kind, node, tier, points: scaled(units / 4) };
      case "bounds":
        return { kind, node, tier, when: interval(`[${units % 100},)`) };
      case "yesTier":
        return { kind, node, tier };
      case "outside":
        return { kind, node, outside: up ? "bonus" : tier === 0 ? "penalty" : null };
      case "level":
        return { kind, node, to: up ? "higher" : "deeper" };
    }
  });

/** A node without what a change of levels may change of it: its children, and having a rule. */
const ownParts = ({ id, code, label, points, source }: CriteriaNode) => ({
  id,
  code,
  label,
  points,
  source,
});

describe("any row of corrections", () => {
  const applied = fc.array(edits, { maxLength: 12 }).map((wanted) =>
    wanted.reduce<{ sets: CriteriaSet[]; done: SetEdit[] }>(
      ({ sets, done }, edit) => {
        const last = sets.at(-1) ?? set;
        return canApply(last, edit)
          ? { sets: [...sets, applyEdit(last, edit)], done: [...done, edit] }
          : { sets, done };
      },
      { sets: [set], done: [] }
    )
  );

  test("keeps every id once and in printed order, and every criterion's shape", () => {
    fc.assert(
      fc.property(applied, ({ sets }) => {
        const ids = walk(set).map(({ node }) => node.id);
        for (const one of sets) {
          expect(walk(one).map(({ node }) => node.id)).toEqual(ids);
          const codes = checkSet(one).map(({ code }) => code);
          expect(codes).not.toContain("set.leafWithoutRule");
          expect(codes).not.toContain("set.parentWithRule");
        }
      }),
      { numRuns: RUNS }
    );
  });

  test("leaves other nodes as they are", () => {
    fc.assert(
      fc.property(applied, ({ sets, done }) => {
        done.forEach((edit, index) => {
          const [before, after] = [sets[index] ?? set, sets[index + 1] ?? set];
          for (const { node } of walk(before)) {
            const now = nodeOf(after, node.id);
            if (edit.kind === "level") expect(now && ownParts(now)).toEqual(ownParts(node));
            else if (node.id !== edit.node)
              expect({ ...now, children: [] }).toEqual({ ...node, children: [] });
          }
        });
      }),
      { numRuns: RUNS }
    );
  });

  test("is undone exactly by leaving the last one out", () => {
    fc.assert(
      fc.property(applied, ({ sets, done }) => {
        const before = JSON.stringify(set);
        for (let count = done.length; count >= 0; count--)
          expect(done.slice(0, count).reduce(applyEdit, set)).toEqual(sets[count]);
        expect(JSON.stringify(set)).toBe(before);
      }),
      { numRuns: RUNS }
    );
  });
});
