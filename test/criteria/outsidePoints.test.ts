import {
  applyEdit,
  canApply,
  checkSet,
  compareSets,
  type CriteriaNode,
  type OutsideRole,
  outsideRoots,
  outsideTotal,
  parseSet,
  scaled,
  serializeSet,
  type SetEdit,
  setTotal,
  signedPoints,
  toNumber,
  walk,
} from "@/criteria";
import setDocument from "~test/fixtures/outside/set.json";
import { ladder, leaf, parent, setOf } from "./sets";

const as = (outside: OutsideRole, node: CriteriaNode): CriteriaNode => ({ ...node, outside });

/** Standard points A 3; bonus B 2 and A.3 0.5; penalty C 4. */
const SET = setOf([
  parent("A", 3, [leaf("A.1", 1), leaf("A.2", 2), as("bonus", leaf("A.3", 0.5))]),
  as("bonus", parent("B", 2, [leaf("B.1", 2)])),
  as("penalty", parent("C", 4, [parent("C.1", 4, [leaf("C.1.a", 4)])])),
]);

test("a role holds for everything below the node that has it", () => {
  expect(walk(SET).map(({ node, outside }) => `${node.id} ${outside ?? "-"}`)).toEqual([
    "A -",
    "A.1 -",
    "A.2 -",
    "A.3 bonus",
    "B bonus",
    "B.1 bonus",
    "C penalty",
    "C.1 penalty",
    "C.1.a penalty",
  ]);
});

test("the total is out of standard points only; what can be added and taken off stands beside it", () => {
  expect(toNumber(setTotal(SET))).toBe(3);
  expect(outsideRoots(SET, "bonus").map(({ id }) => id)).toEqual(["A.3", "B"]);
  expect([outsideTotal(SET, "bonus"), outsideTotal(SET, "penalty")]).toEqual([
    scaled(2.5),
    scaled(4),
  ]);
  expect(outsideTotal({ nodes: [leaf("A", 1)] }, "bonus")).toBeNull();
});

test("a penalty's points are below 0 in a sum, and 0 stays 0", () => {
  expect([
    signedPoints(scaled(2), "penalty"),
    signedPoints(scaled(0), "penalty"),
    signedPoints(scaled(2), "bonus"),
    signedPoints(scaled(2), null),
  ]).toEqual([-20_000, 0, 20_000, 20_000]);
});

describe("checks", () => {
  const codes = (nodes: readonly CriteriaNode[]) =>
    checkSet(setOf(nodes)).map(({ code, where }) => `${where.criterion} ${code}`);

  test("sums leave bonuses among standard points out, and add up inside a bonus", () => {
    expect(checkSet(SET)).toEqual([]);
    expect(codes([parent("A", 3.5, [leaf("A.1", 3), as("bonus", leaf("A.2", 0.5))])])).toEqual([
      "A set.sumDiffers",
    ]);
    expect(codes([as("bonus", parent("B", 2, [leaf("B.1", 1.5)]))])).toEqual(["B set.sumDiffers"]);
  });

  test("a bonus inside a penalty is a defect; the same role again is none", () => {
    expect(codes([as("penalty", parent("C", 1, [as("bonus", leaf("C.1", 1))]))])).toEqual([
      "C.1 set.outsideNested",
    ]);
    expect(codes([as("penalty", parent("C", 1, [as("penalty", leaf("C.1", 1))]))])).toEqual([]);
  });

  test("what a penalty takes off may rise from tier to tier, standard points may not", () => {
    const falling = ladder("daysLateTiers", ["[,0]", "[1,5]", "(5,)"]);
    const rising = {
      ...falling,
      tiers: falling.tiers.map((tier, at) => ({ ...tier, points: scaled(at) })),
    };
    const wavy = {
      ...falling,
      tiers: falling.tiers.map((tier, at) => ({ ...tier, points: scaled([0, 2, 1][at] ?? 0) })),
    };
    expect(codes([as("penalty", leaf("C", 2, rising))])).toEqual([]);
    expect(codes([as("penalty", leaf("C", 2, falling))])).toEqual([]);
    expect(codes([as("penalty", leaf("C", 2, wavy))])).toEqual(["C set.ladderNotFalling"]);
    expect(codes([leaf("C", 2, rising)])).toEqual([
      "C set.ladderNotFalling",
      "C set.ladderNotFalling",
    ]);
  });

  test("a penalty does not begin with all its points taken off", () => {
    const counted = (direction: "add" | "takeOff") =>
      leaf("C", 2, {
        kind: "countPoints",
        direction,
        each: scaled(0.5),
        step: scaled(1),
        counted: "báo cáo",
        least: scaled(0),
        most: null,
      });
    expect(codes([as("penalty", counted("takeOff"))])).toEqual(["C set.penaltyFromTheTop"]);
    expect(codes([as("penalty", counted("add"))])).toEqual([]);
    expect(codes([counted("takeOff")])).toEqual([]);
  });
});

