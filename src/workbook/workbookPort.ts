import type { SheetGrid, SheetModel, SheetVisibility } from "@/grid";

/** A sheet of the open workbook, without its cells. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** A value or formula (without "=") to write into one cell; rows and columns count from 0. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
}

/** Cells that a person (not a calculation, not we) changed. `range` is an A1 range. */
export interface SheetChange {
  readonly sheet: string;
  readonly range: string;
}

/** What to do where a sheet of the same name is there already. */
export type SheetConflict = "refuse" | "replace";

/** A copy of a sheet's entries kept before a restructuring. */
export interface RestorePoint {
  readonly id: string;
  readonly sheet: string;
  /** ISO time and reason, as given when it was made. */
  readonly time: string;
  readonly reason: string;
}

/**
 * What the use cases need of a workbook. Two adapters keep this contract: excel/ (Office.js) and
 * embedded/ (a workbook engine without Excel); one suite of tests runs on both.
 *
 * Every method rejects with a `WorkbookFailure` whose code is one of findings/codes/workbook.ts,
 * and leaves the workbook as it was where it says so.
 */
export interface WorkbookPort {
  readonly host: "excel" | "embedded";
  listSheets(): Promise<SheetInfo[]>;
  /**
   * Adds the sheets in the order given, after those that are there, with everything their models
   * say, calculated and protected. All or nothing: where one cannot be added, none is.
   * conflict "replace" keeps a restore point of each sheet replaced.
   */
  applySheets(models: readonly SheetModel[], options: ApplyOptions): Promise<void>;
  /** Values and formulas, current (calculated) ones; every visible or hidden sheet where no names are given. */
  readSheets(names?: readonly string[]): Promise<SheetGrid[]>;
  /**
   * The sheet named, or the one in view, as a person sees it: besides values and formulas also the
   * text shown for numbers and which cells are bold or italic, as far as the host tells.
   */
  readShown(name?: string): Promise<SheetGrid>;
  /**
   * Writes cells of one sheet in one go, and calculates. Locked cells of a protected sheet are
   * written with `locked` (protection is lifted and put back); without it they refuse the whole go
   * with workbook.locked.
   */
  writeCells(
    sheet: string,
    cells: readonly CellWrite[],
    options?: { readonly locked?: boolean }
  ): Promise<void>;
  /** Shows the sheet and selects the cell (A1). */
  activate(sheet: string, cell?: string): Promise<void>;
  /** The sheet in view. */
  activeSheet(): Promise<string>;
  /** Calls back when a person changes cells; returns how to stop. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  listRestorePoints(): Promise<RestorePoint[]>;
  /** Puts back the entries of a restore point, cell by cell; cells that were empty then are left as they are. */
  restore(id: string): Promise<void>;
}

export interface ApplyOptions {
  readonly conflict: SheetConflict;
  /** The sheet to show afterwards. */
  readonly activate?: string;
  /** The cell (A1) to select on the sheet shown. */
  readonly select?: string;
  /** ISO time and reason for restore points of replaced sheets. */
  readonly time: string;
  readonly reason: string;
}
