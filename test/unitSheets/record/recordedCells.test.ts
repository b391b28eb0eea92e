import { gridOf } from "@/grid";
import { recordedSheet } from "@/unitSheets/record";
import { recorded, scoringGrid } from "./units";

const formula = (text: string, value: number) => ({ value, formula: text });

test("entries by the hidden names of their cells, with what they hold", () => {
  const { cells, identity } = recorded(
    scoringGrid([
      ["c:1", 0.95, "Báo cáo số 12"],
      ["1~numerator", 139],
      ["b:2", formula("146/146", 1)],
      ["p:3", true],
    ])
  );
  expect(identity.startsWith("cdtd:1 ")).toBe(true);
  expect([...cells.values()]).toEqual([
    { row: "c:1", column: "result", field: "result", cell: "D3", content: { value: 0.95 } },
    {
      row: "c:1",
      column: "evidence",
      field: "evidence",
      cell: "E3",
      content: { value: "Báo cáo số 12" },
    },
    {
      row: "1~numerator",
      column: "result",
      field: "numerator",
      cell: "D4",
      content: { value: 139 },
    },
    { row: "b:2", column: "result", field: "result", cell: "D5", content: { formula: "146/146" } },
    { row: "p:3", column: "result", field: "result", cell: "D6", content: { value: true } },
  ]);
});

test("formulas of ours are no entries, what is typed over them is", () => {
  const cells = [
    recorded(scoringGrid([["c:1", null, null, formula("IF(D3>0,1,0)", 1)]])),
    recorded(scoringGrid([["c:1", null, null, 7]])),
  ].map((sheet) => [...sheet.cells.values()].map(({ field, content }) => [field, content]));
  expect(cells).toEqual([[], [["counted", { value: 7 }]]]);
});

test("headings, tiers, what we calculate and cells that hold nothing are no entries", () => {
  const sheet = recorded(
    scoringGrid([
      ["g:A", 1],
      ["1~t0", 2],
      ["1~rate", 3],
      ["1~difference", 4],
      ["c:1", "", null],
    ])
  );
  expect(sheet.cells.size).toBe(0);
});

test("of a figures sheet, figures are entries, and what the scoring sheet gives is not", () => {
  const stamp = 'cdtd:1 {"role":"figures","unit":"Sở","year":2024}';
  const sheet = recorded(
    gridOf("Số liệu", [
      ["order", "label", "numerator", "value", "difference", "id"],
      [null, null, null, null, null, stamp],
      [1, "Số việc", 8644, formula("C3/D3", 0.5), 3, "f:thads-viec"],
      [2, "Số tiền", formula("'Chấm điểm'!F9", 5), formula("5/8", 0.625), null, "f:thads-tien"],
    ])
  );
  expect([...sheet.cells.values()].map(({ row, field, cell }) => [row, field, cell])).toEqual([
    ["f:thads-viec", "numerator", "C3"],
    ["f:thads-tien", "value", "D4"],
  ]);
});

test("a row whose name stands twice is nobody's", () => {
  const sheet = recorded(
    scoringGrid([
      ["c:1", 1],
      ["c:2", 2],
      ["c:1", 3],
    ])
  );
  expect([...sheet.cells.values()].map(({ row }) => row)).toEqual(["c:2"]);
  expect([...sheet.doubled]).toEqual(["c:1"]);
});

test("a sheet without stamp or names has no record, nor has one of another role", () => {
  expect(
    recordedSheet(
      gridOf("Tự do", [
        ["id", "result"],
        ["c:1", 5],
      ])
    )
  ).toBeNull();
  expect(
    recordedSheet(gridOf("Mất mã", [['cdtd:1 {"role":"scoring","year":2024}'], [5]]))
  ).toBeNull();
  const stamp = 'cdtd:1 {"role":"ranking","year":2024}';
  expect(recordedSheet(gridOf("Xếp hạng", [["id", "result"], [stamp], ["c:1", 5]]))).toBeNull();
});
