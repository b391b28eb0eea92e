import type { CriteriaNode } from "@/criteria";
import {
  chargeId,
  departmentNames,
  departmentProgress,
  inCharge,
  NO_ASSIGNMENT,
  sameDepartment,
} from "@/pooling/departments";
import { EMPTY_CRITERION_ENTRY, scoreUnit } from "@/scoring";
import { leaf, parent, setOf } from "~test/criteria/sets";

const named = (department: string, node: CriteriaNode): CriteriaNode => ({ ...node, department });

const SET = setOf(
  [
    named(
      "Phòng Một",
      parent("A", 6, [leaf("A.1", 1), named("Phòng Hai", leaf("A.2", 2)), leaf("A.3", 3)])
    ),
    parent("B", 4, [leaf("B.1", 4), { ...leaf("B.2", 2), outside: "bonus" }]),
  ],
  { unitKind: "soTuPhap", figureLinks: [{ figure: "stp-gop-y", criterion: "A.2" }] }
);

const criteria = (assigned: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    inCharge(SET, { nodes: new Map(Object.entries(assigned)), figures: new Map() }).criteria
  );

test("what the set says counts from the nearest node on", () => {
  expect(criteria({})).toEqual({
    "A.1": "Phòng Một",
    "A.2": "Phòng Hai",
    "A.3": "Phòng Một",
    "B.1": null,
    "B.2": null,
  });
});

test("what a person assigned comes before what the set says; nothing may be assigned too", () => {
  expect(criteria({ A: "Phòng Ba", "A.3": "", B: "Phòng Ba", "B.2": "Văn phòng" })).toEqual({
    "A.1": "Phòng Ba",
    "A.2": "Phòng Ba",
    "A.3": null,
    "B.1": "Phòng Ba",
    "B.2": "Văn phòng",
  });
});

test("one department written in several ways is one, under its first name", () => {
  const charge = criteria({ "B.1": " phòng  MỘT ", "B.2": "phong hai" });
  expect([charge["B.1"], charge["B.2"]]).toEqual(["Phòng Một", "Phòng Hai"]);
  expect(sameDepartment("Phòng Một", "PHÒNG MỘT ")).toBe(true);
  expect(sameDepartment("Phòng Một", "Phòng Hai")).toBe(false);
});

test("a figure goes with the criterion that asks for it, others as assigned", () => {
  const figures = new Map([
    ["stp-gop-y", "Văn phòng"],
    ["stp-de-nghi", "Văn phòng"],
  ]);
  const charge = inCharge(SET, { nodes: new Map(), figures });
  expect(charge.figures.get("stp-gop-y")).toBe("Phòng Hai");
  expect(charge.figures.get("stp-de-nghi")).toBe("Văn phòng");
  expect(charge.figures.get("stp-tham-dinh")).toBeNull();
  expect(departmentNames(charge)).toEqual(["Phòng Một", "Phòng Hai", "Văn phòng"]);
});

test("another department in charge of anything is another id, another name of the same is not", () => {
  const idOf = (assigned: Readonly<Record<string, string>>) =>
    chargeId(inCharge(SET, { nodes: new Map(Object.entries(assigned)), figures: new Map() }));
  expect(idOf({ "A.2": "Phòng Hai" })).toBe(idOf({}));
  expect(idOf({ "B.1": "Phòng Hai" })).not.toBe(idOf({}));
  expect(idOf({ "B.1": "phòng hai" })).toBe(idOf({ "B.1": "Phòng Hai" }));
});

test("progress: criteria with points of those that count, points with bonuses, nobody's last", () => {
  const entry = (points: number) => ({
    ...EMPTY_CRITERION_ENTRY,
    typedPoints: { value: points, formula: null },
  });
  const entries = new Map([
    ["A.1", entry(0.5)],
    ["A.3", entry(3)],
    ["B.2", entry(1)],
  ]);
  const score = scoreUnit(SET, entries);
  expect(departmentProgress(score, inCharge(SET, NO_ASSIGNMENT))).toEqual([
    { department: "Phòng Một", entered: 2, criteria: 2, points: 35_000, standard: 40_000 },
    { department: "Phòng Hai", entered: 0, criteria: 1, points: null, standard: 20_000 },
    { department: null, entered: 0, criteria: 1, points: 10_000, standard: 40_000 },
  ]);
});
