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

/** Cells to write into one sheet. */
export interface SheetWrites {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
}

/**
 * Cells that a person (not a calculation, not we) changed. `range` is an A1 range; `sheet` is "" where
 * the host would not say which one it was.
 */
export interface SheetChange {
  readonly sheet: string;
  readonly range: string;
}

/** How the host reads what a person types. */
export interface RegionalSettings {
  /** The decimal sign: "," in Vietnam. */
  readonly decimal: string;
  /** The pattern of a date, such as "dd/MM/yyyy"; null: the host does not tell. */
  readonly shortDate: string | null;
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

/** What was in one cell: a value, or a formula without "="; rows and columns count from 0. */
export interface RestoreEntry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula: string | null;
  /** The hidden names of its row and column (see lineNames); "" where they had none. */
  readonly rowName: string;
  readonly columnName: string;
}

/** A restore point with its entries: only cells that held something. */
export interface StoredRestorePoint extends RestorePoint {
  /** The sheet's stamp, from its hidden cells; "" where it has none. */
  readonly identity: string;
  readonly entries: readonly RestoreEntry[];
}

/** A sheet as it is, and what is filled of its cells that are open for entry. */
export interface SheetEntries {
  readonly grid: SheetGrid;
  readonly entries: readonly RestoreEntry[];
}

/** Restore points that were made, and older ones that had to go for them. */
export interface KeptRestorePoints {
  /** In the order of the sheets given. */
  readonly kept: readonly RestorePoint[];
  readonly dropped: readonly RestorePoint[];
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
   * text shown for numbers and which cells are bold or italic, where the host gives them.
   */
  readShown(name?: string): Promise<SheetGrid>;
  /**
   * Writes cells of one sheet in one go, all or none, and calculates. Locked cells of a protected
   * sheet are written with `locked` (protection is lifted and put back); without it they refuse the
   * whole go with workbook.locked.
   */
  writeCells(
    sheet: string,
    cells: readonly CellWrite[],
    options?: { readonly locked?: boolean }
  ): Promise<void>;
  /** Same for cells of several sheets: all or none. A sheet occurs once among them. */
  writeSheets(
    writes: readonly SheetWrites[],
    options?: { readonly locked?: boolean }
  ): Promise<void>;
  /** How the host reads what is typed; null: it does not tell. */
  regionalSettings(): Promise<RegionalSettings | null>;
  /** Shows the sheet and selects the cell (A1). */
  activate(sheet: string, cell?: string): Promise<void>;
  /** The sheet in view. */
  activeSheet(): Promise<string>;
  /** Calls back when a person changes cells; returns how to stop. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Oldest first. */
  listRestorePoints(): Promise<RestorePoint[]>;
  /**
   * Keeps a restore point of each sheet named: what `readEntries` gives of it; kept again of the same
   * entries for the same reason, it is the point that is there. How many are kept is bounded: the
   * oldest go, never the newest of a sheet. All or nothing; fails with workbook.sheetGone for a sheet
   * that is not there, and workbook.structureLocked.
   */
  keepRestorePoint(sheets: readonly string[], options: RestoreOptions): Promise<KeptRestorePoints>;
  /** A restore point with its entries; fails with workbook.restorePointGone for an id that is not there. */
  readRestorePoint(id: string): Promise<StoredRestorePoint>;
  /**
   * What a restore point of the sheet would hold now, and the sheet itself; nothing is kept. The
   * cells open for entry: those whose style says unlocked, protected or not; on an unprotected sheet
   * without such cells all.
   */
  readEntries(sheet: string): Promise<SheetEntries>;
}

/** ISO time and reason of restore points. */
export interface RestoreOptions {
  readonly time: string;
  readonly reason: string;
}

/** Time and reason: of the restore points of replaced sheets. */
export interface ApplyOptions extends RestoreOptions {
  readonly conflict: SheetConflict;
  /** The sheet to show afterwards. */
  readonly activate?: string;
  /** The cell (A1) to select on the sheet shown. */
  readonly select?: string;
  /** Aborting ends the work between two steps with operation.cancelled; the workbook is as it was. */
  readonly signal?: AbortSignal;
}
