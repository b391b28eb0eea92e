import fc from "fast-check";
import { mergeCell, type PartCell } from "@/pooling/departments";
import { RUNS } from "~test/runs";

const keyOf = (content: string) => content;
const cell = (part: string, base: string, theirs: string): PartCell<string> => ({
  part,
  base,
  theirs,
});
const side = (theirs: string, parts: readonly string[], base = "b") => ({ base, theirs, parts });

/** Worked out by hand: what stood there at splitting is "b" where nothing else is said. */
const CASES: readonly (readonly [
  name: string,
  ours: string,
  cells: readonly PartCell<string>[],
  expected: ReturnType<typeof mergeCell<string>>,
])[] = [
  ["no part has the cell", "b", [], { status: "kept" }],
  ["nobody changed it", "b", [cell("P", "b", "b")], { status: "kept" }],
  ["only ours changed", "o", [cell("P", "b", "b")], { status: "kept" }],
  ["only theirs changed", "b", [cell("P", "b", "t")], { status: "taken", side: side("t", ["P"]) }],
  ["theirs was cleared", "b", [cell("P", "b", "")], { status: "taken", side: side("", ["P"]) }],
  ["both changed alike", "t", [cell("P", "b", "t")], { status: "kept" }],
  [
    "both changed differently",
    "o",
    [cell("P", "b", "t")],
    { status: "conflict", sides: [side("t", ["P"])] },
  ],
  [
    "ours was cleared, theirs changed",
    "",
    [cell("P", "b", "t")],
    { status: "conflict", sides: [side("t", ["P"])] },
  ],
  [
    "two parts changed it alike",
    "b",
    [cell("Q", "b", "t"), cell("P", "b", "t")],
    { status: "taken", side: side("t", ["P", "Q"]) },
  ],
  [
    "two parts changed it differently",
    "b",
    [cell("P", "b", "t"), cell("Q", "b", "s")],
    { status: "conflict", sides: [side("s", ["Q"]), side("t", ["P"])] },
  ],
  [
    "two parts differ, and one of them was taken before",
    "t",
    [cell("P", "b", "t"), cell("Q", "b", "s")],
    { status: "conflict", sides: [side("s", ["Q"]), side("t", ["P"])] },
  ],
  [
    "one of two parts changed it",
    "b",
    [cell("P", "b", "b"), cell("Q", "b", "t")],
    { status: "taken", side: side("t", ["Q"]) },
  ],
  [
    "parts of two splits, both against what stands there now",
    "b",
    [cell("P", "b", "t"), cell("Q", "a", "b")],
    { status: "conflict", sides: [side("b", ["Q"], "a"), side("t", ["P"])] },
  ],
];

test.each(CASES)("%s", (_name, ours, cells, expected) => {
  expect(mergeCell(ours, cells, keyOf)).toEqual(expected);
  expect(mergeCell(ours, [...cells].reverse(), keyOf)).toEqual(expected);
});

test("what is taken leaves nothing to merge, and nothing but conflicts stays between differing parts", () => {
  const content = fc.constantFrom("", "1", "2", "3");
  const part = fc.record({ part: fc.constantFrom("P", "Q", "R"), base: content, theirs: content });
  fc.assert(
    fc.property(content, fc.array(part, { maxLength: 4 }), (ours, cells) => {
      const merged = mergeCell(ours, cells, keyOf);
      const changed = new Set(
        cells.filter(({ base, theirs }) => base !== theirs).map(({ theirs }) => theirs)
      );
      expect(merged.status === "kept").toBe(
        changed.size === 0 || (changed.size === 1 && changed.has(ours))
      );
      if (merged.status === "taken")
        expect(mergeCell(merged.side.theirs, cells, keyOf)).toEqual({ status: "kept" });
      if (merged.status === "conflict")
        expect(new Set(merged.sides.map(({ theirs }) => theirs))).toEqual(changed);
    }),
    { numRuns: RUNS * 8 }
  );
});
