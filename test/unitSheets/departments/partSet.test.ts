import { checkSet, setTotal, walk } from "@/criteria";
import { partSet } from "@/unitSheets/departments/partSet";
import { leaf, parent, setOf } from "~test/criteria/sets";

const SET = setOf(
  [
    parent("A", 10, [
      parent("A.I", 6, [leaf("A.I.1", 2), leaf("A.I.2", 4)]),
      parent("A.II", 4, [leaf("A.II.1", 4), { ...leaf("A.II.2", 3), outside: "bonus" }]),
    ]),
    { ...parent("T", 5, [leaf("T.1", 2), leaf("T.2", 3)]), outside: "penalty" },
  ],
  {
    notes: ["Bảng mẫu"],
    exceptions: [
      { node: "A.I.1", check: "ladderGap", reason: "x" },
      { node: "A.I.2", check: "ladderGap", reason: "y" },
    ],
    figureLinks: [
      { figure: "stp-gop-y", criterion: "A.I.2" },
      { figure: "stp-de-nghi", criterion: "A.I.1" },
    ],
  }
);

const of = (...criteria: string[]) => partSet(SET, "Phòng Một", new Set(criteria));
const points = (...criteria: string[]) =>
  Object.fromEntries(walk(of(...criteria)).map(({ node }) => [node.id, node.points / 10_000]));

test("headings above a department's criteria stay, worth what is left of them", () => {
  expect(points("A.I.2", "A.II.1")).toEqual({
    A: 8,
    "A.I": 4,
    "A.I.2": 4,
    "A.II": 4,
    "A.II.1": 4,
  });
  expect(points("A.I.1")).toEqual({ A: 2, "A.I": 2, "A.I.1": 2 });
});

test("bonuses count into no standard points, penalties into those of their own heading", () => {
  expect(points("A.II.2", "T.2")).toEqual({ A: 0, "A.II": 0, "A.II.2": 3, T: 3, "T.2": 3 });
  expect(setTotal(of("A.II.2", "A.I.1"))).toBe(20_000);
});

test("what belongs to criteria of others goes, and the part says what it is", () => {
  const part = of("A.I.1");
  expect(part.exceptions.map(({ node }) => node)).toEqual(["A.I.1"]);
  expect(part.figureLinks.map(({ figure }) => figure)).toEqual(["stp-de-nghi"]);
  expect(part.notes).toEqual([expect.stringContaining("phần của Phòng Một"), "Bảng mẫu"]);
  const sums = checkSet(of("A.I.2", "A.II.1", "T.1")).filter(({ code }) => /sum/i.test(code));
  expect(sums).toEqual([]);
});
