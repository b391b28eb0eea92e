import fc from "fast-check";
import { rangeA1 } from "@/grid";
import { addressLists, rectanglesOf, runsOf } from "@/workbook/excel/areaLists";
import { RUNS } from "~test/runs";

const cells = (...places: string[]): { row: number; column: number }[] =>
  places.map((place) => ({ row: Number(place.slice(1)) - 1, column: place.charCodeAt(0) - 65 }));

describe("rectanglesOf", () => {
  const check = (places: string[], expected: string[]): void =>
    expect(rectanglesOf(cells(...places)).map(rangeA1)).toEqual(expected);

  test.each([
    [[], []],
    [["B2"], ["B2"]],
    [["A1", "B1", "C1"], ["A1:C1"]],
    [["A1", "A2", "A3"], ["A1:A3"]],
    [["B2", "A1", "B1", "A2"], ["A1:B2"]],
    [
      ["A1", "B1", "A2"],
      ["A1:B1", "A2"],
    ],
    [
      ["A1", "C1", "A2", "C2"],
      ["A1:A2", "C1:C2"],
    ],
    [
      ["A1", "A3"],
      ["A1", "A3"],
    ],
    [["A1", "A1"], ["A1"]],
  ])("%j → %j", check);

  test("covers every cell once and no other", () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const covered = rectanglesOf(places).flatMap(({ top, left, bottom, right }) => {
          const inside: string[] = [];
          for (let row = top; row <= bottom; row += 1)
            for (let column = left; column <= right; column += 1) inside.push(`${row},${column}`);
          return inside;
        });
        expect(covered.sort()).toEqual(
          [...new Set(places.map(({ row, column }) => `${row},${column}`))].sort()
        );
      }),
      { numRuns: RUNS * 4 }
    );
  });
});

test.each([
  [[], []],
  [
    [3, 1, 2, 7],
    [
      [1, 3],
      [7, 7],
    ],
  ],
  [[5, 5, 4], [[4, 5]]],
])("runsOf %j → %j", (numbers, expected) => expect(runsOf(numbers)).toEqual(expected));

test("lists of addresses stay short enough, and keep every address in order", () => {
  const areas = Array.from({ length: 200 }, (_, row) => ({
    top: row * 2,
    bottom: row * 2,
    left: 26,
    right: 30,
  }));
  const lists = addressLists(areas);
  expect(lists.join(",")).toBe(areas.map(rangeA1).join(","));
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(255);
  expect(lists.length).toBeLessThan(15);
});
