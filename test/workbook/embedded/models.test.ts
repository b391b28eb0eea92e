import type { SheetModel } from "@/grid";
import { RESTORE_SHEET, type SheetChange, WorkbookFailure } from "@/workbook";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { sheetOf, writeOf } from "../sheetModels";

const OPEN = { unlocked: true, numberFormat: "0.00", fill: "#FFF9E5", border: "all" } as const;
const NEW = { conflict: "refuse", time: "2024-11-05T08:00:00.000Z", reason: "thử" } as const;

const full: SheetModel = sheetOf(
  "Chấm điểm",
  [
    [
      { value: "BỘ TƯ PHÁP", style: { bold: true, horizontal: "centerContinuous" } },
      { style: { horizontal: "centerContinuous" } },
      null,
      "x",
    ],
    [
      "Tiêu chí",
      { value: 7, style: OPEN },
      { formula: "B2*2", style: { numberFormat: "0.00" } },
      { formula: "1/0" },
    ],
    [],
    [{ style: OPEN }, { value: true }, { value: "=1+1" }],
  ],
  {
    visibility: "visible",
    columns: [{ width: 6 }, { width: 48.25 }, { width: 9.4, hidden: true }],
    merges: [{ top: 3, left: 1, bottom: 4, right: 2 }],
    freeze: { rows: 2, columns: 1 },
    validations: [
      { kind: "decimal", min: 0, max: 10, range: { top: 1, left: 1, bottom: 1, right: 1 } },
    ],
    conditionalFormats: [
      { range: { top: 1, left: 2, bottom: 1, right: 2 }, formula: "$C2>10", fill: "#FCE4D6" },
    ],
    protected: true,
    print: {
      area: { top: 0, left: 0, bottom: 4, right: 3 },
      titleRows: { first: 0, last: 1 },
      orientation: "landscape",
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
    },
    tabColor: "#0070C0",
  }
);

/** The model as it comes back: with its formulas' results. */
function calculated(
  model: SheetModel,
  results: Record<string, number | { error: string }>
): SheetModel {
  const rows = model.rows.map((row, index) => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([column, cell]) => {
        const result = results[`${index},${column}`];
        return [column, result === undefined ? cell : { ...cell, result }];
      })
    ),
  }));
  return { ...model, rows };
}

