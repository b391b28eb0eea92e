import type { Desk } from "@/app";
import { type SafeSteps, safeWrite } from "@/app/history/safeWrite";
import { SetShelf } from "@/app/sets/setShelf";
import { cellAt } from "@/grid";
import { WorkbookFailure } from "@/workbook";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";

const SHEET = "Sheet1";

describe("a write over entries, where the workbook takes no restore point", () => {
  let workbook: EmbeddedWorkbook;
  let desk: Desk;

  beforeEach(async () => {
    workbook = await createEmbeddedWorkbook();
    const [first] = await workbook.listSheets();
    expect(first?.name).toBe(SHEET);
    jest
      .spyOn(workbook, "keepRestorePoint")
      .mockRejectedValue(
        new WorkbookFailure("workbook.structureLocked", { doing: "keepRestorePoint" })
      );
    desk = { workbook, sets: new SetShelf(), now: () => new Date("2024-11-20T08:00:00Z") };
  });
  afterEach(() => workbook.dispose());

  const write = (need: "required" | "wanted") => {
    const point = { reason: "restore", need } satisfies SafeSteps["point"];
    const steps = { sheets: [SHEET], record: null, point, recordWrites: false };
    return safeWrite(desk, steps, [{ sheet: SHEET, cells: [{ row: 0, column: 0, value: 7 }] }]);
  };
  const held = async () => {
    const [grid] = await workbook.readSheets([SHEET]);
    return (grid && cellAt(grid, 0, 0)?.value) ?? null;
  };

  test("a point that is required: nothing is written", async () => {
    await expect(write("required")).rejects.toThrow(WorkbookFailure);
    expect(await held()).toBeNull();
  });

  test("a point that is wanted: that is said, and the write goes on", async () => {
    const { findings } = await write("wanted");
    expect(findings.map(({ code }) => code)).toEqual(["restore.notKept"]);
    expect(await held()).toBe(7);
  });
});
