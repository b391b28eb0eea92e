import type { SheetModel } from "@/grid";
import type { WorkbookPort } from "@/workbook";
import type { FileReaders } from "./fileReaders";

/** What the use cases are given by the place they run in: the workbook, the clock, the files beside the program. */
export interface Dependencies extends FileReaders {
  readonly workbook: WorkbookPort;
  readonly now: () => Date;
  /** The bundled report template (.docx). */
  readonly reportTemplate: () => Promise<Uint8Array>;
  /** Calculates sheets that are written to a file, where an engine is at hand; otherwise the reader's program does. */
  readonly calculate?: (models: readonly SheetModel[]) => Promise<readonly SheetModel[]>;
}
