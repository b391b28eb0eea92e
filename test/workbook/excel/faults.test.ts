import type { SheetModel } from "@/grid";
import { WorkbookFailure, type WorkbookPort } from "@/workbook";
import { createExcelWorkbook } from "@/workbook/excel";
import { engineCalculator } from "~test/host/calculator";
import { createExcelHost, type ExcelHost, type Fault } from "~test/host/host";
import { installClient } from "~test/host/install";
import { sheetOf } from "../sheetModels";

const FIRST = { conflict: "refuse", time: "2024-11-05T08:00:00.000Z", reason: "lần đầu" } as const;
const AGAIN = { ...FIRST, conflict: "replace", reason: "thay" } as const;

const scores = (value: number): SheetModel =>
  sheetOf("Chấm điểm", [["Tiêu chí", { value, style: { unlocked: true } }, { formula: "B1*2" }]], {
    protected: true,
  });
const overview = sheetOf("Tổng hợp", [[{ formula: "'Chấm điểm'!C1" }]], { protected: true });

/** Every operation that asks Excel for something, on a workbook with two sheets of ours and one restore point. */
const OPERATIONS: readonly (readonly [
  name: string,
  run: (port: WorkbookPort) => Promise<unknown>,
])[] = [
  ["listSheets", (port) => port.listSheets()],
  ["readSheets", (port) => port.readSheets()],
  [
    "applySheets, new ones",
    (port) =>
      port.applySheets(
        [
          sheetOf("Mới 1", [[{ formula: "'Mới 2'!A1" }]], { visibility: "veryHidden" }),
          sheetOf("Mới 2", [[3]]),
        ],
        FIRST
      ),
  ],
  [
    "applySheets, replacing",
    (port) =>
      port.applySheets([scores(5), sheetOf("Thêm", [["x"]])], { ...AGAIN, activate: "Thêm" }),
  ],
  ["writeCells", (port) => port.writeCells("Chấm điểm", [{ row: 0, column: 1, value: 6 }])],
  [
    "writeCells, locked",
    (port) =>
      port.writeCells(
        "Chấm điểm",
        [
          { row: 0, column: 0, value: "Khác" },
          { row: 0, column: 1, value: 6 },
        ],
        { locked: true }
      ),
  ],
  ["activate", (port) => port.activate("Chấm điểm", "B1")],
  ["activeSheet", (port) => port.activeSheet()],
  ["onChanged", (port) => port.onChanged(() => undefined)],
  ["listRestorePoints", (port) => port.listRestorePoints()],
  ["restore", (port) => port.restore("kp1")],
];

const calculator = engineCalculator();
afterAll(() => calculator.dispose());

async function workbook(): Promise<{ host: ExcelHost; port: WorkbookPort }> {
  const host = createExcelHost({ apiSet: "1.14", calculator });
  installClient(host);
  const port = createExcelWorkbook();
  await port.applySheets([scores(7), overview], FIRST);
  await port.applySheets([scores(8)], AGAIN);
  await host.idle();
  host.requests.length = 0;
  return { host, port };
}

/** Everything that a person could see or lose, in a form that compares. */
function stateOf({ state }: ExcelHost): unknown {
  return {
    enableEvents: state.enableEvents,
    active: state.sheets.find(({ id }) => id === state.activeId)?.name,
    sheets: state.sheets.map(({ name, visibility, protection, cells }) => ({
      name,
      visibility,
      protection,
      cells: [...cells].map(([row, filled]) => [row, [...filled]]),
    })),
  };
}

async function syncsOf(
  run: (port: WorkbookPort) => Promise<unknown>
): Promise<{ syncs: number; after: unknown }> {
  const { host, port } = await workbook();
  await run(port);
  await host.idle();
  const syncs = host.requests.filter(({ isCleanUp }) => !isCleanUp).length;
  const after = stateOf(host);
  await host.dispose();
  return { syncs, after };
}

/** A workbook whose patience ends at once when Excel stops answering, and not before. */
function impatient(silence: Promise<void>): WorkbookPort {
  const waiting = new Set<() => void>();
  void silence.then(() => waiting.forEach((expired) => expired()));
  return createExcelWorkbook({
    setTimer: (expired) => {
      waiting.add(expired);
      return () => void waiting.delete(expired);
    },
  });
}

describe.each(OPERATIONS)("%s, when Excel fails", (_name, run) => {
  const faults: readonly Fault[] = ["refused", "half", "late", "silent"];
  test.each(faults)("%s: nothing is half-written, and it can be done again", async (fault) => {
    const { syncs, after } = await syncsOf(run);
    expect(syncs).toBeGreaterThan(0);
    for (let sync = 1; sync <= syncs; sync += 1) {
      const { host } = await workbook();
      const before = stateOf(host);
      const happened = host.failAtSync(sync, fault);
      const failure = await run(
        fault === "silent" ? impatient(happened) : createExcelWorkbook()
      ).then(
        () => null,
        (error: unknown) => error
      );
      await host.idle();
      // Work that was complete when the failure came is done, and need not be called a failure.
      expect(failure === null ? [after] : [before, after]).toContainEqual(stateOf(host));
      if (failure !== null) expect(failure).toBeInstanceOf(WorkbookFailure);
      if (fault === "silent") expect(failure).toMatchObject({ code: "workbook.timeout" });
      await run(createExcelWorkbook());
      await host.idle();
      expect(host.state.enableEvents).toBe(true);
      await host.dispose();
    }
  });
});
