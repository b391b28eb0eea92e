import { withoutDoubtfulZeros } from "@/files/other/doubtfulZeros";
import type { GridCell, SheetGrid } from "@/grid";

test.each<[GridCell["value"], string | null, GridCell["value"]]>([
  // LibreOffice 7.4 writes both 0 and "" of such a formula into .xls as the number 0.
  [0, 'IF(B1=1,1,"")', null],
  [1, 'IF(B1=1,1,"")', 1],
  ["x", 'IF(B1=1,"x","")', "x"],
  [0, "B1-B2", 0],
  [0, null, 0],
])("the .xls value %p of the formula %p is taken as %p", (value, formula, expected) => {
  const rows: SheetGrid["rows"] = new Map([[4, new Map([[2, { value, formula }]])]]);
  const grid: SheetGrid = { name: "Bảng", visibility: "visible", rows, merges: [] };
  expect(withoutDoubtfulZeros(grid)).toEqual({
    ...grid,
    rows: new Map([[4, new Map([[2, { value: expected, formula }]])]]),
  });
});
