import fc from "fast-check";
import { cellAt, type CellValue, type GridCell, gridOf, lineNames, type SheetGrid } from "@/grid";
import { type KeptEntry, type RestoreDifference, restoreDifferences } from "@/unitSheets/restore";
import { RUNS } from "~test/runs";

type Row = readonly [id: string, result?: CellValue | GridCell, evidence?: CellValue | GridCell];

/** A scoring sheet of the rows given, with two columns for entry. */
function sheet(rows: readonly Row[], above: readonly (readonly CellValue[])[] = []): SheetGrid {
  return gridOf("Chấm điểm", [
    ...above,
    ["code", "label", "result", "evidence", "id"],
    ...rows.map(([id, result = null, evidence = null]) => [
      id.slice(2),
      `Tiêu chí ${id.slice(2)}`,
      result,
      evidence,
      id === "" ? null : id,
    ]),
  ]);
}

/** What is filled in the columns for entry, as a workbook tells it. */
function entries(grid: SheetGrid): KeptEntry[] {
  const names = lineNames(grid);
  const open = [...(names?.columns ?? [])].filter(([, name]) => /result|evidence/.test(name));
  return [...grid.rows.keys()].flatMap((row) =>
    open.flatMap(([column, columnName]): KeptEntry[] => {
      const cell = cellAt(grid, row, column);
      if (!cell || columnName === cell.value || typeof cell.value === "object") return [];
      const rowName = names?.rows.get(row) ?? "";
      const { value, formula } = cell;
      return [{ row, column, rowName, columnName, formula, value: formula === null ? value : "" }];
    })
  );
}

function compare(then: SheetGrid, now: SheetGrid): readonly RestoreDifference[] {
  return restoreDifferences({ then: entries(then), grid: now, now: entries(now) });
}

const short = ({ kind, cellThen, cellNow, place, then, now }: RestoreDifference) => [
  kind,
  cellThen,
  cellNow,
  place && `${place.id} ${place.field}`,
  then,
  now,
];

test("what was changed, emptied and filled since, in the sheet's order, with its words", () => {
  const then = sheet([["c:1", 0.95, "Báo cáo 12"], ["c:2", 3], ["c:3"]]);
  const now = sheet([["c:1", 0.97, "Báo cáo 12"], ["c:2"], ["c:3", null, "mới"]]);
  const told = compare(then, now);
  expect(told.map(short)).toEqual([
    ["changed", "C2", "C2", "1 result", { value: 0.95 }, { value: 0.97 }],
    ["emptied", "C3", "C3", "2 result", { value: 3 }, null],
    ["filled", null, "D4", "3 evidence", null, { value: "mới" }],
  ]);
  expect(told.map(({ code, label }) => [code, label])[1]).toEqual(["2", "Tiêu chí 2"]);
});

test("entries follow the hidden names of their rows and columns", () => {
  const then = sheet([
    ["c:1", 1],
    ["c:2", 2],
    ["1~numerator", 9],
  ]);
  const moved = sheet(
    [
      ["c:2", 5],
      ["1~numerator", 9],
      ["c:1", 7],
    ],
    [["dòng chèn"], ["nữa"]]
  );
  expect(compare(then, moved).map(short)).toEqual([
    ["changed", "C3", "C4", "2 result", { value: 2 }, { value: 5 }],
    ["changed", "C2", "C6", "1 result", { value: 1 }, { value: 7 }],
  ]);
  expect(
    compare(
      then,
      sheet([
        ["c:2", 2],
        ["c:1", 1],
        ["1~numerator", 9],
      ])
    )
  ).toEqual([]);
});

test("a row that is gone or stands twice has no place, and nothing is put elsewhere", () => {
  const then = sheet([
    ["c:1", 1],
    ["c:2", 2],
    ["c:3", 3],
  ]);
  const now = sheet([
    ["c:2", 2],
    ["c:3", 8],
    ["c:3", 3],
  ]);
  expect(compare(then, now).map(short)).toEqual([
    ["filled", null, "C3", "3 result", null, { value: 8 }],
    ["filled", null, "C4", "3 result", null, { value: 3 }],
    ["noPlace", "C2", null, "1 result", { value: 1 }, null],
    ["noPlace", "C4", null, "3 result", { value: 3 }, null],
  ]);
});

