import { parseA1, rangeA1, type SheetModel } from "@/grid";
import { createExcelWorkbook } from "@/workbook/excel";
import { engineCalculator } from "~test/host/calculator";
import { lookOf } from "~test/host/format";
import { createExcelHost, type ExcelHost } from "~test/host/host";
import type { HostSheet } from "~test/host/hostState";
import { installClient } from "~test/host/install";
import { sampleSheets } from "../sampleSheets";
import { sheetOf } from "../sheetModels";

const NEW = { conflict: "refuse", time: "2024-11-05T08:00:00.000Z", reason: "thử" } as const;
const REPLACE = { ...NEW, conflict: "replace" } as const;

const calculator = engineCalculator();
afterAll(() => calculator.dispose());

let host: ExcelHost;
let port: ReturnType<typeof createExcelWorkbook>;
beforeEach(() => {
  host = createExcelHost({ apiSet: "1.9", calculator });
  installClient(host);
  port = createExcelWorkbook();
});
afterEach(() => host.dispose());

function look(sheet: HostSheet, cell: string, aspect: string): unknown {
  const place = parseA1(cell);
  return place && lookOf(sheet, place.row, place.column, aspect);
}

const syncs = (): number => host.requests.filter(({ isCleanUp }) => !isCleanUp).length;
const bytesOut = (): number => host.requests.reduce((sum, request) => sum + request.bytesOut, 0);

describe("a scoring sheet of 100 rows and a sheet of figures", () => {
  let sheet: HostSheet;
  beforeEach(async () => {
    await port.applySheets(sampleSheets(100, 16, 30), NEW);
    await host.idle();
    sheet = host.sheet("Chấm điểm mẫu");
  });

  test("cost at most 3 syncs and 400 kB", () => {
    expect(syncs()).toBeLessThanOrEqual(3);
    expect(bytesOut()).toBeLessThan(400_000);
  });

  test("look as designed", () => {
    const check = (cell: string, aspect: string, value: unknown): void =>
      expect([cell, aspect, look(sheet, cell, aspect)]).toEqual([cell, aspect, value]);
    check("A1", "Font.Name", "Times New Roman");
    check("A1", "Font.Size", 14);
    check("A1", "Font.Bold", true);
    check("A1", "HorizontalAlignment", "Center");
    check("B2", "Fill.Color", "#E8EEF4");
    check("B2", "VerticalAlignment", "Center");
    check("B2", "WrapText", true);
    check("B4", "Font.Bold", false);
    check("B4", "Font.Size", 12);
    check("B4", "VerticalAlignment", "Top");
    check("C4", "NumberFormat", "0.00");
    check("F4", "NumberFormat", "0.00%");
    check("P4", "Font.Color", "#666666");
    check("B3", "Fill.Color", "#DCE6F0");
    check("E4", "Protection.Locked", false);
    check("G4", "Protection.Locked", false);
    check("D4", "Protection.Locked", true);
    check("F3", "Protection.Locked", true);
  });

  test("have lines on every side of every cell of the form, and none outside", () => {
    for (const cell of ["A2", "B4", "G50", "O102", "D3"]) {
      for (const side of ["Top", "Bottom", "Left", "Right"])
        expect([cell, side, look(sheet, cell, `Border${side}`)]).toEqual([
          cell,
          side,
          "Continuous",
        ]);
    }
    expect(["Top", "Left", "Right"].map((side) => look(sheet, "A1", `Border${side}`))).toEqual([
      "None",
      "None",
      "None",
    ]);
    expect(look(sheet, "P4", "BorderBottom")).toBe("None");
  });

  test("have their widths, merges, frozen headings, tab colour and hidden column", () => {
    // (48 × 7 + 5) × 0.75 and (11 × 7 + 5) × 0.75 points
    expect([sheet.columnWidths.get(1), sheet.columnWidths.get(2)]).toEqual([255.75, 61.5]);
    expect(sheet.merges.map(rangeA1)).toEqual(["A1:E1"]);
    expect(sheet.frozen && rangeA1(sheet.frozen)).toBe("A1:B2");
    expect(sheet.tabColor).toBe("#1F4E79");
    expect([...sheet.hiddenColumns]).toEqual([15]);
  });

  test("validate and mark by themselves", () => {
    expect(sheet.validations.map(({ range, rule }) => [rangeA1(range), rule])).toEqual([
      ["G3:G102", { decimal: { operator: "Between", formula1: 0, formula2: 10 } }],
      ["H3:H102", { list: { inCellDropDown: true, source: "x" } }],
    ]);
    expect(sheet.validations[0]?.errorAlert).toMatchObject({
      style: "Warning",
      title: "Điểm không hợp lệ",
    });
    expect(sheet.validations[0]?.prompt).toMatchObject({ title: "Điểm tự chấm" });
    expect(
      sheet.conditionalFormats.map(({ range, values }) => [
        rangeA1(range),
        values.get("Formula"),
        values.get("Fill.Color") ?? values.get("Font.Color"),
      ])
    ).toEqual([
      ["G3:G102", '=AND($C3<>"",$G3="")', "#FFF2B3"],
      ["D3:D102", "=$D3>$C3", "#C00000"],
    ]);
  });

  test("print on A4 as set up", () => {
    expect(sheet.printArea).toBe("A1:E102");
    expect(sheet.printTitleRows).toBe("$2:$2");
    expect(Object.fromEntries(sheet.pageLayout)).toMatchObject({
      PaperSize: "A4",
      Orientation: "Portrait",
      Zoom: { horizontalFitToPages: 1 },
    });
    // 30 mm and 15 mm in points of 1/72 inch
    expect(sheet.pageLayout.get("LeftMargin")).toBeCloseTo(85.04, 2);
    expect(sheet.pageLayout.get("RightMargin")).toBeCloseTo(42.52, 2);
    expect(Object.fromEntries(sheet.headersFooters)).toEqual({
      State: "FirstAndDefault",
      "DefaultForAllPages.CenterHeader": "&P",
    });
  });

  test("are protected without a password, rows and columns free to widen", () => {
    expect(sheet.protection).toMatchObject({
      allowFormatRows: true,
      allowFormatColumns: true,
      allowFormatCells: false,
      selectionMode: "Normal",
    });
    expect(sheet.password).toBeNull();
  });

  test("reading costs nothing of the undo stack; 1 sync for sheets named, 2 for all", async () => {
    const costs = async (names?: string[]): Promise<number> => {
      host.requests.length = 0;
      await port.readSheets(names);
      await host.idle();
      return syncs();
    };
    host.state.undoClearing.length = 0;
    expect(await costs(["Chấm điểm mẫu", "số liệu MẪU"])).toBe(1);
    expect(await costs()).toBe(2);
    expect(host.state.undoClearing).toEqual([]);
  });

  test("writing an entry takes nothing from the undo stack either", async () => {
    host.state.undoClearing.length = 0;
    await port.writeCells("Chấm điểm mẫu", [{ row: 3, column: 6, value: 2 }]);
    expect(host.state.undoClearing).toEqual([]);
  });
});

