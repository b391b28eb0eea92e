import type { SheetModel } from "@/grid";
import { WorkbookFailure, type WorkbookPort } from "@/workbook";
import { createExcelWorkbook } from "@/workbook/excel";
import { engineCalculator } from "~test/host/calculator";
import { createExcelHost, type ExcelHost, type Fault } from "~test/host/host";
import type { HostState } from "~test/host/hostState";
import { installClient } from "~test/host/install";
import { recalling } from "~test/host/recalling";
import { sheetOf } from "../sheetModels";

const FIRST = { conflict: "refuse", time: "2024-11-05T08:00:00.000Z", reason: "lần đầu" } as const;
const AGAIN = { ...FIRST, conflict: "replace", reason: "thay" } as const;

const scores = (value: number): SheetModel =>
  sheetOf("Chấm điểm", [["Tiêu chí", { value, style: { unlocked: true } }, { formula: "B1*2" }]], {
    protected: true,
  });
const CELLS = [
  { row: 0, column: 0, value: "Khác" },
  { row: 0, column: 1, value: 6 },
] as const;
const overview = sheetOf("Tổng hợp", [[{ formula: "'Chấm điểm'!C1" }]], { protected: true });

type Run = (port: WorkbookPort) => Promise<unknown>;

/**
 * Every operation that asks Excel for something, on a workbook with two sheets of ours and one restore
 * point. A method of the port without a line here does not compile.
 */
const OPERATIONS: Record<Exclude<keyof WorkbookPort, "host">, readonly Run[]> = {
  listSheets: [(port) => port.listSheets()],
  readSheets: [(port) => port.readSheets(), (port) => port.readSheets(["Chấm điểm"])],
  readShown: [(port) => port.readShown(), (port) => port.readShown("Tổng hợp")],
  applySheets: [
    (port) =>
      port.applySheets(
        [
          sheetOf("Mới 1", [[{ formula: "'Mới 2'!A1" }]], { visibility: "veryHidden" }),
          sheetOf("Mới 2", [[3]]),
        ],
        FIRST
      ),
    (port) =>
      port.applySheets([scores(5), sheetOf("Thêm", [["x"]])], { ...AGAIN, activate: "Thêm" }),
  ],
  writeCells: [
    (port) => port.writeCells("Chấm điểm", [{ row: 0, column: 1, value: 6 }]),
    (port) => port.writeCells("Chấm điểm", CELLS, { locked: true }),
  ],
  writeSheets: [
    (port) =>
      port.writeSheets(
        ["Chấm điểm", "Tổng hợp"].map((sheet) => ({ sheet, cells: CELLS })),
        { locked: true }
      ),
  ],
  regionalSettings: [(port) => port.regionalSettings()],
  activate: [(port) => port.activate("Chấm điểm", "B1")],
  activeSheet: [(port) => port.activeSheet()],
  onChanged: [(port) => port.onChanged(() => undefined)],
  listRestorePoints: [(port) => port.listRestorePoints()],
  keepRestorePoint: [(port) => port.keepRestorePoint(["Chấm điểm", "Tổng hợp"], FIRST)],
  readRestorePoint: [(port) => port.readRestorePoint("kp1")],
  readEntries: [(port) => port.readEntries("Chấm điểm")],
};
const CASES = Object.entries(OPERATIONS).flatMap(([name, runs]) =>
  runs.map((run, index) => [`${name} ${index + 1}`, run] as const)
);

const calculator = recalling(engineCalculator());

let host: ExcelHost;
let filled: HostState;
beforeAll(async () => {
  host = createExcelHost({ apiSet: "1.14", calculator });
  installClient(host);
  const port = createExcelWorkbook();
  await port.applySheets([scores(7), overview], FIRST);
  await port.applySheets([scores(8)], AGAIN);
  await host.idle();
  filled = host.copy();
});
afterAll(async () => {
  await host.dispose();
  calculator.dispose();
});

/** Everything that a person could see or lose, in a form that compares. */
function stateNow(): unknown {
  const { state } = host;
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

async function calmly(run: Run): Promise<{ syncs: number; after: unknown }> {
  host.open(filled);
  host.requests.length = 0;
  await run(createExcelWorkbook());
  await host.idle();
  const syncs = host.requests.filter(({ isCleanUp }) => !isCleanUp).length;
  return { syncs, after: stateNow() };
}

/** A workbook whose patience ends at once when Excel does not answer, and not before. */
function impatient(): WorkbookPort {
  return createExcelWorkbook({ setTimer: (expired) => host.whenSilent(expired) });
}

describe.each(CASES)("%s, when Excel fails", (name, run) => {
  const faults: readonly Fault[] = ["refused", "half", "late", "silent", "unheard"];
  test.each(faults)("%s: nothing is half-written, and it can be done again", async (fault) => {
    const { syncs, after } = await calmly(run);
    expect(syncs).toBeGreaterThan(0);
    for (let sync = 1; sync <= syncs; sync += 1) {
      host.open(filled);
      const before = stateNow();
      void host.failAtSync(sync, fault);
      const port = impatient();
      const failure = await run(port).then(
        () => null,
        (error: unknown) => error
      );
      await host.idle();
      // Work that was complete when the failure came is done, and need not be called a failure.
      const allowed = failure === null ? [after] : [before];
      expect(name.startsWith("activate") ? [before, after] : allowed).toContainEqual(stateNow());
      if (failure === null) continue;
      expect(failure).toBeInstanceOf(WorkbookFailure);
      const code = /silent|unheard/.test(fault) ? "workbook.timeout" : "workbook.failed";
      expect(failure).toMatchObject({ code });
      await run(port);
      await host.idle();
      expect(stateNow()).toEqual(after);
    }
  });
});
