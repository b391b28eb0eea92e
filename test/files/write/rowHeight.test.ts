import { estimatedHeight } from "@/files/write/rowHeight";
import type { CellModel, SheetModel } from "@/grid";

const LONG = "Báo cáo số 15/BC-STP ngày 05/10/2024 ".repeat(20).trim();
const wrapped = (value: string): CellModel => ({ value, style: { wrap: true } });

function sheetOf(cells: readonly CellModel[], changes: Partial<SheetModel> = {}): SheetModel {
  return {
    name: "Biểu",
    visibility: "visible",
    columns: cells.map(() => ({ width: 40 })),
    rows: [{ cells: new Map(cells.map((cell, column) => [column, cell])) }],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: false,
    print: null,
    ...changes,
  };
}

const printed = (right: number): Pick<SheetModel, "print"> => ({
  print: {
    area: { top: 0, left: 0, bottom: 0, right },
    titleRows: null,
    orientation: "portrait",
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
  },
});

test("a printed row is as tall as its printed texts, whatever stands beside the form", () => {
  const cells = [wrapped("Có xây dựng"), wrapped(LONG)];
  expect(estimatedHeight(sheetOf(cells, printed(0)), 0)).toBe(15.75);
  expect(estimatedHeight(sheetOf(cells, printed(1)), 0)).toBeGreaterThan(150);
  expect(estimatedHeight(sheetOf(cells), 0)).toBeGreaterThan(150);
});

test("hidden columns do not count", () => {
  const columns = [{ width: 40 }, { width: 40, hidden: true }];
  expect(estimatedHeight(sheetOf([wrapped("a"), wrapped(LONG)], { columns }), 0)).toBe(15.75);
});

test("a merged text has the width of its area; one over several rows does not count", () => {
  const cells = [wrapped("Sở Tư pháp tỉnh Bình Định và Sở Tư pháp tỉnh Đắk Lắk"), {}];
  const merged = (bottom: number) =>
    sheetOf(cells, { merges: [{ top: 0, left: 0, bottom, right: 1 }] });
  expect(estimatedHeight(sheetOf(cells), 0)).toBe(31.5);
  expect(estimatedHeight(merged(0), 0)).toBe(15.75);
  expect(estimatedHeight(merged(1), 0)).toBe(15.75);
});

test("formulas count with what they show; no row is taller than Excel allows, none lower than its usual row", () => {
  const formula = { formula: "A1", result: LONG, style: { wrap: true } };
  expect(estimatedHeight(sheetOf([formula]), 0)).toBeGreaterThan(150);
  expect(estimatedHeight(sheetOf([wrapped(LONG.repeat(9))]), 0)).toBe(409);
  expect(estimatedHeight(sheetOf([{ value: 1, style: { size: 8 } }]), 0)).toBe(15);
  expect(estimatedHeight(sheetOf([{ style: { wrap: true } }, wrapped("")]), 0)).toBeNull();
});
