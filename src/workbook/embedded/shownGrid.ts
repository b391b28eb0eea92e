import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  AutoHeightController,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
} from "@univerjs/preset-sheets-core";
import { SetWorksheetShowCommand } from "@univerjs/sheets";
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
  /** The engine knows only hidden sheets, which a person may show; these they may not. */
  private readonly veryHidden = new Set<string>();

  constructor(
    private readonly univer: Univer,
    private readonly container: HTMLElement
  ) {
    this.api = FUniver.newAPI(univer);
    this.locks = new GridLocks(univer.__getInjector());
    this.keepVeryHidden();
  }

  added(sheet: Worksheet, reading: SheetReading): void {
    const injector = this.univer.__getInjector();
    if (reading.visibility() === "veryHidden") this.veryHidden.add(sheet.getSheetId());
    const model = reading.known;
    if (!model) return;
    addRules(injector, sheet, model);
    if (model.protected) this.locks.lock(sheet, reading.lockedAreas());
  }

  copied(sheet: Worksheet, reading: SheetReading): void {
    if (reading.known?.protected) this.locks.lock(sheet, reading.lockedAreas());
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

  /** Numbers and dates as Vietnamese regional settings show them, whatever language the menus speak. */
  showVietnameseNumbers(): void {
    this.api.getActiveWorkbook()?.setNumfmtLocal("vi");
  }

  /** Where a cell of the sheet in view is drawn in the window; null where another sheet is in view. */
  cellRect(name: string, cell: CellAddress): CellRect | null {
    const workbook = this.api.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    const canvas = this.container.querySelector<HTMLElement>("canvas[id^=univer-sheet-main]");
    if (!workbook || sheet?.getSheetName() !== name || !canvas) return null;
    const render = this.univer
      .__getInjector()
      .get(IRenderManagerService)
      .getRenderById(workbook.getId());
    const scrolled = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { scaleX = 1, scaleY = 1 } = render?.scene.getAncestorScale() ?? {};
    const inSheet = sheet.getRange(cell.row, cell.column).getCellRect();
    const { startRow, startColumn } = sheet.getSheet().getFreeze();
    const [x, y] = [canvas.getBoundingClientRect().x, canvas.getBoundingClientRect().y];
    return {
      x:
        x +
        (inSheet.x - (cell.column >= startColumn ? (scrolled?.viewportScrollX ?? 0) : 0)) * scaleX,
      y: y + (inSheet.y - (cell.row >= startRow ? (scrolled?.viewportScrollY ?? 0) : 0)) * scaleY,
      width: inSheet.width * scaleX,
      height: inSheet.height * scaleY,
    };
  }

  private keepVeryHidden(): void {
    this.univer
      .__getInjector()
      .get(ICommandService)
      .beforeCommandExecuted(({ id, params }) => {
        const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
        if (
          id === SetWorksheetShowCommand.id &&
          subUnitId !== undefined &&
          this.veryHidden.has(subUnitId)
        ) {
          throw new CustomCommandExecutionError("this sheet is never shown");
        }
      });
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