test("a cell that a person may no longer type into is no place", () => {
  const then = sheet([["c:1", 1]]);
  const now = sheet([["c:1", { value: 4, formula: "C9" }]]);
  const closed = restoreDifferences({ then: entries(then), grid: now, now: [] });
  expect(closed.map(short)).toEqual([["noPlace", "C2", null, "1 result", { value: 1 }, null]]);
});

test("a typed formula comes back as one, and one whose references only moved is the same", () => {
  const then = sheet([
    ["c:1", { value: 1, formula: "C3/C4" }],
    ["c:2", 2],
  ]);
  const same = sheet([
    ["c:1", { value: 1, formula: "C4/C5" }],
    ["c:2", 2],
  ]);
  expect(compare(then, same)).toEqual([]);
  const other = sheet([
    ["c:1", 1],
    ["c:2", 2],
  ]);
  expect(compare(then, other).map(short)).toEqual([
    ["changed", "C2", "C2", "1 result", { formula: "C3/C4" }, { value: 1 }],
  ]);
});

describe("cells without names", () => {
  const place = (row: number, value: string): KeptEntry => ({
    row,
    column: 0,
    value,
    formula: null,
    rowName: "",
    columnName: "",
  });

  test("go by their addresses on a sheet that names no lines", () => {
    const grid = gridOf("Tự do", [["a"], ["mới"]]);
    const told = restoreDifferences({
      then: [place(0, "a"), place(1, "b")],
      grid,
      now: [place(0, "a"), place(1, "mới")],
    });
    expect(told.map(short)).toEqual([
      ["changed", "A2", "A2", null, { value: "b" }, { value: "mới" }],
    ]);
  });

  test("go by their addresses beside named ones as long as nothing moved, and nowhere afterwards", () => {
    const then = [...entries(sheet([["c:1", 1], [""]])), place(2, "Đà Lạt")];
    const still = sheet([["c:1", 1], [""]]);
    const moved = sheet([["c:1", 1], [""]], [["dòng chèn"]]);
    const kinds = (grid: SheetGrid) =>
      restoreDifferences({ then, grid, now: entries(grid) }).map(({ kind }) => kind);
    expect(kinds(still)).toEqual(["emptied"]);
    expect(kinds(moved)).toEqual(["noPlace"]);
  });

  test("of a point that was kept before names were have no place on a sheet with names", () => {
    const grid = sheet([["c:1", 1]]);
    const told = restoreDifferences({ then: [place(1, "x")], grid, now: entries(grid) });
    expect(told.map(({ kind }) => kind)).toEqual(["filled", "noPlace"]);
  });
});

test("put back after any edits and moves, all that was is as it was", () => {
  const value = fc.option(fc.oneof(fc.integer(), fc.constantFrom("x", "1,5"), fc.boolean()));
  const ids = ["c:1", "c:2", "c:3", "1~numerator", "b:4"];
  const filled = fc.tuple(...ids.map(() => fc.tuple(value, value)));
  const order = fc.shuffledSubarray([...ids.keys()], { minLength: ids.length });
  fc.assert(
    fc.property(filled, filled, order, fc.nat(3), (before, after, places, inserted) => {
      const rows = (from: typeof before): Row[] =>
        ids.map((id, at) => [id, from[at]?.[0] ?? null, from[at]?.[1] ?? null]);
      const moved = places.map((at) => rows(after)[at] ?? ([""] as const));
      const then = sheet(rows(before));
      const now = sheet(
        moved,
        Array.from({ length: inserted }, () => ["dòng chèn"])
      );
      const restored = new Map(compare(then, now).map(({ cellNow, then: was }) => [cellNow, was]));
      const held = new Map(
        entries(now).map((entry) => [`${entry.rowName} ${entry.columnName}`, entry.value])
      );
      for (const [row, cells] of [...now.rows]) {
        for (const column of [2, 3]) {
          const cell = `${"ABCD"[column]}${row + 1}`;
          const name = `${lineNames(now)?.rows.get(row)} ${column === 2 ? "result" : "evidence"}`;
          if (!restored.has(cell) || cells.size === 0) continue;
          const was = restored.get(cell);
          if (was === null || was === undefined) held.delete(name);
          else held.set(name, was.formula ?? was.value);
        }
      }
      const wanted = new Map(
        entries(then).map((entry) => [`${entry.rowName} ${entry.columnName}`, entry.value])
      );
      expect(new Map([...held].sort())).toEqual(new Map([...wanted].sort()));
    }),
    { numRuns: RUNS }
  );
});
