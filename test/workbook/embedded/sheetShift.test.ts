import { parseRange, rangeA1, type SheetModel } from "@/grid";
import { type Shift, shiftedAreas, shiftedRange } from "@/workbook/embedded/sheetShift";
import { sheetOf } from "../sheetModels";

const rows = (kind: "inserted" | "removed", first: number, last = first): Shift => ({
  kind,
  of: "rows",
  sheetId: "s",
  first: first - 1,
  last: last - 1,
});
const columns = (kind: "inserted" | "removed", first: number, last = first): Shift => ({
  ...rows(kind, first, last),
  of: "columns",
});

// Row and column numbers count from 1 here, as in addresses; expected values worked out by hand.
test.each<[string, Shift, string | null]>([
  ["B5:D9", rows("inserted", 3), "B6:D10"],
  ["B5:D9", rows("inserted", 5), "B6:D10"],
  ["B5:D9", rows("inserted", 6, 7), "B5:D11"],
  ["B5:D9", rows("inserted", 9), "B5:D10"],
  ["B5:D9", rows("inserted", 10), "B5:D9"],
  ["B5:D9", rows("removed", 1, 2), "B3:D7"],
  ["B5:D9", rows("removed", 4, 5), "B4:D7"],
  ["B5:D9", rows("removed", 6, 7), "B5:D7"],
  ["B5:D9", rows("removed", 9, 12), "B5:D8"],
  ["B5:D9", rows("removed", 5, 9), null],
  ["B5:D9", rows("removed", 1, 20), null],
  ["B5:D9", rows("removed", 10), "B5:D9"],
  ["B5:D9", columns("inserted", 2), "C5:E9"],
  ["B5:D9", columns("removed", 1), "A5:C9"],
  ["B5:D9", columns("removed", 4, 6), "B5:C9"],
])("%s after %o is %s", (range, shift, expected) => {
  const shifted = shiftedRange(
    parseRange(range) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    shift
  );
  expect(shifted && rangeA1(shifted)).toBe(expected);
});

const range = (text: string): NonNullable<ReturnType<typeof parseRange>> => {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

const model: SheetModel = sheetOf("Chấm điểm", [], {
  validations: [
    { kind: "listFromRange", range: range("F5"), source: range("B6:B8") },
    { kind: "decimal", range: range("G5"), min: 0, max: 10 },
  ],
  conditionalFormats: [{ range: range("D5:D9"), formula: "$D5>$C5" }],
  print: {
    area: range("A1:E20"),
    titleRows: { first: 3, last: 4 },
    orientation: "portrait",
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
  },
});

test("print area, repeated rows, drop-downs with their source and formats move together", () => {
  const moved = shiftedAreas(model, rows("inserted", 2));
  expect(moved.print).toMatchObject({ area: range("A1:E21"), titleRows: { first: 4, last: 5 } });
  expect(moved.validations.map((validation) => rangeA1(validation.range))).toEqual(["F6", "G6"]);
  expect(moved.validations[0]).toMatchObject({ source: range("B7:B9") });
  expect(moved.conditionalFormats.map((format) => rangeA1(format.range))).toEqual(["D6:D10"]);
});

test("what is taken out altogether goes", () => {
  const moved = shiftedAreas(model, rows("removed", 4, 9));
  expect(moved.validations).toEqual([]);
  expect(moved.conditionalFormats).toEqual([]);
  expect(moved.print).toMatchObject({ area: range("A1:E14"), titleRows: null });
  expect(shiftedAreas(model, rows("removed", 1, 30)).print).toBeNull();
});

test("columns leave repeated rows alone", () => {
  expect(shiftedAreas(model, columns("removed", 1)).print).toMatchObject({
    area: range("A1:D20"),
    titleRows: { first: 3, last: 4 },
  });
});
