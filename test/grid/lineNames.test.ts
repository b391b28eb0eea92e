import { gridOf, lineNames } from "@/grid";

test("rows and columns by their hidden names, wherever the lines stand", () => {
  const grid = gridOf("Chấm điểm", [
    ["dòng chèn"],
    [null, "label", "result", "id"],
    [null, null, null, "cdtd:1 {}"],
    [null, "Án tồn", 7],
    [null, "Án mới", 8, "c:2"],
    [null, "Án tồn", 7, "c:1"],
  ]);
  const names = lineNames(grid);
  expect(names?.identity).toBe("cdtd:1 {}");
  expect([...(names?.columns ?? [])]).toEqual([
    [1, "label"],
    [2, "result"],
    [3, "id"],
  ]);
  expect([...(names?.rows ?? [])]).toEqual([
    [2, "cdtd:1 {}"],
    [4, "c:2"],
    [5, "c:1"],
  ]);
});

test("lists name their rows in a column called key", () => {
  const names = lineNames(
    gridOf("Danh mục", [
      ["note", "key"],
      ["", "k:12/BC-STP"],
    ])
  );
  expect(names?.rows.get(1)).toBe("k:12/BC-STP");
});

test("a word id that a person typed does not count beside the row of names", () => {
  const grid = gridOf("Chấm điểm", [
    ["id", "ghi chú"],
    ["label", "result", "id"],
    ["Án tồn", 7, "c:1"],
  ]);
  expect([...(lineNames(grid)?.rows ?? [])]).toEqual([[2, "c:1"]]);
});

test("a sheet that names nothing", () => {
  expect(lineNames(gridOf("Tự do", [["a", "b"], [1], ["id"]]))).toBeNull();
  expect(lineNames(gridOf("Trống", []))).toBeNull();
});
