import { type CellModel, type CellValue, parseA1, type SheetModel, valueAt } from "@/grid";
import type { SheetChange } from "@/workbook";
import { type MountedWorkbook, mountEmbeddedWorkbook } from "@/workbook/embedded/browserWorkbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { gridSheets } from "./sheets";

/** What the suite reaches of the page, from outside. */
export interface GridPage {
  readonly workbook: MountedWorkbook;
  readonly heard: SheetChange[];
  /** Value of a cell as readSheets gives it. */
  value(sheet: string, cell: string): Promise<CellValue>;
  formula(sheet: string, cell: string): Promise<string | null>;
  /** Saves the workbook and opens what was saved. */
  reload(): Promise<void>;
  /** Replaces the first sheet by a fresh one. */
  replaceFirst(): Promise<void>;
  /** Calculates a workbook without a window in this page; gives the sum of 1 to 10. */
  calculateAside(): Promise<CellValue>;
}

declare global {
  interface Window {
    gridPage: GridPage;
  }
}

const APPLY = { time: "2024-11-05T08:00:00.000Z", reason: "thử" } as const;

async function start(container: HTMLElement): Promise<void> {
  const workbook = await mountEmbeddedWorkbook(container, "vi");
  const heard: SheetChange[] = [];
  await workbook.onChanged((change) => heard.push(change));
  const [first] = gridSheets();
  await workbook.applySheets(gridSheets(), { ...APPLY, conflict: "refuse", activate: first.name });
  const cellOf = async (sheet: string, cell: string) => {
    const [grid] = await workbook.readSheets([sheet]);
    const { row, column } = parseA1(cell) ?? { row: -1, column: -1 };
    return grid && { grid, row, column };
  };
  window.gridPage = {
    workbook,
    heard,
    value: async (sheet, cell) => {
      const found = await cellOf(sheet, cell);
      return found ? valueAt(found.grid, found.row, found.column) : null;
    },
    formula: async (sheet, cell) => {
      const found = await cellOf(sheet, cell);
      return found?.grid.rows.get(found.row)?.get(found.column)?.formula ?? null;
    },
    reload: async () => workbook.load(await workbook.toModels()),
    replaceFirst: () => workbook.applySheets([first], { ...APPLY, conflict: "replace" }),
    calculateAside,
  };
}

async function calculateAside(): Promise<CellValue> {
  const numbers = Array.from({ length: 10 }, (_, row): CellModel => ({ value: row + 1 }));
  const [template] = gridSheets();
  const model: SheetModel = {
    ...template,
    rows: [...numbers, { formula: "SUM(A1:A10)" }].map((cell) => ({ cells: new Map([[0, cell]]) })),
  };
  const aside = await createEmbeddedWorkbook();
  await aside.load([model]);
  const [grid] = await aside.readSheets();
  aside.dispose();
  return grid ? valueAt(grid, 10, 0) : null;
}

const container = document.getElementById("grid");
if (container) void start(container);
