import fc from "fast-check";
import {
  cellAt,
  type CellValue,
  isCellError,
  parseA1,
  type SheetGrid,
  type SheetModel,
  valueAt,
} from "@/grid";
import {
  RESTORE_LIMITS,
  RESTORE_SHEET,
  type SheetChange,
  WorkbookFailure,
  type WorkbookPort,
} from "@/workbook";
import { RUNS } from "~test/runs";
import { sheetOf, writeOf } from "./sheetModels";

/** A workbook under test, and a person at its keyboard. */
export interface WorkbookUnderTest {
  readonly port: WorkbookPort;
  /** Types the text into the cell as a person does; a locked cell refuses it, by rejecting or silently. */
  type(sheet: string, a1: string, text: string): Promise<void>;
  dispose(): Promise<void>;
}

const OPEN = { unlocked: true } as const;
const NEW = { conflict: "refuse", time: "2024-11-05T08:00:00.000Z", reason: "thử" } as const;
const REPLACE = { ...NEW, conflict: "replace", reason: "chuyển bảng" } as const;

/** A small scoring sheet: an entry cell B2, a locked formula C2, a text A2. */
const scoring = (name = "Chấm điểm"): SheetModel =>
  sheetOf(
    name,
    [
      ["Tiêu chí", "Tự chấm", "Tổng"],
      ["Án tồn", { value: 7, style: OPEN }, { formula: "B2*2" }],
    ],
    { protected: true }
  );

/** Characters that XML, and so a workbook, cannot hold are no text of a cell. */
function canStandInAFile(character: string): boolean {
  return character >= " " && character !== "\ufffe" && character !== "\uffff";
}

