import type { CellModel, CellValue, SheetGrid, SheetModel } from "@/grid";
import { isCellError, valueAt } from "@/grid";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { RESTORE_SHEET } from "@/workbook/restorePoints";
import { type HostCell, type HostSheet, type HostState, putCell } from "./hostState";

/** Gives the formulas of the host's workbook their results. */
export interface Calculator {
  calculate(state: HostState): Promise<void>;
  dispose(): void;
}

/** Calculates with the embedded workbook engine, which is started when the first formula needs it. */
export function engineCalculator(): Calculator {
  let engine: Promise<EmbeddedWorkbook> | null = null;
  return {
    async calculate(state) {
      if (!state.sheets.some(hasFormulas)) return;
      engine ??= createEmbeddedWorkbook();
      const workbook = await engine;
      // The engine keeps restore points in a sheet of its own, to which no formula refers.
      const sheets = state.sheets.filter(({ name }) => name !== RESTORE_SHEET);
      await workbook.load(sheets.map(contentsOf));
      const grids = await workbook.readSheets(sheets.map(({ name }) => name));
      sheets.forEach((sheet, index) => takeResults(sheet, grids[index]));
    },
    dispose: () => void engine?.then((workbook) => workbook.dispose()),
  };
}

function hasFormulas(sheet: HostSheet): boolean {
  return [...sheet.cells.values()].some((cells) =>
    [...cells.values()].some(({ formula }) => formula !== null)
  );
}

function takeResults(sheet: HostSheet, grid: SheetGrid | undefined): void {
  for (const [row, cells] of [...sheet.cells]) {
    for (const [column, cell] of [...cells]) {
      if (cell.formula !== null && grid)
        putCell(sheet, row, column, { ...cell, value: resultOf(valueAt(grid, row, column)) });
    }
  }
}

/** A formula never leaves a cell empty: Excel shows 0 for a reference to an empty cell. */
function resultOf(value: CellValue): CellValue {
  return value ?? "";
}

/** Contents only: the engine has nothing to do with looks and locks. */
function contentsOf(sheet: HostSheet): SheetModel {
  const lastRow = [...sheet.cells.keys()].reduce((last, row) => Math.max(last, row), -1);
  return {
    name: sheet.name,
    visibility: "visible",
    columns: [],
    rows: Array.from({ length: lastRow + 1 }, (_, row) => ({
      cells: cellsOf(sheet.cells.get(row) ?? new Map<number, HostCell>()),
    })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: false,
    print: null,
  };
}

function cellsOf(cells: ReadonlyMap<number, HostCell>): Map<number, CellModel> {
  return new Map([...cells].map(([column, cell]) => [column, modelOf(cell)]));
}

function modelOf({ value, formula }: HostCell): CellModel {
  if (formula !== null) return { formula };
  return value === null ? {} : { value: isCellError(value) ? value.error : value };
}
