import fc from "fast-check";
import {
  applyEdit,
  canApply,
  checkSet,
  compareSets,
  type CriteriaNode,
  type CriteriaSet,
  parseSet,
  type Rule,
  scaled,
  serializeSet,
  type SetEdit,
  walk,
} from "@/criteria";
import { RUNS } from "~test/runs";
import { leaf, parent, setOf } from "../sets";

const choice: Rule = {
  kind: "choice",
  tiers: [
    { label: "Tốt", points: scaled(2) },
    { label: "Chưa tốt", points: scaled(1) },
  ],
};
const bands: Rule = {
  kind: "deductionBands",
  measure: "percent",
  bands: [
    {
      label: "Tồn đọng từ 1% trở lên",
      points: scaled(1),
      when: { min: { value: scaled(1), inclusive: true }, max: null, orNone: false },
    },
  ],
};

/** A (6): A.1 (2, tiers), A.2 (4, bands); B (3): B.1 (3). */
const set = setOf([
  parent("A", 6, [leaf("A.1", 2, choice), leaf("A.2", 4, bands)]),
  parent("B", 3, [leaf("B.1", 3)]),
]);

/** The tree as text: "A(A.1 A.2)". */
function shape(nodes: readonly CriteriaNode[]): string {
  return nodes
    .map(({ id, children }) => (children.length > 0 ? `${id}(${shape(children)})` : id))
    .join(" ");
}

const nodeOf = (of: CriteriaSet, id: string) => walk(of).find(({ node }) => node.id === id)?.node;
const codesOf = (of: CriteriaSet) => checkSet(of).map(({ code }) => code);
const add = (node: string, place: "after" | "inside"): SetEdit => ({
  kind: "addNode",
  node,
  place,
  label: "Tiêu chí mới",
});

describe("rows", () => {
  test("a row is added after another, under an id of its own, worth nothing and scored by hand", () => {
    const once = applyEdit(set, add("A.1", "after"));
    const twice = applyEdit(once, add("A.1", "after"));
    expect(shape(twice.nodes)).toBe("A(A.1 A.them-2 A.them-1 A.2) B(B.1)");
    expect(nodeOf(once, "A.them-1")).toMatchObject({
      code: "",
      label: "Tiêu chí mới",
      points: 0,
      rule: { kind: "manual" },
      source: { key: null, reading: "missing" },
    });
    expect(codesOf(once)).toEqual([]);
    expect(shape(applyEdit(set, add("B", "after")).nodes)).toBe("A(A.1 A.2) B(B.1) them-1");
  });

  test("a row inside a criterion makes it a sum, which the checks ask to be made whole", () => {
    const inside = applyEdit(set, add("B.1", "inside"));
    expect(shape(inside.nodes)).toBe("A(A.1 A.2) B(B.1(B.1.them-1))");
    expect(nodeOf(inside, "B.1")?.rule).toBeNull();
    expect(codesOf(inside)).toEqual(["set.sumDiffers"]);
  });

  test("nothing goes inside a criterion with tiers or bands of its own", () => {
    for (const id of ["A.1", "A.2"]) expect(canApply(set, add(id, "inside"))).toBe(false);
  });

  test("nor deeper than a set document may be", () => {
    let node = leaf("n12", 1);
    for (let depth = 11; depth > 0; depth--) node = parent(`n${depth}`, 1, [node]);
    const deep = setOf([node]);
    expect(canApply(deep, add("n12", "inside"))).toBe(false);
    expect(canApply(deep, add("n12", "after"))).toBe(true);
  });

  test("a row goes with all below it and with what named it", () => {
    const named = setOf(set.nodes, {
      exceptions: [
        { node: "A", check: "sumDiffers", reason: "thử" },
        { node: "B", check: "sumDiffers", reason: "thử" },
      ],
      figureLinks: [{ figure: "f", criterion: "A.1" }],
    });
    const without = applyEdit(named, { kind: "removeNode", node: "A" });
    expect(shape(without.nodes)).toBe("B(B.1)");
    expect(without.exceptions.map(({ node }) => node)).toEqual(["B"]);
    expect(without.figureLinks).toEqual([]);
    expect(codesOf(applyEdit(set, { kind: "removeNode", node: "A.1" }))).toEqual([
      "set.sumDiffers",
    ]);
    const alone = applyEdit(set, { kind: "removeNode", node: "B.1" });
    expect(nodeOf(alone, "B")?.rule).toEqual({ kind: "manual" });
  });

  test("the last row of a table stays", () => {
    expect(canApply(setOf([leaf("A", 1)]), { kind: "removeNode", node: "A" })).toBe(false);
    expect(canApply(set, { kind: "removeNode", node: "X" })).toBe(false);
  });
});