describe("an embedded workbook and its models", () => {
  let workbook: EmbeddedWorkbook;
  beforeEach(async () => {
    workbook = await createEmbeddedWorkbook();
  });
  afterEach(() => workbook.dispose());

  test("everything that a model says comes back, with results", async () => {
    const rows = [...full.rows];
    rows[1] = { cells: full.rows[1]?.cells ?? new Map(), height: 33.6, hidden: true };
    const model = { ...full, rows };
    await workbook.load([model]);
    expect(await workbook.toModels()).toEqual([
      calculated(model, { "1,2": 14, "1,3": { error: "#DIV/0!" } }),
    ]);
  });

  test("what was typed and written since stands in the models", async () => {
    await workbook.load([full]);
    await workbook.enter("Chấm điểm", "B2", "6,5");
    await workbook.writeCells("Chấm điểm", [{ row: 5, column: 0, value: "thêm" }], {
      locked: true,
    });
    const [model] = await workbook.toModels();
    expect(model?.rows[1]?.cells.get(1)).toEqual({ value: 6.5, style: OPEN });
    expect(model?.rows[1]?.cells.get(2)).toMatchObject({ formula: "B2*2", result: 13 });
    expect(model?.rows[5]?.cells.get(0)).toEqual({ value: "thêm" });
    expect(model?.rows).toHaveLength(6);
  });

  test("loaded, saved and loaded again, nothing changes", async () => {
    await workbook.load([
      full,
      sheetOf("Ẩn", [[1]], { visibility: "hidden" }),
      sheetOf("Rất ẩn", [[2]], { visibility: "veryHidden" }),
    ]);
    const saved = await workbook.toModels();
    await workbook.load(saved);
    expect(await workbook.toModels()).toEqual(saved);
    expect(saved.map((model) => model.visibility)).toEqual(["visible", "hidden", "veryHidden"]);
  });

  test("restore points travel with the models", async () => {
    await workbook.load([full]);
    await workbook.enter("Chấm điểm", "B2", "9");
    await workbook.applySheets([full], { ...NEW, conflict: "replace" });
    const saved = await workbook.toModels();
    expect(saved.map((model) => model.name)).toEqual(["Chấm điểm", RESTORE_SHEET]);

    const other = await createEmbeddedWorkbook();
    await other.load(saved);
    expect((await other.listSheets()).map((sheet) => sheet.name)).toEqual(["Chấm điểm"]);
    const [point] = await other.listRestorePoints();
    expect(point).toMatchObject({ sheet: "Chấm điểm", time: NEW.time, reason: NEW.reason });
    const { sheet, entries } = await other.readRestorePoint(point?.id ?? "");
    await other.writeCells(sheet, entries.map(writeOf));
    const [grid] = await other.readSheets(["Chấm điểm"]);
    expect(grid?.rows.get(1)?.get(1)?.value).toBe(9);
    other.dispose();
  });

  test("a number format that an entry brings stands in the model", async () => {
    await workbook.load([sheetOf("Tự do", [["x"]])]);
    await workbook.enter("Tự do", "B1", "28/02/2026");
    await workbook.enter("Tự do", "C1", "95%");
    const [model] = await workbook.toModels();
    expect(model?.rows[0]?.cells.get(1)).toEqual({
      value: 46_081,
      style: { numberFormat: "dd/mm/yyyy" },
    });
    expect(model?.rows[0]?.cells.get(2)).toEqual({ value: 0.95, style: { numberFormat: "0.00%" } });
  });

  test("a blank workbook has one sheet, which goes when others come, unless it was used", async () => {
    expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    await workbook.applySheets([sheetOf("Mới", [[1]])], NEW);
    expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(["Mới"]);

    const used = await createEmbeddedWorkbook();
    await used.enter("Sheet1", "A1", "của tôi");
    await used.applySheets([sheetOf("Mới", [[1]])], NEW);
    expect((await used.listSheets()).map((sheet) => sheet.name)).toEqual(["Sheet1", "Mới"]);
    used.dispose();
  });

  test("loading leaves nothing of the workbook before", async () => {
    await workbook.load([full]);
    await workbook.applySheets([full], { ...NEW, conflict: "replace" });
    await workbook.load([sheetOf("Khác", [[1]])]);
    expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(["Khác"]);
    expect(await workbook.listRestorePoints()).toEqual([]);
  });

  test("loading names that no workbook accepts leaves what is open", async () => {
    await workbook.load([full]);
    await expect(workbook.load([sheetOf("a/b", [])])).rejects.toBeInstanceOf(WorkbookFailure);
    expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(["Chấm điểm"]);
  });

  test("listeners hear entries of a workbook loaded later", async () => {
    const heard: SheetChange[] = [];
    await workbook.onChanged((change) => heard.push(change));
    await workbook.load([full]);
    await workbook.enter("Chấm điểm", "B2", "1");
    expect(heard).toEqual([{ sheet: "Chấm điểm", range: "B2" }]);
  });

  test("operations that are not waited for follow each other", async () => {
    void workbook.load([full]);
    void workbook.enter("Chấm điểm", "B2", "2");
    void workbook.enter("Chấm điểm", "B2", "3");
    const [grid] = await workbook.readSheets(["Chấm điểm"]);
    expect(grid?.rows.get(1)?.get(2)?.value).toBe(6);
  });

  test("an error as a value stays an error", async () => {
    await workbook.load([sheetOf("Lỗi", [[{ value: { error: "#N/A" } }]])]);
    const [grid] = await workbook.readSheets(["Lỗi"]);
    expect(grid?.rows.get(0)?.get(0)?.value).toEqual({ error: "#N/A" });
  });

  test("a formula that is none reads as an error, and the others are calculated", async () => {
    await workbook.load([
      sheetOf("Lỗi", [[{ formula: "KHONGCO(1)" }, { formula: "1+" }, { formula: "2*3" }]]),
    ]);
    const [grid] = await workbook.readSheets(["Lỗi"]);
    expect(grid?.rows.get(0)?.get(0)?.value).toEqual({ error: "#NAME?" });
    expect(grid?.rows.get(0)?.get(1)?.value).toHaveProperty("error");
    expect(grid?.rows.get(0)?.get(2)?.value).toBe(6);
  });
});
