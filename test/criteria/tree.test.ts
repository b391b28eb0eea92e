import { codePath, leaves, walk } from "@/criteria";
import { leaf, parent } from "./sets";

const set = {
  nodes: [parent("A", 3, [parent("A.I", 3, [leaf("A.I.1", 1), leaf("A.I.2", 2)])]), leaf("B", 1)],
};

it("walks in printed order, with parent, depth and path", () => {
  expect(
    walk(set).map(({ node, parent: above, depth, path }) => [node.id, above, depth, path.join("/")])
  ).toEqual([
    ["A", null, 0, "A"],
    ["A.I", "A", 1, "A/I"],
    ["A.I.1", "A.I", 2, "A/I/1"],
    ["A.I.2", "A.I", 2, "A/I/2"],
    ["B", null, 0, "B"],
  ]);
  expect(leaves(set).map(({ node }) => node.id)).toEqual(["A.I.1", "A.I.2", "B"]);
});

it.each<[string[], string]>([
  [["A", "I", "1", "1.1"], "A.I.1.1"],
  [["A", "V", "1", "1.1", "a"], "A.V.1.1.a"],
  [["A", "VIII", "3", "a"], "A.VIII.3.a"],
  [["A", "I", "1", "10"], "A.I.1.10"],
  [["A", ""], "A"],
  [["", "I"], "I"],
  [["1", "1.1", "1.1.1"], "1.1.1"],
  [[], ""],
])("%j is %s", (path, expected) => expect(codePath(path)).toBe(expected));
