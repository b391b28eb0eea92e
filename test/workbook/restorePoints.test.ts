import fc from "fast-check";
import { type GridCell, gridOf } from "@/grid";
import {
  decodeRestorePoints,
  encodeRestorePoint,
  entriesOf,
  nextRestoreId,
  RESTORE_SHEET,
  restoreSheetModel,
  type StoredRestorePoint,
} from "@/workbook";
import { RUNS } from "~test/runs";

const point: StoredRestorePoint = {
  id: "kp1",
  sheet: "Chấm điểm",
  time: "2024-11-05T08:00:00.000Z",
  reason: "chuyển bảng",
  identity: 'cdtd:1 {"unit":"Sở"}',
  entries: [
    { row: 11, column: 5, value: 0.95, formula: null, rowName: "c:1", columnName: "result" },
    { row: 12, column: 5, value: "", formula: "146/146", rowName: "c:2", columnName: "result" },
    { row: 12, column: 9, value: "=đúng chữ này", formula: null, rowName: "c:2", columnName: "" },
    { row: 13, column: 5, value: true, formula: null, rowName: "", columnName: "" },
  ],
};

describe("restore points in cells", () => {
  test("one row for the point, one for each entry", () => {
    expect(encodeRestorePoint(point)).toEqual([
      [
        "point",
        "kp1",
        "Chấm điểm",
        "2024-11-05T08:00:00.000Z",
        "chuyển bảng",
        '=cdtd:1 {"unit":"Sở"}',
      ],
      ["entry", "kp1", "F12", "value", 0.95, "c:1", "result"],
      ["entry", "kp1", "F13", "formula", "146/146", "c:2", "result"],
      ["entry", "kp1", "J13", "value", "=đúng chữ này", "c:2", ""],
      ["entry", "kp1", "F14", "value", true, "", ""],
    ]);
  });

  test("points that were kept without names and identity are read as such", () => {
    const rows = [
      ["point", "kp1", "Chấm điểm", "2024-11-05T08:00:00.000Z", "chuyển bảng"],
      ["entry", "kp1", "F12", "value", 0.95],
    ];
    const [read] = decodeRestorePoints(gridOf(RESTORE_SHEET, rows));
    expect(read?.identity).toBe("");
    expect(read?.entries).toEqual([
      { row: 11, column: 5, value: 0.95, formula: null, rowName: "", columnName: "" },
    ]);
  });

  test("rows that are none of ours are passed over", () => {
    const rows = [
      ["ghi chú của ai đó"],
      ["entry", "kp9", "A1", "value", 1],
      ...encodeRestorePoint(point).map((row) => [...row]),
      ["entry", "kp1", "không phải ô", "value", 1],
      ["entry", "kp1", "A1", "khác", 1],
      ["entry", "kp1", "A1", "value", { error: "#REF!" }],
      [],
    ];
    expect(decodeRestorePoints(gridOf(RESTORE_SHEET, rows))).toEqual([point]);
  });

  test("any points come back from the sheet that holds them", () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean()
    );
    const place = {
      row: fc.nat(1_048_575),
      column: fc.nat(16_383),
      rowName: fc.string(),
      columnName: fc.string(),
    };
    const entry = fc.oneof(
      fc.record({ ...place, value, formula: fc.constant(null) }),
      fc.record({ ...place, value: fc.constant(""), formula: fc.string({ minLength: 1 }) })
    );
    const stored = fc.record({
      sheet: fc.string(),
      time: fc.string(),
      reason: fc.string(),
      identity: fc.string(),
      entries: fc.array(entry),
    });
    fc.assert(
      fc.property(fc.array(stored, { maxLength: 5 }), (drawn) => {
        const points = drawn.map((each, index) => ({ ...each, id: `kp${index + 1}` }));
        const rows = restoreSheetModel(points).rows.map((row) =>
          [...row.cells.values()].map((cell) => cell.value ?? null)
        );
        expect(decodeRestorePoints(gridOf(RESTORE_SHEET, rows))).toEqual(points);
      }),
      { numRuns: RUNS }
    );
  });

  test("the sheet is very hidden and protected", () => {
    expect(restoreSheetModel([point])).toMatchObject({
      name: RESTORE_SHEET,
      visibility: "veryHidden",
      protected: true,
    });
  });
});

describe("entries of a sheet", () => {
  test("filled open cells, row by row; a formula as a formula; an error without one is nothing", () => {
    const formula: GridCell = { value: 1, formula: "146/146" };
    const broken: GridCell = { value: { error: "#DIV/0!" }, formula: "1/0" };
    const grid = gridOf("Chấm điểm", [
      ["khóa", "mở", 2],
      [null, formula, broken],
      ["khóa", { error: "#N/A" }, ""],
    ]);
    const names = { rowName: "", columnName: "" };
    expect(entriesOf(grid, (_, column) => column > 0)).toEqual([
      { row: 0, column: 1, value: "mở", formula: null, ...names },
      { row: 0, column: 2, value: 2, formula: null, ...names },
      { row: 1, column: 1, value: "", formula: "146/146", ...names },
      { row: 1, column: 2, value: "", formula: "1/0", ...names },
      { row: 2, column: 2, value: "", formula: null, ...names },
    ]);
  });
});

test("ids are new, also where points in between are gone or have ids of another make", () => {
  const named = (...ids: string[]): StoredRestorePoint[] => ids.map((id) => ({ ...point, id }));
  expect(nextRestoreId([])).toBe("kp1");
  expect(nextRestoreId(named("kp1", "kp7", "kp3"))).toBe("kp8");
  expect(nextRestoreId(named("abc", "kp", "kp2x"))).toBe("kp1");
});
