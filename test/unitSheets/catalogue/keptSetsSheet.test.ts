import { type CriteriaSet, findSet, setChecksum } from "@/criteria";
import { type GridCell, modelGrid, type SheetGrid } from "@/grid";
import { keptSetsSheet, keptSetWrites, readKeptSets } from "@/unitSheets";

function bundled(id: string): CriteriaSet {
  const set = findSet(id);
  if (!set) throw new Error(`no set ${id}`);
  return set;
}

/** Of more text than a cell takes. */
const large: CriteriaSet = { ...bundled("stp-2022"), notes: ["Lưu ý. ".repeat(6_000)] };
const small: CriteriaSet = {
  ...bundled("stp-2022"),
  id: "nho",
  nodes: bundled("stp-2022").nodes.slice(0, 1),
  figureLinks: [],
};

/** The grid after the writes. */
function written(grid: SheetGrid, writes: ReturnType<typeof keptSetWrites>): SheetGrid {
  const rows = new Map([...grid.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const { row, column, value } of writes) {
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    if (value === null) cells.delete(column);
    else cells.set(column, { value, formula: null });
    if (cells.size > 0) rows.set(row, cells);
    else rows.delete(row);
  }
  return { ...grid, rows };
}

const sums = (grid: SheetGrid) =>
  readKeptSets(grid).sets.map(({ set, row }) => [set.id, row, setChecksum(set)]);

test("sets are kept a row each, exactly as they are", () => {
  const one = modelGrid(keptSetsSheet(large));
  const two = written(one, keptSetWrites(one, 1, small));
  expect(sums(two)).toEqual([
    ["stp-2022", 0, setChecksum(large)],
    ["nho", 1, setChecksum(small)],
  ]);
});

test("a smaller set in place of a larger one leaves nothing of it, and none clears the row", () => {
  const grid = modelGrid(keptSetsSheet(large));
  expect(grid.rows.get(0)?.size).toBeGreaterThan(1);
  const smaller = written(grid, keptSetWrites(grid, 0, small));
  expect(sums(smaller)).toEqual([["nho", 0, setChecksum(small)]]);
  expect(written(smaller, keptSetWrites(smaller, 0, null)).rows.size).toBe(0);
});

test("a row that lost a part is told as damaged, and the others are read", () => {
  const grid = modelGrid(keptSetsSheet(large));
  const both = written(grid, keptSetWrites(grid, 3, small));
  const damaged = written(both, [{ row: 0, column: 1, value: null }]);
  expect(readKeptSets(damaged)).toMatchObject({ sets: [{ row: 3 }], damaged: 1 });
});
