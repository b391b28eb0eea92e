import { ICommandService } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { AutoHeightController } from "@univerjs/preset-sheets-core";
import type { CellAddress } from "@/grid";
import {
  BooleanNumber,
  type IRange,
  type Univer,
  type Worksheet,
} from "@/workbook/embedded/univer";
import { GridLocks } from "./gridLocks";
import { addRules } from "./gridRules";
import type { GridView } from "./gridView";
import type { SheetReading } from "./sheetReading";

/** A rectangle in the window, in CSS pixels. */
export interface CellRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rows kept in view above a cell that is jumped to. */
const ROWS_ABOVE = 3;

/** The grid in the page: gives sheets their locks, rules and row heights, and brings cells into view. */
export class ShownGrid implements GridView {
  private readonly api: FUniver;
  private readonly locks: GridLocks;

  constructor(
    private readonly univer: Univer,
    private readonly container: HTMLElement
  ) {
    this.api = FUniver.newAPI(univer);
    this.locks = new GridLocks(univer.__getInjector());
  }

  added(sheet: Worksheet, reading: SheetReading): void {
    const injector = this.univer.__getInjector();
    const model = reading.known;
    if (!model) return;
    addRules(injector, sheet, model);
    if (model.protected) this.locks.lock(sheet, reading.lockedAreas());
  }

  calculated(sheet: Worksheet): void {
    const heights = this.univer.__getInjector().get(AutoHeightController);
    const { redos } = heights.getUndoRedoParamsOfAutoHeight(
      followingRows(sheet),
      sheet.getSheetId()
    );
    const commands = this.univer.__getInjector().get(ICommandService);
    for (const { id, params } of redos)
      commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }

  removing(sheet: Worksheet, reading: SheetReading): void {
    if (reading.known?.protected) this.locks.unlock(sheet);
  }

  show(sheet: Worksheet, cell: CellAddress | null): void {
    if (!cell) return;
    const shown = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.getSheetId());
    if (!shown) return;
    shown.getRange(cell.row, cell.column).activate();
    shown.scrollToCell(Math.max(0, cell.row - ROWS_ABOVE), 0);
  }

  cellRect(name: string, cell: CellAddress): CellRect | null {
    const sheet = this.api.getActiveWorkbook()?.getSheetByName(name);
    const canvas = this.container.querySelector<HTMLElement>("canvas[id^=univer-sheet-main]");
    if (!sheet || !canvas) return null;
    const inCanvas = sheet.getRange(cell.row, cell.column).getCellRect();
    const { x, y } = canvas.getBoundingClientRect();
    return { x: x + inCanvas.x, y: y + inCanvas.y, width: inCanvas.width, height: inCanvas.height };
  }
}

/** The rows whose height follows their text. */
function followingRows(sheet: Worksheet): IRange[] {
  const { rowData } = sheet.getConfig();
  const rows = Object.keys(rowData).map(Number);
  return rows
    .filter((row) => rowData[row]?.ia === BooleanNumber.TRUE)
    .map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    }));
}
