import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { parseA1 } from "@/grid";
import { WorkbookFailure } from "../workbookFailure";
import type { EmbeddedWorkbook } from "./embeddedWorkbook";
import { takeVietnameseEntries } from "./gridEntries";
import { takeVietnamesePastes } from "./gridPaste";
import { type CellRect, ShownGrid } from "./shownGrid";
import { Engine } from "./univerEngine";
import { drawn, startGrid } from "./univerGrid";
import { UniverWorkbook } from "./univerWorkbook";

/** A workbook that a person sees and works in. */
export interface MountedWorkbook extends EmbeddedWorkbook {
  /**
   * Where a cell (A1) is drawn in the window, in pixels, for tests that use a mouse. Throws
   * workbook.sheetGone where the sheet is not the one in view.
   */
  cellRect(sheet: string, cell: string): CellRect;
}

/**
 * Shows a blank workbook in the container, which it fills; resolves when a person can work in it.
 * The grid's menus speak `language` (a tag such as "vi") where it has words in it, else English.
 * dispose() empties the container.
 */
export async function mountEmbeddedWorkbook(
  container: HTMLElement,
  language: string
): Promise<MountedWorkbook> {
  const univer = startGrid(container, language);
  const grid = new ShownGrid(univer, container);
  const workbook = new UniverWorkbook(new Engine(univer, { calculatesByItself: true }), grid);
  takeVietnameseEntries(univer.__getInjector());
  takeVietnamesePastes(univer.__getInjector());
  await drawn(univer);
  grid.showVietnameseNumbers();
  return Object.assign(workbook, {
    cellRect: (sheet: string, cell: string): CellRect => {
      const place = parseA1(cell);
      const rect = place && grid.cellRect(sheet, place);
      if (!rect) throw new WorkbookFailure("workbook.sheetGone", { sheet });
      return rect;
    },
  });
}
