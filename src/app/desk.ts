import type { SheetModel } from "@/grid";
import type { WorkbookPort } from "@/workbook";
import type { FileReaders } from "./fileReaders";
import type { SetShelf } from "./sets/setShelf";

/** What every use case works with: the open workbook, the sets on offer, the clock, the readers of files. */
export interface Desk extends FileReaders {
  readonly workbook: WorkbookPort;
  readonly sets: SetShelf;
  readonly now: () => Date;
  /** Calculates sheets that are written to a file, where an engine is at hand; otherwise the reader's program does. */
  readonly calculate?: (models: readonly SheetModel[]) => Promise<readonly SheetModel[]>;
}

/** What the place that the program runs in gives. */
export interface Dependencies extends Omit<Desk, "sets"> {
  /** The bundled report template (.docx). */
  readonly reportTemplate: () => Promise<Uint8Array>;
}
