import { boundedPoints, type StoredRestorePoint } from "@/workbook";

/** A point called by its sheet and number ("a1"), with so many entries. */
function point(id: string, entries = 1): StoredRestorePoint {
  const entry = { row: 0, column: 0, value: 1, formula: null, rowName: "", columnName: "" };
  const kept = Array.from({ length: entries }, () => entry);
  return { id, sheet: id.slice(0, 1), time: "", reason: "", identity: "", entries: kept };
}

function bounded(points: readonly StoredRestorePoint[], pointsOfSheet: number, entries: number) {
  const told = boundedPoints(points, { pointsOfSheet, entries });
  const ids = (list: readonly StoredRestorePoint[]) => list.map(({ id }) => id).join(" ");
  return { points: ids(told.points), dropped: ids(told.dropped) };
}

test("of each sheet the oldest go first", () => {
  const points = ["a1", "b1", "a2", "a3", "b2", "a4"].map((id) => point(id));
  expect(bounded(points, 2, 100)).toEqual({ points: "b1 a3 b2 a4", dropped: "a1 a2" });
  expect(bounded(points, 4, 100)).toEqual({ points: "a1 b1 a2 a3 b2 a4", dropped: "" });
});

test("of too many entries the oldest points go, never the only one left of a sheet", () => {
  const points = [point("b1", 50), point("a1", 40), point("a2", 30), point("a3", 20)];
  expect(bounded(points, 8, 140)).toEqual({ points: "b1 a1 a2 a3", dropped: "" });
  expect(bounded(points, 8, 139)).toEqual({ points: "b1 a2 a3", dropped: "a1" });
  expect(bounded(points, 8, 10)).toEqual({ points: "b1 a3", dropped: "a1 a2" });
});
