import type { CellError, CellRange, CellValue } from "@/grid";

/** What stands in a cell of the host: a constant, or a formula (without "=") and its last result. */
export interface HostCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

export type HostVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet with everything that the client has set on it. Rows and columns count from 0. */
export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: HostVisibility;
  tabColor: string;
  readonly cells: Map<number, Map<number, HostCell>>;
  /** Looks by cell, keyed by row × COLUMNS + column; looks of the default are left out. */
  readonly looks: Map<number, ReadonlyMap<string, unknown>>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
  merges: CellRange[];
  frozen: CellRange | null;
  readonly validations: HostValidation[];
  /** The first takes precedence. */
  readonly conditionalFormats: HostConditionalFormat[];
  readonly pageLayout: Map<string, unknown>;
  readonly headersFooters: Map<string, unknown>;
  printArea: string | null;
  printTitleRows: string | null;
  /** Null where the sheet is not protected. */
  protection: Record<string, unknown> | null;
  password: string | null;
}

export interface HostValidation {
  readonly range: CellRange;
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly range: CellRange;
  readonly values: Map<string, unknown>;
}

/** The workbook in the host, and what Excel keeps about the session. */
export interface HostState {
  readonly sheets: HostSheet[];
  activeId: string;
  selection: string;
  nextId: number;
  enableEvents: boolean;
  listensToChanges: boolean;
  /** Formulas have changed, or cells that they may depend on. */
  isDirty: boolean;
  /** Calculation waits for the end of the request. */
  isSuspended: boolean;
  /** The workbook takes no sheet, gives none up and renames none. */
  isStructureLocked: boolean;
  /** How this Excel reads what is typed: its decimal sign and the computer's short date. */
  regional: { decimalSeparator: string; shortDatePattern: string };
  readonly changes: HostChange[];
  /** Operations that would have cleared the person's undo stack, in order. */
  readonly undoClearing: string[];
}

interface HostChange {
  readonly worksheetId: string;
  readonly address: string;
  readonly byAddin: boolean;
}

export const COLUMNS = 16_384;
export const ROWS = 1_048_576;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function newSheet(state: HostState, name: string): HostSheet {
  state.nextId += 1;
  return {
    id: `{sheet-${state.nextId}}`,
    name,
    visibility: "Visible",
    tabColor: "",
    cells: new Map(),
    looks: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    frozen: null,
    validations: [],
    conditionalFormats: [],
    pageLayout: new Map(),
    headersFooters: new Map(),
    printArea: null,
    printTitleRows: null,
    protection: null,
    password: null,
  };
}

/** A workbook as Excel opens it: one empty sheet. */
export function newState(): HostState {
  const state: HostState = {
    sheets: [],
    activeId: "",
    selection: "A1",
    nextId: 0,
    enableEvents: true,
    listensToChanges: false,
    isDirty: false,
    isSuspended: false,
    isStructureLocked: false,
    regional: { decimalSeparator: ",", shortDatePattern: "dd/MM/yyyy" },
    changes: [],
    undoClearing: [],
  };
  const first = newSheet(state, "Sheet1");
  state.sheets.push(first);
  state.activeId = first.id;
  return state;
}

export function hostCell(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function putCell(
  sheet: HostSheet,
  row: number,
  column: number,
  cell: HostCell | null
): void {
  const cells = sheet.cells.get(row) ?? new Map<number, HostCell>();
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  if (cells.size > 0) sheet.cells.set(row, cells);
  else sheet.cells.delete(row);
}

/** The look of a cell; undefined where it has the default. */
export function lookAt(sheet: HostSheet, row: number, column: number, aspect: string): unknown {
  return sheet.looks.get(cellKey(row, column))?.get(aspect);
}

export function isLocked(sheet: HostSheet, row: number, column: number): boolean {
  return lookAt(sheet, row, column, "Protection.Locked") !== false;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
