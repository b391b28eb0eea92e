import { type CriteriaNode, DEFAULT_POLICY, type OutsideRole, walk } from "@/criteria";
import { carryCriterion } from "@/unitSheets/carry/carryCriterion";
import { leaf, setOf } from "~test/criteria/sets";
import { criterionEntry, entry } from "~test/scoring/entry";

const CONTEXT = { policy: DEFAULT_POLICY, sameYear: true };

function placed(points: number, outside: OutsideRole | null) {
  const node: CriteriaNode = {
    ...leaf("1", points, { kind: "manual" }),
    ...(outside !== null && { outside }),
  };
  const [only] = walk(setOf([node]));
  if (!only) throw new Error("no node");
  return only;
}

/** What stays behind of points typed as −1.5, with their evidence and explanation. */
function left(before: ReturnType<typeof placed>, after: ReturnType<typeof placed>) {
  const held = criterionEntry({ typedPoints: entry(-1.5) });
  return carryCriterion(before, after, held, CONTEXT).map((one) => [one.field, one.left]);
}

const KEPT = [
  ["evidence", null],
  ["explanation", null],
];

test("points do not go from one role to another; what is written about them does", () => {
  expect(left(placed(2, "penalty"), placed(2, "bonus"))).toEqual([
    ["typedPoints", "role"],
    ...KEPT,
  ]);
  expect(left(placed(2, null), placed(2, "penalty"))).toEqual([["typedPoints", "role"], ...KEPT]);
});

test("points below 0 fit a penalty as far as it can take off", () => {
  expect(left(placed(2, "penalty"), placed(3, "penalty"))).toEqual([
    ["typedPoints", null],
    ...KEPT,
  ]);
  expect(left(placed(2, "penalty"), placed(1, "penalty"))).toEqual([
    ["typedPoints", "standard"],
    ...KEPT,
  ]);
});