test("contents beyond the size of a request go in several, none above 5 MB", async () => {
  const text =
    "Kết quả thực hiện chỉ tiêu, nhiệm vụ được giao trong năm, đạt và vượt tiến độ đề ra. ";
  const rows = Array.from({ length: 3000 }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) => `${text}${row}.${column}`)
  );
  await port.applySheets([sheetOf("Rất dài", rows), sheetOf("Ngắn", [["x"]])], NEW);
  expect(syncs()).toBeGreaterThan(2);
  expect(Math.max(...host.requests.map(({ bytesOut: bytes }) => bytes))).toBeLessThan(5_000_000);
  expect(host.sheet("Rất dài").cells.get(2999)?.get(9)?.value).toBe(`${text}2999.9`);
  expect(host.sheet("Ngắn").cells.get(0)?.get(0)?.value).toBe("x");
});

describe("sheets that say little", () => {
  test.each<[string, SheetModel]>([
    ["nothing at all", sheetOf("Trống", [])],
    ["one empty row", sheetOf("Trống", [[]])],
    ["only looks", sheetOf("Trống", [[{ style: { border: "top" } }]])],
    [
      "only widths and protection",
      sheetOf("Trống", [], { columns: [{ width: 9 }], protected: true }),
    ],
    ["frozen columns only", sheetOf("Trống", [["x"]], { freeze: { rows: 0, columns: 1 } })],
  ])("%s", async (_what, model) => {
    await port.applySheets([model], NEW);
    expect(await port.readSheets(["Trống"])).toHaveLength(1);
    expect(host.sheet("Trống").protection !== null).toBe(model.protected);
  });

  test("rows of a set height, hidden rows, and every kind of validation", async () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const model = sheetOf("Đủ loại", [["a"]], {
      rows: [
        { cells: new Map([[0, { value: "a" }]]), height: 40 },
        { cells: new Map([[0, { value: "b" }]]), hidden: true },
      ],
      validations: [
        { kind: "listFromRange", source: { top: 0, left: 2, bottom: 4, right: 2 }, range },
        { kind: "atLeast", min: 0, range: { ...range, left: 1, right: 1 } },
        { kind: "date", min: 45292, max: 45657, range: { ...range, left: 2, right: 2 } },
        {
          kind: "formula",
          formula: "A1>0",
          range: { ...range, left: 3, right: 3 },
          error: { title: "x".repeat(40), text: "y".repeat(300), style: "stop" },
        },
      ],
    });
    await port.applySheets([model], NEW);
    const sheet = host.sheet("Đủ loại");
    expect([sheet.rowHeights.get(0), [...sheet.hiddenRows]]).toEqual([40, [1]]);
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: "=$C$1:$C$5" } },
      { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } },
      { date: { operator: "Between", formula1: "=45292", formula2: "=45657" } },
      { custom: { formula: "=A1>0" } },
    ]);
  });
});

