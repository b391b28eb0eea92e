import type { DraftNode } from "@/app/sets/draft";
import { idsAbove, type TreeStep, treeStep, visibleRows } from "@/taskpane/import/treeRows";
import { leaf, parent as parentNode } from "~test/criteria/sets";

const row = (node: DraftNode["node"], parent: string | null, depth: number): DraftNode => ({
  node,
  parent,
  depth,
  path: node.id,
  outside: null,
  findings: [],
  sum: null,
  corrected: false,
});

/** A (A.1 (A.1.1, A.1.2), A.2), B */
const deep = [leaf("A.1.1", 1), leaf("A.1.2", 1)] as const;
const a1 = parentNode("A.1", 2, deep);
const a2 = leaf("A.2", 1);
const nodes = [
  row(parentNode("A", 3, [a1, a2]), null, 0),
  row(a1, "A", 1),
  row(deep[0], "A.1", 2),
  row(deep[1], "A.1", 2),
  row(a2, "A", 1),
  row(leaf("B", 1), null, 0),
];

const shown = (...closed: string[]) =>
  visibleRows(nodes, new Set(closed))
    .map(({ node }) => node.id)
    .join(" ");

test("what is inside a closed row is not shown, whatever is open in it", () => {
  expect(shown()).toBe("A A.1 A.1.1 A.1.2 A.2 B");
  expect(shown("A.1")).toBe("A A.1 A.2 B");
  expect(shown("A")).toBe("A B");
  expect(shown("A", "A.1")).toBe("A B");
  expect(shown("B")).toBe("A A.1 A.1.1 A.1.2 A.2 B");
});

test("the rows above one, the nearest first", () => {
  expect(idsAbove(nodes, "A.1.2")).toEqual(["A.1", "A"]);
  expect(idsAbove(nodes, "B")).toEqual([]);
  expect(idsAbove(nodes, "nothing")).toEqual([]);
});

describe("keys", () => {
  const go = (to: string): TreeStep => ({ kind: "go", to });
  const check = (key: string, at: string, closed: string[], expected: TreeStep | null) =>
    test(`${key} at ${at}, closed: ${closed.join(" ") || "none"}`, () => {
      const set = new Set(closed);
      expect(treeStep(key, visibleRows(nodes, set), at, set)).toEqual(expected);
    });
  check("ArrowDown", "A", [], go("A.1"));
  check("ArrowDown", "A", ["A"], go("B"));
  check("ArrowDown", "B", [], null);
  check("ArrowUp", "A", [], null);
  check("ArrowUp", "B", ["A.1"], go("A.2"));
  check("Home", "A.2", [], go("A"));
  check("End", "A.2", [], go("B"));
  check("ArrowRight", "A.1", ["A.1"], { kind: "open", id: "A.1" });
  check("ArrowRight", "A.1", [], go("A.1.1"));
  check("ArrowRight", "A.2", [], null);
  check("ArrowLeft", "A.1", [], { kind: "close", id: "A.1" });
  check("ArrowLeft", "A.1", ["A.1"], go("A"));
  check("ArrowLeft", "A.1.2", [], go("A.1"));
  check("ArrowLeft", "B", [], null);
  check("x", "A", [], null);
  check("ArrowDown", "nothing", [], null);
});