describe("tiers", () => {
  const addTier = (node: string, after: number): SetEdit => ({
    kind: "addTier",
    node,
    after,
    label: "Mức mới",
  });
  const labels = (of: CriteriaSet, id: string) => {
    const rule = nodeOf(of, id)?.rule;
    if (rule?.kind === "choice") return rule.tiers.map(({ label }) => label);
    return rule?.kind === "deductionBands" ? rule.bands.map(({ label }) => label) : null;
  };

  test("stand where they are put, and are worth nothing until a person says so", () => {
    expect(labels(applyEdit(set, addTier("A.1", -1)), "A.1")).toEqual([
      "Mức mới",
      "Tốt",
      "Chưa tốt",
    ]);
    expect(labels(applyEdit(set, addTier("A.1", 0)), "A.1")).toEqual([
      "Tốt",
      "Mức mới",
      "Chưa tốt",
    ]);
    expect(labels(applyEdit(set, addTier("A.2", 0)), "A.2")).toEqual([
      "Tồn đọng từ 1% trở lên",
      "Mức mới",
    ]);
    expect(codesOf(applyEdit(set, addTier("A.1", 1)))).toEqual([]);
    expect(codesOf(applyEdit(set, addTier("A.2", 0)))).not.toEqual([]);
  });

  test("a criterion without tiers gets its first, and a person picks it", () => {
    expect(nodeOf(applyEdit(set, addTier("B.1", -1)), "B.1")?.rule).toEqual({
      kind: "choice",
      tiers: [{ label: "Mức mới", points: 0 }],
    });
    expect(canApply(set, addTier("B.1", 0))).toBe(false);
  });

  test("are taken away but for the last, and never one of yes and no", () => {
    const removed = applyEdit(set, { kind: "removeTier", node: "A.1", tier: 0 });
    expect(labels(removed, "A.1")).toEqual(["Chưa tốt"]);
    expect(canApply(removed, { kind: "removeTier", node: "A.1", tier: 0 })).toBe(false);
    expect(canApply(set, { kind: "removeTier", node: "A.2", tier: 0 })).toBe(false);
    const answers = applyEdit(set, { kind: "rule", node: "A.1", rule: "yesNo" });
    expect(canApply(answers, { kind: "removeTier", node: "A.1", tier: 0 })).toBe(false);
    expect(canApply(answers, addTier("A.1", 1))).toBe(false);
  });

  test("bands are measured by what a person says", () => {
    const days = applyEdit(set, {
      kind: "details",
      node: "A.2",
      rule: "deductionBands",
      details: { measure: "daysLate" },
    });
    expect(nodeOf(days, "A.2")?.rule).toMatchObject({
      kind: "deductionBands",
      measure: "daysLate",
    });
    expect(
      canApply(set, {
        kind: "details",
        node: "A.1",
        rule: "deductionBands",
        details: { measure: "count" },
      })
    ).toBe(false);
  });

  test("a count takes all that a person says of it", () => {
    const counted = applyEdit(set, { kind: "rule", node: "B.1", rule: "countPoints" });
    const count = {
      direction: "takeOff",
      each: scaled(0.5),
      step: scaled(2),
      counted: "vụ",
      least: scaled(1),
      most: null,
    } as const;
    const told = applyEdit(counted, {
      kind: "details",
      node: "B.1",
      rule: "countPoints",
      details: count,
    });
    expect(nodeOf(told, "B.1")?.rule).toEqual({ kind: "countPoints", ...count });
    expect(codesOf(told)).toEqual([]);
    expect(
      canApply(set, { kind: "details", node: "B.1", rule: "countPoints", details: count })
    ).toBe(false);
  });
});

