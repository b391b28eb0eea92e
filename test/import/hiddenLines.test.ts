import { gridOf, type HiddenLines } from "@/grid";
import { tableFromGrid } from "@/import";

const GRID = gridOf("Bảng", [
  ["TT", "Nội dung", "Điểm chuẩn", "Ghi chú"],
  ["1", "Thẩm định văn bản", 2],
  ["2", "Hòa giải", 3],
  [],
  ["3", "Hộ tịch", 1],
]);

function found(hidden: HiddenLines) {
  const { findings } = tableFromGrid({ ...GRID, hidden }, { origin: "a.xlsx", year: 2025 });
  return findings
    .filter(({ code }) => code === "import.rowsHidden")
    .map(({ where, data }) => ({ ...where, ...data }));
}

const lines = (rows: number[], columns: number[]) => ({
  rows: new Set(rows),
  columns: new Set(columns),
});

test("hidden rows and columns that hold something are said once, with the first place", () => {
  expect(found(lines([2, 4], []))).toEqual([{ sheet: "Bảng", cell: "A3", rows: 2, columns: 0 }]);
  expect(found(lines([], [3, 2]))).toEqual([{ sheet: "Bảng", cell: "C1", rows: 0, columns: 2 }]);
  expect(found(lines([4], [1]))).toEqual([{ sheet: "Bảng", cell: "B5", rows: 1, columns: 1 }]);
});

test("what is hidden and empty is not worth a word", () => {
  expect(found(lines([3, 9], [7]))).toEqual([]);
});