describe("replacing", () => {
  const form = (value: number): SheetModel =>
    sheetOf("Chấm điểm", [["a", { value, style: { unlocked: true } }]], { protected: true });

  test("formulas of a protected sheet find the new one, and the sheet is protected as it was", async () => {
    const overview = sheetOf("Tổng hợp", [[{ formula: "'Chấm điểm'!B1*10" }]], { protected: true });
    await port.applySheets([form(1), overview], NEW);
    const before = host.sheet("Tổng hợp").protection;
    await port.applySheets([form(2)], REPLACE);
    expect(host.sheet("Tổng hợp").cells.get(0)?.get(0)).toEqual({
      formula: "'Chấm điểm'!B1*10",
      value: 20,
    });
    expect(host.sheet("Tổng hợp").protection).toEqual(before);
  });

  test("several at once, in another order, each stands where it stood", async () => {
    const names = ["Một", "Hai", "Ba", "Bốn"];
    await port.applySheets(
      names.map((name) => sheetOf(name, [[name]])),
      NEW
    );
    await port.applySheets(
      [sheetOf("Ba", [["3"]]), sheetOf("Năm", [["5"]]), sheetOf("Một", [["1"]])],
      REPLACE
    );
    expect((await port.listSheets()).map(({ name }) => name)).toEqual([
      "Sheet1",
      "Một",
      "Hai",
      "Ba",
      "Bốn",
      "Năm",
    ]);
    expect(
      host.state.sheets.filter(({ name }) => name.startsWith("_")).map(({ name }) => name)
    ).toEqual(["_khoi_phuc"]);
  });

  test("a name that our temporary one would have is left alone", async () => {
    await port.applySheets([form(1), sheetOf("_cu_1", [["giữ"]])], NEW);
    await port.applySheets([form(2)], REPLACE);
    expect(host.sheet("_cu_1").cells.get(0)?.get(0)?.value).toBe("giữ");
  });
});

describe("what Excel may refuse", () => {
  test("an Excel that is too old is told apart", async () => {
    host = createExcelHost({ apiSet: "1.8", calculator });
    installClient(host);
    await expect(createExcelWorkbook().listSheets()).rejects.toMatchObject({
      code: "workbook.apiMissing",
    });
    expect(host.requests).toEqual([]);
  });

  test("a page without Excel is told", async () => {
    Object.assign(globalThis, { Excel: undefined, Office: undefined });
    await expect(createExcelWorkbook().listSheets()).rejects.toMatchObject({
      code: "workbook.failed",
      data: { doing: "listSheets" },
    });
  });

  test("a sheet with cells a million rows apart is too large to read, and named", async () => {
    await port.applySheets([sheetOf("Thưa", [["x"]])], NEW);
    await port.writeCells("Thưa", [{ row: 1_048_575, column: 16_383, value: 1 }]);
    await expect(port.readSheets(["Thưa"])).rejects.toMatchObject({
      code: "workbook.tooLarge",
      data: { detail: "Thưa" },
    });
  });

  test("a failure of our own halfway leaves nothing behind, not even later", async () => {
    const broken: SheetModel = {
      ...sheetOf("Hỏng", [["x"]]),
      get conditionalFormats(): never {
        throw new Error("mô hình hỏng");
      },
    };
    const before = host.state.sheets.map(({ name }) => name);
    await expect(port.applySheets([sheetOf("Lành", [["x"]]), broken], NEW)).rejects.toMatchObject({
      code: "workbook.failed",
      data: { detail: "mô hình hỏng" },
    });
    await host.idle();
    expect(host.state.sheets.map(({ name }) => name)).toEqual(before);
  });

  test("a password that another person has set keeps locked cells closed, and nothing changes", async () => {
    await port.applySheets([sheetOf("Khóa", [["a"]], { protected: true })], NEW);
    host.sheet("Khóa").password = "của người khác";
    await expect(
      port.writeCells("Khóa", [{ row: 0, column: 0, value: "b" }], { locked: true })
    ).rejects.toMatchObject({ code: "workbook.failed" });
    expect(host.sheet("Khóa").cells.get(0)?.get(0)?.value).toBe("a");
    expect(host.state.enableEvents).toBe(true);
  });

  test("operations begun together take their turns", async () => {
    await port.applySheets([sheetOf("Lượt", [["a"]])], NEW);
    const write = port.writeCells("Lượt", [{ row: 0, column: 0, value: "b" }]);
    const [read] = await port.readSheets(["Lượt"]);
    expect(read?.rows.get(0)?.get(0)?.value).toBe("b");
    await write;
  });
});
