import fc from "fast-check";
import { rangeA1 } from "@/grid";
import { lockedAreas } from "@/workbook/embedded/lockedAreas";
import { RUNS } from "~test/runs";

function check(
  size: [rows: number, columns: number],
  open: Record<number, number[]>,
  expected: string[]
): void {
  const openColumns = new Map(
    Object.entries(open).map(([row, columns]): [number, number[]] => [Number(row), columns])
  );
  expect(lockedAreas({ rows: size[0], columns: size[1] }, openColumns).map(rangeA1)).toEqual(
    expected
  );
}

test("everything but the open cells, rows alike taken together", () => {
  check([3, 3], {}, ["A1:C3"]);
  check([3, 3], { 1: [1] }, ["A1:C1", "A2", "C2", "A3:C3"]);
  check([4, 3], { 1: [0], 2: [0] }, ["A1:C1", "B2:C3", "A4:C4"]);
  check([2, 3], { 0: [0, 1, 2], 1: [2] }, ["A2:B2"]);
  check([1, 1], { 0: [0] }, []);
});

test("each cell is either open or in exactly one area", () => {
  const openCells = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(5)), {
    selector: (cell) => cell.join(),
  });
  fc.assert(
    fc.property(openCells, (cells) => {
      const open = new Map<number, number[]>();
      for (const [row, column] of cells)
        open.set(
          row,
          [...(open.get(row) ?? []), column].sort((first, second) => first - second)
        );
      const areas = lockedAreas({ rows: 8, columns: 6 }, open);
      for (let row = 0; row < 8; row += 1) {
        for (let column = 0; column < 6; column += 1) {
          const covering = areas.filter(
            (area) =>
              area.top <= row && row <= area.bottom && area.left <= column && column <= area.right
          );
          expect(covering.length).toBe(open.get(row)?.includes(column) ? 0 : 1);
        }
      }
    }),
    { numRuns: RUNS }
  );
});