describe("the document", () => {
  test("keeps roles, and its round trip is the same document", () => {
    const reading = parseSet(setDocument);
    if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
    const again = parseSet(JSON.parse(JSON.stringify(serializeSet(reading.value))));
    expect(again).toEqual(reading);
    expect(reading.value.nodes.map(({ id, outside }) => [id, outside ?? null])).toEqual([
      ["A", null],
      ["B", "bonus"],
      ["C", "penalty"],
      ["D", null],
    ]);
    expect("outside" in (serializeSet(reading.value).nodes[0] ?? {})).toBe(false);
  });

  test("with another word for a role is refused with its place", () => {
    const [first, ...rest] = setDocument.nodes;
    const reading = parseSet({ ...setDocument, nodes: [{ ...first, outside: "thưởng" }, ...rest] });
    expect([
      reading.status,
      reading.findings.map(({ code, data }) => [code, data["path"]]),
    ]).toEqual(["refused", [["set.malformed", "nodes[0].outside"]]]);
  });
});

describe("corrections", () => {
  const edit = (node: string, outside: OutsideRole | null): SetEdit => ({
    kind: "outside",
    node,
    outside,
  });

  test("give a node a role and take it away again", () => {
    const bonus = applyEdit(SET, edit("A.2", "bonus"));
    // 1 of A's 3 standard points is left: the sum says so.
    expect(toNumber(setTotal(bonus))).toBe(3);
    expect(checkSet(bonus).map(({ code }) => code)).toEqual(["set.sumDiffers"]);
    expect(applyEdit(bonus, edit("A.2", null))).toEqual(SET);
    expect(toNumber(setTotal(applyEdit(SET, edit("B", null))))).toBe(5);
  });

  test("give no role below a node that has one", () => {
    expect(canApply(SET, edit("B.1", "penalty"))).toBe(false);
    expect(canApply(SET, edit("C.1.a", "penalty"))).toBe(false);
    expect(canApply(SET, edit("B", "penalty"))).toBe(true);
  });

  test("move a row out of a bonus as a bonus", () => {
    const moved = applyEdit(SET, { kind: "level", node: "B.1", to: "higher" });
    expect(moved.nodes.map(({ id, outside }) => [id, outside ?? null])).toEqual([
      ["A", null],
      ["B", "bonus"],
      ["B.1", "bonus"],
      ["C", "penalty"],
    ]);
  });
});

test("another role is a change of what the points are", () => {
  const after = applyEdit(SET, { kind: "outside", node: "B", outside: "penalty" });
  const changes = compareSets(SET, after).kept.flatMap(({ before, changes: found }) =>
    found.map((change) => [before.node.id, change])
  );
  const points = scaled(2);
  const change = {
    kind: "points",
    before: { points, outside: "bonus" },
    after: { points, outside: "penalty" },
  };
  expect(changes).toEqual([
    ["B", change],
    ["B.1", change],
  ]);
});
