import type { Points } from "@/criteria";
import { type NodeScore, sectionsOf } from "@/taskpane/check/scoreSections";

function node(id: string, depth: number, leaf: boolean): NodeScore {
  const why = { rule: "manual", basis: "none", input: null, tier: null } as const;
  const lines = { self: null, crossCheck: null, appraised: null, outside: null };
  return { id, code: id, path: id, label: id, depth, leaf, standard: 0 as Points, why, ...lines };
}

const shapeOf = (nodes: readonly NodeScore[]) =>
  sectionsOf(nodes).map(({ node: { id }, leaves, heading }) => [
    heading ? `${id}:` : id,
    leaves.map((leaf) => leaf.id).join(" "),
  ]);

test("parts head their sections, sections hold the criteria below them", () => {
  expect(
    shapeOf([
      node("A", 0, false),
      node("A.I", 1, false),
      node("A.I.1", 2, false),
      node("A.I.1.1", 3, true),
      node("A.I.1.2", 3, true),
      node("A.I.2", 2, true),
      node("A.II", 1, true),
      node("B", 0, false),
      node("B.I", 1, false),
      node("B.I.1", 2, true),
    ])
  ).toEqual([
    ["A:", "A.I.1.1 A.I.1.2 A.I.2 A.II"],
    ["A.I", "A.I.1.1 A.I.1.2 A.I.2"],
    ["A.II", "A.II"],
    ["B:", "B.I.1"],
    ["B.I", "B.I.1"],
  ]);
});

test("a flat table is its own list of sections", () => {
  expect(shapeOf([node("1", 0, true), node("2", 0, true)])).toEqual([
    ["1", "1"],
    ["2", "2"],
  ]);
  expect(shapeOf([])).toEqual([]);
});
