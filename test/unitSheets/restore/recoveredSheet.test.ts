import { modelGrid, valueAt } from "@/grid";
import { recoveredSheet } from "@/unitSheets/restore";

test("every entry of a sheet that is gone, with where it stood and what it was of", () => {
  const place = { row: 11, column: 5, rowName: "c:A.1", columnName: "result" };
  const model = recoveredSheet(
    {
      sheet: "Chấm điểm",
      time: "22/11/2026 08:45",
      unit: "Sở Tư pháp",
      entries: [
        { ...place, value: "", formula: "139/146" },
        { ...place, row: 12, rowName: "A.1~numerator", value: 139, formula: null },
        { ...place, row: 20, rowName: "", columnName: "", value: "Đà Lạt", formula: null },
      ],
      labelOf: (id) => (id === "A.1" ? "Thẩm định đúng tiến độ" : ""),
    },
    ["Số liệu khôi phục"]
  );
  expect(model.name).toBe("Số liệu khôi phục (2)");
  const grid = modelGrid(model);
  const row = (at: number) => [0, 1, 2, 3, 4].map((column) => valueAt(grid, at, column));
  expect([row(3), row(4), row(5)]).toEqual([
    ["F12", "A.1", "Thẩm định đúng tiến độ", "Kết quả", "=139/146"],
    ["F13", "A.1", "Thẩm định đúng tiến độ", "Tử số", 139],
    ["F21", null, null, null, "Đà Lạt"],
  ]);
  expect(valueAt(grid, 1, 0)).toContain("Sheet Chấm điểm, Sở Tư pháp; lưu lúc 22/11/2026 08:45");
});
