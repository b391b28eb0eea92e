import type { SheetModel } from "@/grid";
import type { WorkbookPort } from "../workbookPort";
import { startHeadlessEngine } from "./univerEngine";
import { UniverWorkbook } from "./univerWorkbook";

/** A workbook without Excel: WorkbookPort, and what only a workbook of our own can offer. */
export interface EmbeddedWorkbook extends WorkbookPort {
  /**
   * Opens the sheets as a workbook, in place of all that was open; restore points come along.
   * Throws workbook.sheetName for names that no workbook accepts.
   */
  load(models: readonly SheetModel[]): Promise<void>;
  /**
   * All sheets as they are now, with calculated results, to be written to a file: entries, sheets
   * renamed, rows put in. Restore points are in a very hidden sheet at the end.
   */
  toModels(): Promise<SheetModel[]>;
  /** Types the text into a cell (A1) as a person does. Throws workbook.locked where a person may not. */
  enter(sheet: string, cell: string, text: string): Promise<void>;
  /** Ends the engine; nothing can be done with the workbook afterwards. */
  dispose(): void;
}

/** A workbook without a window, blank: of one empty sheet, which the first sheets applied replace. */
export function createEmbeddedWorkbook(): Promise<EmbeddedWorkbook> {
  return Promise.resolve(new UniverWorkbook(startHeadlessEngine(), null));
}