/** What both adapters of WorkbookPort keep. `make` gives a workbook that nobody has worked in. */
export function describeWorkbookContract(
  name: string,
  make: () => Promise<WorkbookUnderTest>,
  { tellsMerges = true }: { readonly tellsMerges?: boolean } = {}
): void {
  describe(`workbook contract: ${name}`, () => {
    let workbook: WorkbookUnderTest;
    let port: WorkbookPort;

    beforeEach(async () => {
      workbook = await make();
      port = workbook.port;
    });
    afterEach(() => workbook.dispose());

    const grid = async (sheet: string): Promise<SheetGrid> => {
      const [read] = await port.readSheets([sheet]);
      if (!read) throw new Error(`readSheets gave nothing for ${sheet}`);
      return read;
    };
    const value = async (sheet: string, cell: string): Promise<CellValue> => {
      const place = parseA1(cell);
      return place ? valueAt(await grid(sheet), place.row, place.column) : null;
    };
    const refusal = async (work: Promise<unknown>): Promise<WorkbookFailure> => {
      const failure = await work.then(
        () => null,
        (error: unknown) => error
      );
      if (failure instanceof WorkbookFailure) return failure;
      throw new Error(`expected a WorkbookFailure, got ${String(failure)}`);
    };
    const sheetNames = async (): Promise<string[]> =>
      (await port.listSheets()).map((sheet) => sheet.name);
    const putBack = async (id: string): Promise<void> => {
      const { sheet, entries } = await port.readRestorePoint(id);
      await port.writeCells(sheet, entries.map(writeOf));
    };
    const typeRefused = (sheet: string, cell: string, text: string): Promise<void> =>
      workbook.type(sheet, cell, text).catch(() => undefined);

    describe("applying sheets", () => {
      test("values come back with their types, formulas with their results", async () => {
        await port.applySheets(
          [
            sheetOf("Số liệu", [
              ["Đơn vị", 12.5, true, false, 0],
              [
                { formula: "B1*2" },
                { formula: 'IF(C1,"đạt","không")' },
                { formula: "B1>100" },
                { formula: "SUM(B1,E1)" },
              ],
            ]),
          ],
          NEW
        );
        const read = await grid("Số liệu");
        expect([0, 1, 2, 3, 4].map((column) => cellAt(read, 0, column))).toEqual([
          { value: "Đơn vị", formula: null },
          { value: 12.5, formula: null },
          { value: true, formula: null },
          { value: false, formula: null },
          { value: 0, formula: null },
        ]);
        expect([0, 1, 2, 3].map((column) => cellAt(read, 1, column))).toEqual([
          { value: 25, formula: "B1*2" },
          { value: "đạt", formula: 'IF(C1,"đạt","không")' },
          { value: false, formula: "B1>100" },
          { value: 12.5, formula: "SUM(B1,E1)" },
        ]);
      });

      test.each([
        "=1+1",
        "+84 24",
        "-5",
        "@x",
        "'trích",
        "1,5",
        "001",
        "28/02/2026",
        "95%",
        "TRUE",
        "#N/A",
        "  hai  ",
        "dòng\nhai",
      ])("text %j stays this text", async (text) => {
        await port.applySheets([sheetOf("Chữ", [[text]])], NEW);
        expect(cellAt(await grid("Chữ"), 0, 0)).toEqual({ value: text, formula: null });
      });

      test("a number keeps its value whatever its format shows", async () => {
        const style = { numberFormat: "0.00" };
        await port.applySheets(
          [
            sheetOf("Số", [
              [
                { value: 2.345, style },
                { value: 0.9512, style: { numberFormat: "0.00%" } },
                { value: 46081, style: { numberFormat: "dd/mm/yyyy" } },
              ],
            ]),
          ],
          NEW
        );
        expect([await value("Số", "A1"), await value("Số", "B1"), await value("Số", "C1")]).toEqual(
          [2.345, 0.9512, 46081]
        );
      });

      test.each([
        ["1/0", "#DIV/0!"],
        ["NA()", "#N/A"],
        ["SQRT(-1)", "#NUM!"],
        ['"a"*1', "#VALUE!"],
        ["1/0+5", "#DIV/0!"],
      ])("the error of =%s reads as %s", async (formula, error) => {
        await port.applySheets([sheetOf("Lỗi", [[{ formula }]])], NEW);
        expect(await value("Lỗi", "A1")).toEqual({ error });
      });

      test("blank cells are not read", async () => {
        await port.applySheets(
          [sheetOf("Thưa", [[null, null], [], [null, "x", { style: { bold: true } }]])],
          NEW
        );
        const read = await grid("Thưa");
        expect([...read.rows.keys()]).toEqual([2]);
        expect([...(read.rows.get(2)?.keys() ?? [])]).toEqual([1]);
      });

      test("a sheet is read as it is seen: the text of numbers, and bold and italic letters", async () => {
        const seen = sheetOf("Đang xem", [
          [
            { value: 1.1, style: { numberFormat: "0.00", bold: true } },
            { value: 45_350, style: { numberFormat: "dd/mm/yyyy" } },
            { value: 0.95, style: { numberFormat: "0%", italic: true } },
            "1.10",
          ],
        ]);
        await port.applySheets([scoring(), seen], { ...NEW, activate: "Đang xem" });
        const read = await port.readShown();
        expect([read.name, read.visibility]).toEqual(["Đang xem", "visible"]);
        const cells = [0, 1, 2, 3].map((column) => cellAt(read, 0, column));
        expect(cells.map((cell) => cell?.value)).toEqual([1.1, 45_350, 0.95, "1.10"]);
        expect(cells.map((cell) => cell?.shown)).toEqual(["1,10", "28/02/2024", "95%", undefined]);
        expect(cells.map((cell) => [cell?.look?.bold, cell?.look?.italic])).toEqual([
          [true, undefined],
          [undefined, undefined],
          [undefined, true],
          [undefined, undefined],
        ]);
        expect((await port.readShown("Chấm điểm")).name).toBe("Chấm điểm");
        await expect(port.readShown("Không có")).rejects.toMatchObject({
          code: "workbook.sheetGone",
        });
      });

      test("sheets stand in the order given, after those that are there, with their visibility", async () => {
        const before = await sheetNames();
        await port.applySheets([sheetOf("Một", [["x"]])], NEW);
        await port.applySheets(
          [
            sheetOf("Hai", [[1]]),
            sheetOf("Ba", [[2]], { visibility: "hidden" }),
            sheetOf("Bốn", [[3]], { visibility: "veryHidden" }),
          ],
          NEW
        );
        const after = await port.listSheets();
        expect(after.filter((sheet) => !before.includes(sheet.name))).toEqual([
          { name: "Một", visibility: "visible" },
          { name: "Hai", visibility: "visible" },
          { name: "Ba", visibility: "hidden" },
          { name: "Bốn", visibility: "veryHidden" },
        ]);
        const read = (await port.readSheets()).filter((sheet) => !before.includes(sheet.name));
        expect(read.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
          ["Một", "visible"],
          ["Hai", "visible"],
          ["Ba", "hidden"],
        ]);
        expect(await value("Bốn", "A1")).toBe(3);
      });

      test.each([
        "Bảng 'A' mới",
        "Sở Tư pháp tỉnh Thừa Thiên Huế",
        "Việc, tiền; án",
        "2024",
        "R1C1",
        "Đắk Lắk (2)",
      ])("a sheet named %j, and formulas of other sheets on it", async (sheet) => {
        const quoted = `'${sheet.replaceAll("'", "''")}'`;
        await port.applySheets(
          [sheetOf(sheet, [[41]]), sheetOf("Khác", [[{ formula: `${quoted}!A1+1` }]])],
          NEW
        );
        expect(await value(sheet, "A1")).toBe(41);
        expect(await value("Khác", "A1")).toBe(42);
      });

      test("formulas reach sheets that are applied after theirs", async () => {
        await port.applySheets(
          [sheetOf("Trước", [[{ formula: "'Sau'!A1*10" }]]), sheetOf("Sau", [[4]])],
          NEW
        );
        expect(await value("Trước", "A1")).toBe(40);
      });

      test("500 rows with formulas", async () => {
        const rows = Array.from({ length: 500 }, (_, row) => [
          `Dòng ${row + 1}`,
          row + 1,
          { formula: `B${row + 1}*2` },
        ]);
        await port.applySheets(
          [
            sheetOf("Dài", [
              ...rows,
              ["Tổng", { formula: "SUM(B1:B500)" }, { formula: "SUM(C1:C500)" }],
            ]),
          ],
          NEW
        );
        // 1 + 2 + … + 500 = 500 × 501 / 2
        expect([
          await value("Dài", "B501"),
          await value("Dài", "C501"),
          await value("Dài", "C500"),
        ]).toEqual([125_250, 250_500, 1000]);
      });

      test("merged areas are told, by hosts that can", async () => {
        await port.applySheets(
          [
            sheetOf(
              "Gộp",
              [
                ["tên", null],
                [1, 2],
              ],
              { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }
            ),
          ],
          NEW
        );
        const told = tellsMerges ? [{ top: 0, left: 0, bottom: 0, right: 1 }] : undefined;
        expect((await grid("Gộp")).merges).toEqual(told);
      });

      test("activate shows the sheet named", async () => {
        await port.applySheets([scoring("Một"), scoring("Hai")], { ...NEW, activate: "Một" });
        expect(await port.activeSheet()).toBe("Một");
      });
    });

    describe("sheets of the same name", () => {
      beforeEach(async () => {
        await port.applySheets([scoring()], NEW);
        await workbook.type("Chấm điểm", "B2", "9");
      });

      test.each(["Chấm điểm", "CHẤM ĐIỂM"])(
        "%j is refused, and none of the others is added",
        async (name) => {
          const before = await sheetNames();
          const failure = await refusal(port.applySheets([scoring("Mới"), scoring(name)], NEW));
          expect(failure.code).toBe("workbook.sheetExists");
          expect(failure.data).toMatchObject({ sheet: name });
          expect(await sheetNames()).toEqual(before);
          expect(await value("Chấm điểm", "B2")).toBe(9);
          expect(await port.listRestorePoints()).toEqual([]);
        }
      );

      test("replacing keeps a restore point of the entries, and restoring puts them back", async () => {
        await port.applySheets([scoring()], REPLACE);
        expect(await value("Chấm điểm", "B2")).toBe(7);
        const points = await port.listRestorePoints();
        expect(points).toEqual([
          { id: points[0]?.id, sheet: "Chấm điểm", time: REPLACE.time, reason: REPLACE.reason },
        ]);
        await putBack(points[0]?.id ?? "");
        expect([await value("Chấm điểm", "B2"), await value("Chấm điểm", "C2")]).toEqual([9, 18]);
      });

      test("a replaced sheet stands where it stood, once, and others calculate with the new one", async () => {
        await port.applySheets([sheetOf("Tổng hợp", [[{ formula: "'Chấm điểm'!C2" }]])], NEW);
        const before = await sheetNames();
        await port.applySheets([scoring()], REPLACE);
        expect(await sheetNames()).toEqual(before);
        expect(await value("Tổng hợp", "A1")).toBe(14);
      });

      test("every replacement is a restore point of its own; typed formulas and text come back as such", async () => {
        const form = (): SheetModel =>
          sheetOf("Mẫu", [[{ style: OPEN }, { style: OPEN }, "khóa"]], { protected: true });
        await port.applySheets([form()], NEW);
        await port.writeCells("Mẫu", [
          { row: 0, column: 0, formula: "146/146" },
          { row: 0, column: 1, value: "=không phải công thức" },
        ]);
        await port.applySheets([form()], REPLACE);
        await port.applySheets([form()], { ...REPLACE, time: "2024-11-06T08:00:00.000Z" });
        const points = await port.listRestorePoints();
        expect(points.map((point) => point.time)).toEqual([
          REPLACE.time,
          "2024-11-06T08:00:00.000Z",
        ]);
        expect(new Set(points.map((point) => point.id)).size).toBe(2);
        await putBack(points[0]?.id ?? "");
        const read = await grid("Mẫu");
        expect(cellAt(read, 0, 0)).toEqual({ value: 1, formula: "146/146" });
        expect(cellAt(read, 0, 1)).toEqual({ value: "=không phải công thức", formula: null });
      });

      test("the sheet of the restore points is not one of the user's", async () => {
        await port.applySheets([scoring()], REPLACE);
        expect(await sheetNames()).not.toContain(RESTORE_SHEET);
        expect((await port.readSheets()).map((sheet) => sheet.name)).not.toContain(RESTORE_SHEET);
      });

      test("a restore point of sheets that stay: their entries come back, in sheets named in the order given", async () => {
        await port.applySheets([scoring("Khác")], NEW);
        await workbook.type("Khác", "B2", "3");
        const before = await sheetNames();
        const asked = { time: "2024-11-07T08:00:00.000Z", reason: "ghép phần" };
        const { kept, dropped } = await port.keepRestorePoint(["khác", "Chấm điểm"], asked);
        expect(kept.map(({ sheet, time, reason }) => [sheet, time, reason])).toEqual([
          ["Khác", asked.time, "ghép phần"],
          ["Chấm điểm", asked.time, "ghép phần"],
        ]);
        expect(dropped).toEqual([]);
        expect(await port.listRestorePoints()).toEqual(kept);
        expect(await sheetNames()).toEqual(before);
        await workbook.type("Khác", "B2", "1");
        await workbook.type("Chấm điểm", "B2", "2");
        await putBack(kept[0]?.id ?? "");
        expect([await value("Khác", "B2"), await value("Chấm điểm", "B2")]).toEqual([3, 2]);
        await putBack(kept[1]?.id ?? "");
        expect([await value("Chấm điểm", "B2"), await value("Chấm điểm", "C2")]).toEqual([9, 18]);
      });

      test("kept again of the same entries for the same reason, it is the same restore point", async () => {
        const first = await port.keepRestorePoint(["Chấm điểm"], REPLACE);
        const again = await port.keepRestorePoint(["Chấm điểm"], { ...REPLACE, time: "2025" });
        expect(again.kept).toEqual(first.kept);
        await workbook.type("Chấm điểm", "B2", "4");
        await port.keepRestorePoint(["Chấm điểm"], REPLACE);
        await port.keepRestorePoint(["Chấm điểm"], { ...REPLACE, reason: "khác" });
        const points = await port.listRestorePoints();
        expect(points.map(({ id, reason }) => [id, reason])).toEqual([
          ["kp1", REPLACE.reason],
          ["kp2", REPLACE.reason],
          ["kp3", "khác"],
        ]);
      });

      test("a restore point says what stood where, by the hidden names of lines, and what the sheet is", async () => {
        const named = sheetOf(
          "Có tên",
          [
            ["label", "result", "id"],
            [null, null, "cdtd:1 {}"],
            ["Án tồn", { value: 7, style: OPEN }, "c:1"],
            ["Án mới", { style: OPEN }, "c:2"],
          ],
          { protected: true }
        );
        await port.applySheets([named], NEW);
        const { entries, grid: seen } = await port.readEntries("CÓ TÊN");
        const entry = { row: 2, column: 1, value: 7, formula: null };
        expect(entries).toEqual([{ ...entry, rowName: "c:1", columnName: "result" }]);
        expect([seen.name, valueAt(seen, 3, 0)]).toEqual(["Có tên", "Án mới"]);
        const { kept } = await port.keepRestorePoint(["Có tên"], REPLACE);
        const point = await port.readRestorePoint(kept[0]?.id ?? "");
        expect([point.identity, point.entries]).toEqual(["cdtd:1 {}", entries]);
      });

      test("of an unprotected sheet without open cells every cell is an entry; a protected one has none", async () => {
        const rows = [["chữ", { formula: "1+1" }]];
        await port.applySheets(
          [sheetOf("Tự do", rows), sheetOf("Khóa", rows, { protected: true })],
          NEW
        );
        const place = { row: 0, rowName: "", columnName: "" };
        expect((await port.readEntries("Tự do")).entries).toEqual([
          { ...place, column: 0, value: "chữ", formula: null },
          { ...place, column: 1, value: "", formula: "1+1" },
        ]);
        expect((await port.readEntries("Khóa")).entries).toEqual([]);
        const failure = await refusal(port.readEntries("Không có"));
        expect([failure.code, failure.data["sheet"]]).toEqual(["workbook.sheetGone", "Không có"]);
      });

      test("a restore point of a sheet that is not there: none is kept of the others", async () => {
        const failure = await refusal(port.keepRestorePoint(["Chấm điểm", "Không có"], REPLACE));
        expect([failure.code, failure.data["sheet"]]).toEqual(["workbook.sheetGone", "Không có"]);
        expect(await port.listRestorePoints()).toEqual([]);
      });

      test("of too many restore points the oldest go, and it is told which", async () => {
        await port.applySheets([scoring("Khác")], NEW);
        await port.keepRestorePoint(["Khác"], { ...REPLACE, reason: "điểm duy nhất" });
        const reasons = Array.from(
          { length: RESTORE_LIMITS.pointsOfSheet + 1 },
          (_, at) => `${at}`
        );
        const dropped: string[] = [];
        for (const reason of reasons) {
          const told = await port.keepRestorePoint(["Chấm điểm"], { ...REPLACE, reason });
          dropped.push(...told.dropped.map((point) => point.reason));
        }
        expect(dropped).toEqual(["0"]);
        const points = await port.listRestorePoints();
        expect(points.map(({ reason }) => reason)).toEqual(["điểm duy nhất", ...reasons.slice(1)]);
      });

      test("an unknown restore point", async () => {
        expect((await refusal(port.readRestorePoint("kp99"))).code).toBe(
          "workbook.restorePointGone"
        );
      });
    });

    describe("names that no workbook accepts", () => {
      test.each([
        "",
        "  ",
        "x".repeat(32),
        "a/b",
        "a:b",
        "a[b]",
        "a*b",
        "a?b",
        "a\\b",
        "'a",
        "a'",
        RESTORE_SHEET,
      ])("%j", async (name) => {
        const before = await sheetNames();
        const failure = await refusal(port.applySheets([scoring("Mới"), scoring(name)], NEW));
        expect(failure.code).toBe("workbook.sheetName");
        expect(await sheetNames()).toEqual(before);
      });

      test("the same name twice in one go", async () => {
        expect(
          (await refusal(port.applySheets([scoring("Mới"), scoring("MỚI")], REPLACE))).code
        ).toBe("workbook.sheetName");
        expect(await sheetNames()).not.toContain("Mới");
      });
    });

    describe("sheets that are not there", () => {
      const gone = async (work: Promise<unknown>): Promise<void> => {
        const failure = await refusal(work);
        expect([failure.code, failure.data["sheet"]]).toEqual(["workbook.sheetGone", "Không có"]);
      };
      test("reading", () => gone(port.readSheets(["Không có"])));
      test("writing", () => gone(port.writeCells("Không có", [{ row: 0, column: 0, value: 1 }])));
      test("showing", () => gone(port.activate("Không có")));
    });

    describe("writing cells", () => {
      beforeEach(() => port.applySheets([scoring(), sheetOf("Tự do", [["x"]])], NEW));

      test("values of every kind, formulas, and clearing", async () => {
        await port.writeCells("Tự do", [
          { row: 1, column: 0, value: "=1+1" },
          { row: 1, column: 1, value: 0.95 },
          { row: 1, column: 2, value: true },
          { row: 1, column: 3, formula: "B2*100" },
          { row: 1, column: 4, value: "12" },
          { row: 0, column: 0, value: null },
        ]);
        const read = await grid("Tự do");
        expect(read.rows.has(0)).toBe(false);
        expect([0, 1, 2, 3, 4].map((column) => cellAt(read, 1, column))).toEqual([
          { value: "=1+1", formula: null },
          { value: 0.95, formula: null },
          { value: true, formula: null },
          { value: 95, formula: "B2*100" },
          { value: "12", formula: null },
        ]);
      });

      test("cells of several sheets are written in one go, all or none", async () => {
        const cell = { row: 1, column: 1, value: 9 };
        const writes = ["Tự do", "Chấm điểm"].map((sheet) => ({ sheet, cells: [cell] }));
        await port.writeSheets(writes);
        expect([await value("Tự do", "B2"), await value("Chấm điểm", "C2")]).toEqual([9, 18]);
        const wrong = [
          { sheet: "Tự do", cells: [{ ...cell, value: 1 }] },
          { sheet: "Chấm điểm", cells: [{ row: 1, column: 2, value: 1 }] },
        ];
        expect(await refusal(port.writeSheets(wrong))).toMatchObject({ code: "workbook.locked" });
        expect(
          await refusal(
            port.writeSheets([...wrong.slice(0, 1), { sheet: "Không có", cells: [cell] }])
          )
        ).toMatchObject({ code: "workbook.sheetGone" });
        expect(await value("Tự do", "B2")).toBe(9);
        await port.writeSheets(wrong, { locked: true });
        expect([await value("Tự do", "B2"), await value("Chấm điểm", "C2")]).toEqual([1, 1]);
        expect(await typeRefused("Chấm điểm", "C2", "5")).toBeUndefined();
        expect(await value("Chấm điểm", "C2")).toBe(1);
      });

      test("a value takes the place of a formula, and a formula of a value", async () => {
        await port.writeCells("Tự do", [{ row: 0, column: 0, formula: "2+3" }]);
        await port.writeCells("Tự do", [{ row: 0, column: 0, value: "chữ" }]);
        expect(cellAt(await grid("Tự do"), 0, 0)).toEqual({ value: "chữ", formula: null });
        await port.writeCells("Tự do", [{ row: 0, column: 0, formula: "2+4" }]);
        expect(cellAt(await grid("Tự do"), 0, 0)).toEqual({ value: 6, formula: "2+4" });
      });

      test("what depends on a written cell is calculated", async () => {
        await port.writeCells("Chấm điểm", [{ row: 1, column: 1, value: 8.25 }]);
        expect(await value("Chấm điểm", "C2")).toBe(16.5);
      });

      test("locked cells are refused, and nothing of the same go is written", async () => {
        const failure = await refusal(
          port.writeCells("Chấm điểm", [
            { row: 1, column: 1, value: 1 },
            { row: 1, column: 0, value: "khác" },
          ])
        );
        expect(failure.code).toBe("workbook.locked");
        expect([await value("Chấm điểm", "A2"), await value("Chấm điểm", "B2")]).toEqual([
          "Án tồn",
          7,
        ]);
      });

      test("locked cells are written where it is asked for, and are locked again afterwards", async () => {
        await port.writeCells("Chấm điểm", [{ row: 1, column: 0, value: "Án mới" }], {
          locked: true,
        });
        expect(await value("Chấm điểm", "A2")).toBe("Án mới");
        await typeRefused("Chấm điểm", "A2", "khác");
        expect(await value("Chấm điểm", "A2")).toBe("Án mới");
      });

      test("nothing to write is no error", async () => {
        await port.writeCells("Chấm điểm", []);
        expect(await value("Chấm điểm", "B2")).toBe(7);
      });

      test("any values are read back as written", async () => {
        const text = fc
          .string({ unit: "grapheme", maxLength: 40 })
          .filter((drawn) => drawn !== "" && [...drawn].every(canStandInAFile));
        const anyValue = fc.oneof(
          text,
          fc.integer({ min: -1e9, max: 1e9 }),
          fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((drawn) => drawn + 0),
          fc.boolean()
        );
        await fc.assert(
          fc.asyncProperty(fc.array(anyValue, { minLength: 1, maxLength: 30 }), async (values) => {
            await port.writeCells(
              "Tự do",
              values.map((drawn, index) => ({
                row: 5 + Math.floor(index / 4),
                column: index % 4,
                value: drawn,
              }))
            );
            const read = await grid("Tự do");
            values.forEach((drawn, index) =>
              expect(valueAt(read, 5 + Math.floor(index / 4), index % 4)).toEqual(drawn)
            );
          }),
          { numRuns: RUNS }
        );
      });
    });

    describe("a person at the keyboard", () => {
      let heard: SheetChange[];
      let stop: () => Promise<void>;

      beforeEach(async () => {
        await port.applySheets([scoring(), sheetOf("Tự do", [["x"]])], NEW);
        heard = [];
        stop = await port.onChanged((change) => heard.push(change));
      });

      test("an entry is taken, calculated with and told", async () => {
        await workbook.type("Chấm điểm", "B2", "8");
        expect([await value("Chấm điểm", "B2"), await value("Chấm điểm", "C2")]).toEqual([8, 16]);
        expect(heard).toEqual([{ sheet: "Chấm điểm", range: "B2" }]);
      });

      test("locked cells stay as they are, and nothing is told", async () => {
        await typeRefused("Chấm điểm", "C2", "100");
        await typeRefused("Chấm điểm", "A2", "khác");
        await typeRefused("Chấm điểm", "H40", "ngoài bảng");
        expect(cellAt(await grid("Chấm điểm"), 1, 2)).toEqual({ value: 14, formula: "B2*2" });
        expect([await value("Chấm điểm", "A2"), await value("Chấm điểm", "H40")]).toEqual([
          "Án tồn",
          null,
        ]);
        expect(heard).toEqual([]);
      });

      test("our own writes and calculations are not told", async () => {
        await port.writeCells("Chấm điểm", [{ row: 1, column: 1, value: 3 }]);
        await port.applySheets([sheetOf("Mới", [[1]])], NEW);
        await port.applySheets([scoring()], REPLACE);
        expect(await value("Chấm điểm", "C2")).toBe(14);
        expect(heard).toEqual([]);
      });

      test("every sheet is listened to, also one added later; after stopping nothing is told", async () => {
        await port.applySheets([sheetOf("Mới", [[1]])], NEW);
        await workbook.type("Mới", "B3", "1");
        await workbook.type("Tự do", "A1", "y");
        await stop();
        await workbook.type("Tự do", "A1", "z");
        expect(heard).toEqual([
          { sheet: "Mới", range: "B3" },
          { sheet: "Tự do", range: "A1" },
        ]);
        expect(await value("Tự do", "A1")).toBe("z");
      });

      test("two listeners, one of which stops", async () => {
        const other: SheetChange[] = [];
        await port.onChanged((change) => other.push(change));
        await stop();
        await workbook.type("Tự do", "A1", "y");
        expect([heard.length, other.length]).toEqual([0, 1]);
      });

      test("a formula is typed with its equals sign", async () => {
        await workbook.type("Chấm điểm", "B2", "=146/146");
        expect(cellAt(await grid("Chấm điểm"), 1, 1)).toEqual({ value: 1, formula: "146/146" });
      });

      test("a whole number, text, and a cell emptied", async () => {
        await workbook.type("Tự do", "B1", "15");
        await workbook.type("Tự do", "C1", "Đạt");
        await workbook.type("Tự do", "A1", "");
        expect([
          await value("Tự do", "B1"),
          await value("Tự do", "C1"),
          await value("Tự do", "A1"),
        ]).toEqual([15, "Đạt", null]);
      });
    });

    describe("what is in view", () => {
      test("the sheet shown last, and sheets added do not take its place unasked", async () => {
        await port.applySheets([scoring("Một"), scoring("Hai")], { ...NEW, activate: "Hai" });
        await port.activate("Một", "B2");
        expect(await port.activeSheet()).toBe("Một");
        await port.applySheets([scoring("Ba")], NEW);
        expect(await port.activeSheet()).toBe("Một");
      });

      test("the sheet in view is replaced and stays in view", async () => {
        await port.applySheets([scoring("Một"), scoring("Hai")], { ...NEW, activate: "Hai" });
        await port.applySheets([scoring("Hai")], REPLACE);
        expect(await port.activeSheet()).toBe("Hai");
      });
    });

    test("no cell reads as an error object by accident", async () => {
      await port.applySheets([scoring()], NEW);
      for (const cells of (await grid("Chấm điểm")).rows.values()) {
        for (const cell of cells.values()) expect(isCellError(cell.value)).toBe(false);
      }
    });
  });
}
