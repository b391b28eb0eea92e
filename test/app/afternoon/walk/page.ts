import type { CellValue } from "@/grid";
import { parseA1, valueAt } from "@/grid";
import type { SheetChange } from "@/workbook";
import { type MountedWorkbook, mountEmbeddedWorkbook } from "@/workbook/embedded/browserWorkbook";
import { cameOf } from "../outcomes";
import { closedWorkbook, SHEET } from "../unitWorkbook";

/** What the walk reaches of the page, from outside. */
export interface WalkPage {
  readonly workbook: MountedWorkbook;
  readonly heard: SheetChange[];
  /** Opens the closed workbook of a unit anew, its sheets protected or not. */
  open(locked: boolean): Promise<void>;
  value(cell: string): Promise<CellValue>;
  /** What comes of reading the workbook, as `cameOf` has it. */
  cameOf(): Promise<object>;
}

declare global {
  interface Window {
    walkPage: WalkPage;
  }
}

async function start(container: HTMLElement): Promise<void> {
  const workbook = await mountEmbeddedWorkbook(container, "vi");
  const heard: SheetChange[] = [];
  await workbook.onChanged((change) => heard.push(change));
  const closed = await closedWorkbook();
  window.walkPage = {
    workbook,
    heard,
    open: async (locked) => {
      await workbook.load(closed.map((model) => ({ ...model, protected: locked })));
      await workbook.activate(SHEET, "F10");
      heard.length = 0;
    },
    value: async (cell) => {
      const name = await workbook.activeSheet();
      const [grid] = await workbook.readSheets([name]);
      const at = parseA1(cell);
      return grid && at ? valueAt(grid, at.row, at.column) : null;
    },
    cameOf: async () => cameOf(await workbook.readSheets()),
  };
}

const container = document.getElementById("grid");
if (container) void start(container);
