import { type SheetWrites, WorkbookFailure, type WorkbookPort } from "@/workbook";
import { createExcelWorkbook } from "@/workbook/excel";
import { engineCalculator } from "~test/host/calculator";
import { createExcelHost, type ExcelHost, type Fault } from "~test/host/host";
import { hostCell } from "~test/host/hostState";
import { installClient } from "~test/host/install";
import { sheetOf } from "../sheetModels";

const NEW = { conflict: "refuse", time: "2024-11-05T08:00:00.000Z", reason: "thử" } as const;
const OPEN = { unlocked: true } as const;
const calculator = engineCalculator();
afterAll(() => calculator.dispose());

let host: ExcelHost;
let port: WorkbookPort;
beforeEach(async () => {
  host = createExcelHost({ apiSet: "1.9", calculator });
  installClient(host);
  port = createExcelWorkbook();
  const entries = ["Một", { value: 1, style: OPEN }, { value: "=1+1", style: OPEN }];
  const more = [{ formula: "B1*2", style: OPEN }, { style: OPEN }];
  await port.applySheets(
    ["Bảng 1", "Bảng 2"].map((name) => sheetOf(name, [entries, more], { protected: true })),
    NEW
  );
  await host.idle();
});
afterEach(() => host.dispose());

/** What stands in B1, C1, A2, B2 of both sheets, and whether they are protected. */
const standing = (): unknown =>
  ["Bảng 1", "Bảng 2"].map((name) => {
    const sheet = host.sheet(name);
    const cells = [
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
    ].map(([row = 0, column = 0]) => {
      const cell = hostCell(sheet, row, column);
      return cell?.formula ?? cell?.value ?? null;
    });
    return [...cells, sheet.protection !== null];
  });
const BEFORE = [1, "=1+1", "B1*2", null, true];
const AFTER = [5, "'x", 7, "A1", true];

/** Cells that do not touch, so that a request can be carried out by half between them. */
const WRITES: readonly SheetWrites[] = ["Bảng 1", "Bảng 2"].map((sheet) => ({
  sheet,
  cells: [
    { row: 0, column: 1, value: 5 },
    { row: 0, column: 2, value: "'x" },
    { row: 1, column: 0, value: 7 },
    { row: 1, column: 1, formula: "A1" },
  ],
}));
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error
  );

const FAULTS: readonly Fault[] = ["refused", "half", "late"];
test.each(FAULTS)(
  "of several sheets, %s: all is as it was, text and formulas too",
  async (fault) => {
    for (const locked of [true, false]) {
      void host.failAtSync(2, fault);
      expect(await failure(port.writeSheets(WRITES, { locked }))).toBeInstanceOf(WorkbookFailure);
      await host.idle();
      expect(standing()).toEqual([BEFORE, BEFORE]);
    }
    await port.writeSheets(WRITES, { locked: true });
    expect(standing()).toEqual([AFTER, AFTER]);
  }
);

test("a cell that a person typed into since the write broke off is left alone", async () => {
  void host.failAtSync(2, "late");
  // The third request is the one that looks at what is to be taken back.
  host.interruptAt(3, () => host.type("Bảng 1", "B1", "9"));
  expect(await failure(port.writeSheets(WRITES))).toMatchObject({ code: "workbook.failed" });
  await host.idle();
  expect(standing()).toEqual([[9, ...BEFORE.slice(1)], BEFORE]);
});

test("what could not be taken back is said, and taken back before the next operation", async () => {
  void host.failAtSync(2, "half", "refused");
  expect(await failure(port.writeSheets(WRITES, { locked: true }))).toMatchObject({
    code: "workbook.unsettled",
    data: { doing: "writeCells" },
  });
  expect(await failure(port.listSheets())).toMatchObject({ code: "workbook.unsettled" });
  host.recover();
  expect(await port.listSheets()).toHaveLength(3);
  await host.idle();
  expect(standing()).toEqual([BEFORE, BEFORE]);
});

test("what Excel will never take back does not hold up everything else for ever", async () => {
  void host.failAtSync(2, "half", "refused");
  const outcomes = [await failure(port.writeSheets(WRITES, { locked: true }))];
  for (let time = 1; time <= 4; time += 1) outcomes.push(await failure(port.listSheets()));
  expect(outcomes.map((outcome) => (outcome as WorkbookFailure).code)).toEqual([
    "workbook.unsettled",
    "workbook.unsettled",
    "workbook.unsettled",
    "workbook.unsettled",
    "workbook.failed",
  ]);
  host.recover();
  expect(await port.listSheets()).toHaveLength(3);
});
