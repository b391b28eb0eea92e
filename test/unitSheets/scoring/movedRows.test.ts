import fc from "fast-check";
import { movedRows } from "@/unitSheets/scoring/movedRows";
import { RUNS } from "~test/runs";

test("rows in their order are not moved, with or without rows put in between", () => {
  expect(movedRows([8, 9, 10, 14, 15])).toEqual([]);
  expect(movedRows([])).toEqual([]);
});

test("one row dragged down or up is the one that moved, not those that it passed", () => {
  expect(movedRows([8, 12, 9, 10, 11])).toEqual([12]);
  expect(movedRows([9, 10, 11, 8, 12])).toEqual([8]);
});

test("without the rows that moved the rest is in order", () => {
  const rows = fc.uniqueArray(fc.nat(1000), { maxLength: 60 });
  fc.assert(
    fc.property(rows, (all) => {
      const moved = new Set(movedRows(all));
      const left = all.filter((row) => !moved.has(row));
      expect(left).toEqual(left.toSorted((one, other) => one - other));
    }),
    { numRuns: RUNS }
  );
});
