import type { SheetChange } from "@/workbook";
import { ICommandService } from "@/workbook/embedded/univer";
import { type Engine, startHeadlessEngine } from "@/workbook/embedded/univerEngine";
import { UniverWorkbook } from "@/workbook/embedded/univerWorkbook";
import { sheetOf } from "../sheetModels";

/** What the grid does on a person's behalf, by the engine's own commands. */
describe("a person's changes in the grid", () => {
  let engine: Engine;
  let workbook: UniverWorkbook;
  let heard: SheetChange[];

  beforeEach(async () => {
    engine = startHeadlessEngine();
    workbook = new UniverWorkbook(engine, null);
    await workbook.load([
      sheetOf(
        "Tự do",
        [
          ["a", 1],
          ["b", 2],
          ["Tổng", { formula: "SUM(B1:B2)" }],
        ],
        {
          print: {
            area: { top: 0, left: 0, bottom: 2, right: 1 },
            titleRows: null,
            orientation: "portrait",
            marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
            fitToWidth: true,
          },
        }
      ),
    ]);
    heard = [];
    await workbook.onChanged((change) => heard.push(change));
  });
  afterEach(() => workbook.dispose());

  const run = async (id: string, params: object): Promise<void> => {
    const sheet = engine.workbook().getActiveSheet();
    const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
    const done = await engine.univer
      .__getInjector()
      .get(ICommandService)
      .executeCommand(id, { ...place, ...params });
    expect(done).toBe(true);
  };
  const cells = (
    startRow: number,
    startColumn: number,
    endRow = startRow,
    endColumn = startColumn
  ): object => ({ startRow, startColumn, endRow, endColumn });

  test("several cells at once are told as one range", async () => {
    await run("sheet.command.set-range-values", {
      range: cells(0, 1, 1, 1),
      value: [[{ v: 10 }], [{ v: 20 }]],
    });
    expect(heard).toEqual([{ sheet: "Tự do", range: "B1:B2" }]);
    const [grid] = await workbook.readSheets();
    expect(grid?.rows.get(1)?.get(1)?.value).toBe(20);
  });

  test("looks are not told", async () => {
    await run("sheet.command.set-style", { range: cells(0, 0), style: { type: "bl", value: 1 } });
    expect(heard).toEqual([]);
  });

  test("a row put in moves cells, formulas and the print area", async () => {
    await run("sheet.command.insert-row", { range: cells(1, 0, 1, 25), direction: 0 });
    expect(heard[0]).toEqual({ sheet: "Tự do", range: "A2:Z2" });
    const [model] = await workbook.toModels();
    expect(model?.rows[3]?.cells.get(1)?.formula).toBe("SUM(B1:B3)");
    expect(model?.print?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
  });

  test("a sheet renamed is found by its new name only", async () => {
    await run("sheet.command.set-worksheet-name", { name: "Tên mới" });
    expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(["Tên mới"]);
    await expect(workbook.readSheets(["Tự do"])).rejects.toMatchObject({
      code: "workbook.sheetGone",
    });
    expect((await workbook.toModels()).map((model) => model.name)).toEqual(["Tên mới"]);
  });

  test("a sheet that a person added is read and saved like any other", async () => {
    await run("sheet.command.insert-sheet", {});
    const names = (await workbook.listSheets()).map((sheet) => sheet.name);
    expect(names).toHaveLength(2);
    expect(await workbook.toModels()).toHaveLength(2);
    expect(heard).toEqual([{ sheet: names[1], range: expect.any(String) }]);
  });

  test("a sheet duplicated prints as its original does", async () => {
    await run("sheet.command.copy-sheet", {});
    const [own, copy] = await workbook.toModels();
    expect(copy?.name).not.toBe(own?.name);
    expect(copy?.print).toEqual(own?.print);
    expect(heard).toEqual([{ sheet: copy?.name, range: expect.any(String) }]);
  });

  test("a sheet removed and a sheet renamed are told", async () => {
    await run("sheet.command.copy-sheet", {});
    heard.length = 0;
    await run("sheet.command.set-worksheet-name", { name: "Bản chép" });
    await run("sheet.command.remove-sheet", {});
    expect(heard.map(({ sheet }) => sheet)).toEqual(["Bản chép", "Bản chép"]);
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["Tự do"]);
  });

  test("rows sorted, and rows dragged elsewhere, are told", async () => {
    await run("sheet.command.reorder-range", { range: cells(0, 0, 1, 1), order: { 0: 1, 1: 0 } });
    expect(heard).toEqual([{ sheet: "Tự do", range: "A1:B2" }]);
    heard.length = 0;
    const rows = { startColumn: 0, endColumn: 25, rangeType: 1 };
    const sourceRange = { ...rows, startRow: 0, endRow: 0 };
    const targetRange = { ...rows, startRow: 2, endRow: 2 };
    await run("sheet.mutation.move-rows", { sourceRange, targetRange });
    expect(heard.at(-1)).toEqual({ sheet: "Tự do", range: "A1:Z3" });
  });

  test("a sheet that a person hides reads as hidden", async () => {
    await run("sheet.command.insert-sheet", {});
    await run("sheet.command.set-worksheet-hidden", {});
    expect((await workbook.listSheets()).map((sheet) => sheet.visibility).toSorted()).toEqual([
      "hidden",
      "visible",
    ]);
  });
});