describe("what an office says of a criterion", () => {
  const noted = applyEdit(
    applyEdit(set, { kind: "department", node: "A.1", department: " Phòng Phổ biến " }),
    { kind: "expectedEvidence", node: "A.1", expectedEvidence: "Kế hoạch năm" }
  );

  test("is kept, travels with the set's document, and goes when it is emptied", () => {
    expect(nodeOf(noted, "A.1")).toMatchObject({
      department: "Phòng Phổ biến",
      expectedEvidence: "Kế hoạch năm",
    });
    const again = parseSet(JSON.parse(JSON.stringify(serializeSet(noted))));
    expect(again).toMatchObject({ status: "read", value: noted });
    const left = applyEdit(noted, { kind: "department", node: "A.1", department: " " });
    expect(nodeOf(left, "A.1")).not.toHaveProperty("department");
    expect(nodeOf(left, "A.1")).toHaveProperty("expectedEvidence", "Kế hoạch năm");
  });

  test("is told where two sets differ in it", () => {
    const { kept } = compareSets(set, noted);
    expect(kept.flatMap(({ changes }) => changes)).toEqual([
      { kind: "department", before: "", after: "Phòng Phổ biến" },
      { kind: "expectedEvidence", before: "", after: "Kế hoạch năm" },
    ]);
  });

  test("a document that says it in another way than as text is refused with the place", () => {
    const document = serializeSet(set);
    const [first] = document.nodes;
    const reading = parseSet({ ...document, nodes: [{ ...first, department: 3 }] });
    expect(reading.findings).toMatchObject([
      { code: "set.malformed", data: { path: "nodes[0].department" } },
    ]);
  });

  test("codes are corrected too, and may be empty", () => {
    expect(nodeOf(applyEdit(set, { kind: "code", node: "A.1", code: " 1.10 " }), "A.1")?.code).toBe(
      "1.10"
    );
    expect(nodeOf(applyEdit(set, { kind: "code", node: "A.1", code: "" }), "A.1")?.code).toBe("");
  });
});

/** Rows and tiers added and removed anywhere, possible or not. */
const edits: fc.Arbitrary<SetEdit> = fc
  .tuple(
    fc.constantFrom("A", "A.1", "A.2", "B", "B.1", "A.them-1", "them-1", "B.1.them-1"),
    fc.constantFrom("after", "inside", "remove", "addTier", "removeTier", "deeper", "higher"),
    fc.integer({ min: -1, max: 2 })
  )
  .map(([node, what, at]): SetEdit => {
    switch (what) {
      case "after":
      case "inside":
        return { kind: "addNode", node, place: what, label: "Mới" };
      case "remove":
        return { kind: "removeNode", node };
      case "addTier":
        return { kind: "addTier", node, after: at, label: "Mới" };
      case "removeTier":
        return { kind: "removeTier", node, tier: at };
      default:
        return { kind: "level", node, to: what === "deeper" ? "deeper" : "higher" };
    }
  });

test("whatever rows and tiers come and go, a set remains that can be written and read again", () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 15 }), (wanted) => {
      const left = wanted.reduce(
        (now, edit) => (canApply(now, edit) ? applyEdit(now, edit) : now),
        set
      );
      const ids = walk(left).map(({ node }) => node.id);
      expect(new Set(ids).size).toBe(ids.length);
      const again = parseSet(JSON.parse(JSON.stringify(serializeSet(left))));
      expect(again.status === "refused" ? again.findings : again.value).toEqual(left);
    }),
    { numRuns: RUNS }
  );
});
