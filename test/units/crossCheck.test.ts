import { type CrossCheckProblem, crossCheckProblems, type Roster } from "@/units";

/** A roster of groups with pairs written "checker>checked". */
function roster(groups: string[][], pairs: string[]): Roster {
  return {
    name: "",
    year: 0,
    head: "",
    groups: groups.map((units, index) => ({
      id: String(index),
      title: String(index),
      unitKind: "khac",
      units,
    })),
    crossChecks: pairs.map((pair) => {
      const [checker = "", checked = ""] = pair.split(">");
      return { checker, checked };
    }),
    source: "",
  };
}

describe("crossCheckProblems", () => {
  const check = (groups: string[][], pairs: string[], expected: [string, string][]) => {
    const problems = expected.map(([kind, unit]) => ({ kind, unit }) as CrossCheckProblem);
    expect(crossCheckProblems(roster(groups, pairs))).toEqual(problems);
  };
  const abc = [["A", "B", "C"]];

  it.each<[string, string[][], string[], [string, string][]]>([
    ["no plan", abc, [], []],
    ["one cycle", abc, ["A>B", "B>C", "C>A"], []],
    ["units that check each other", [["A", "B", "C", "D"]], ["A>B", "B>A", "C>D", "D>C"], []],
    ["checking across groups", [["A"], ["B"]], ["A>B", "B>A"], []],
    ["a group that is not planned", [...abc, ["X", "Y"]], ["A>B", "B>C", "C>A"], []],
    ["other spellings", [["Đơn vị Hòa"], ["B"]], ["ĐƠN VỊ HOÀ>B", "B>đơn vị hoà"], []],
    ["a unit checking itself", abc, ["A>A", "B>C", "C>B"], [["self", "A"]]],
    ["a unit left out", abc, ["A>B", "B>A"], [["notOneToOne", "C"]]],
    [
      "a unit checked twice, another not",
      abc,
      ["A>B", "B>C", "C>B"],
      [
        ["notOneToOne", "A"],
        ["notOneToOne", "B"],
      ],
    ],
    [
      "a pair given twice",
      abc,
      ["A>B", "A>B", "B>C", "C>A"],
      [
        ["notOneToOne", "A"],
        ["notOneToOne", "B"],
      ],
    ],
    ["an unknown unit, told once", abc, ["A>X", "X>B", "B>C", "C>A"], [["unknownUnit", "X"]]],
    [
      "nobody known",
      abc,
      ["X>Y"],
      [
        ["unknownUnit", "X"],
        ["unknownUnit", "Y"],
      ],
    ],
    [
      "an unknown unit checking itself",
      abc,
      ["X>X"],
      [
        ["unknownUnit", "X"],
        ["self", "X"],
      ],
    ],
  ])("%s", (_, groups, pairs, expected) => check(groups, pairs, expected));
});
