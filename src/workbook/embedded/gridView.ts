import type { CellAddress } from "@/grid";
import type { Worksheet } from "@/workbook/embedded/univer";
import type { SheetReading } from "./sheetReading";

/** Notifications for the grid that shows a workbook; without a window there is no grid. */
export interface GridView {
  /** A sheet has been put in; nothing is calculated yet. */
  added(sheet: Worksheet, reading: SheetReading): void;
  /** A person has duplicated a sheet; the engine copied its rules along. */
  copied(sheet: Worksheet, reading: SheetReading): void;
  /** A sheet has been calculated after sheets were put in. */
  calculated(sheet: Worksheet): void;
  /** A sheet is going to be taken out. */
  removing(sheet: Worksheet, reading: SheetReading): void;
  /** Brings the sheet into view and selects the cell. */
  show(sheet: Worksheet, cell: CellAddress | null): void;
}
