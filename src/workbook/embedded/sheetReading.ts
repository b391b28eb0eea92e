import type {
  CellModel,
  CellRange,
  CellStyle,
  ColumnModel,
  GridCell,
  RowModel,
  SheetGrid,
  SheetModel,
  SheetVisibility,
} from "@/grid";
import {
  BooleanNumber,
  type ICellData,
  type Nullable,
  type Worksheet,
} from "@/workbook/embedded/univer";
import { gridCell } from "./engineCells";
import type { Looks } from "./engineLooks";
import { lockedAreas } from "./lockedAreas";
import { cellRange, heightPoints, heightPx, widthCharacters, widthPx } from "./sheetSnapshot";
import { shownText } from "./shownText";
import type { Engine } from "./univerEngine";

/** What is known of a sheet besides what the engine keeps; null for sheets that a person added. */
export type KnownModel = SheetModel | null;

/** Reads one sheet of the engine. */
export class SheetReading {
  constructor(
    private readonly engine: Engine,
    private readonly looks: Looks,
    private readonly sheet: Worksheet,
    readonly known: KnownModel
  ) {}

  visibility(): SheetVisibility {
    if (this.sheet.isSheetHidden() !== BooleanNumber.TRUE) return "visible";
    return this.known?.visibility === "veryHidden" ? "veryHidden" : "hidden";
  }

  /** Whether a person may not change the cell. */
  isLocked(row: number, column: number): boolean {
    if (!this.known?.protected) return false;
    return this.looks.styleOf(this.sheet.getCellMatrix().getValue(row, column))?.unlocked !== true;
  }

  /** Which cells are open for entry, also while the sheet is unprotected (see WorkbookPort.readEntries). */
  openCells(): (row: number, column: number) => boolean {
    const matrix = this.sheet.getCellMatrix();
    const isUnlocked = (cell: Nullable<ICellData>) => this.looks.styleOf(cell)?.unlocked === true;
    let some = this.known?.protected === true;
    this.eachCell((_row, _column, cell) => {
      some ||= isUnlocked(cell);
    });
    return some ? (row, column) => isUnlocked(matrix.getValue(row, column)) : () => true;
  }

  /** All that a person may not change, as few areas. */
  lockedAreas(): CellRange[] {
    const open = new Map<number, number[]>();
    this.eachCell((row, column, cell) => {
      if (this.looks.styleOf(cell)?.unlocked) open.set(row, [...(open.get(row) ?? []), column]);
    });
    for (const columns of open.values()) columns.sort((first, second) => first - second);
    return lockedAreas(
      { rows: this.sheet.getRowCount(), columns: this.sheet.getColumnCount() },
      open
    );
  }

  numberFormat(row: number, column: number): string {
    return this.formatOf(this.sheet.getCellMatrix().getValue(row, column)) ?? "";
  }

  grid(): SheetGrid {
    return this.gridOf((row, column, cell) => this.read(row, column, cell));
  }

  /** The grid with the text shown for numbers and the looks of cells. */
  shownGrid(): SheetGrid {
    return this.gridOf((row, column, cell) => {
      const read = this.read(row, column, cell);
      return read && { ...read, ...this.shownOf(read, cell) };
    });
  }

  private shownOf({ value }: GridCell, cell: ICellData): Pick<GridCell, "shown" | "look"> {
    const { bold, italic } = this.looks.styleOf(cell) ?? {};
    const look = { ...(bold && { bold }), ...(italic && { italic }) };
    return {
      ...(typeof value === "number" && { shown: shownText(value, this.formatOf(cell) ?? "") }),
      ...((bold || italic) && { look }),
    };
  }

  private gridOf(
    readCell: (row: number, column: number, cell: ICellData) => GridCell | null
  ): SheetGrid {
    const rows = new Map<number, Map<number, GridCell>>();
    this.eachCell((row, column, cell) => {
      const read = readCell(row, column, cell);
      if (!read) return;
      const cells = rows.get(row) ?? new Map<number, GridCell>();
      rows.set(row, cells.set(column, read));
    });
    const merges = this.merges();
    return {
      name: this.sheet.getName(),
      visibility: this.visibility(),
      rows,
      ...(merges.length > 0 && { merges }),
    };
  }

  /** The sheet as it is now: what the model said of it, with what was changed since. */
  model(): SheetModel {
    const { tabColor } = this.sheet.getConfig();
    const { xSplit, ySplit } = this.sheet.getFreeze();
    return {
      name: this.sheet.getName(),
      visibility: this.visibility(),
      columns: this.columns(),
      rows: this.rows(),
      merges: this.merges(),
      freeze: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
      validations: this.known?.validations ?? [],
      conditionalFormats: this.known?.conditionalFormats ?? [],
      protected: this.known?.protected ?? false,
      print: this.known?.print ?? null,
      ...(tabColor && { tabColor }),
    };
  }

  private eachCell(visit: (row: number, column: number, cell: ICellData) => void): void {
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
  }

  private read(row: number, column: number, cell: ICellData): GridCell | null {
    return gridCell(cell, this.engine.formulaAt(this.sheet.getSheetId(), row, column, cell));
  }

  /** Merged areas without the cells that are only shown joined (centredRuns). */
  private merges(): CellRange[] {
    const matrix = this.sheet.getCellMatrix();
    return this.sheet
      .getMergeData()
      .filter(
        (range) =>
          this.looks.styleOf(matrix.getValue(range.startRow, range.startColumn))?.horizontal !==
          "centerContinuous"
      )
      .map(cellRange);
  }

  private columns(): ColumnModel[] {
    const { columnData } = this.sheet.getConfig();
    const last = Math.max(-1, ...Object.keys(columnData).map(Number));
    return Array.from({ length: last + 1 }, (_, index): ColumnModel => {
      const px = this.sheet.getColumnWidth(index);
      const given: unknown = columnData[index]?.custom?.["characters"];
      const width =
        typeof given === "number" && widthPx(given) === px ? given : widthCharacters(px);
      return { width, ...(columnData[index]?.hd === BooleanNumber.TRUE && { hidden: true }) };
    });
  }

  private rows(): RowModel[] {
    const cells = new Map<number, Map<number, CellModel>>();
    this.eachCell((row, column, cell) => {
      const model = this.cellModel(row, column, cell);
      if (!model) return;
      const inRow = cells.get(row) ?? new Map<number, CellModel>();
      cells.set(row, inRow.set(column, model));
    });
    const { rowData } = this.sheet.getConfig();
    const shaped = Object.keys(rowData)
      .map(Number)
      .filter((row) => rowData[row]?.custom || rowData[row]?.hd);
    const last = Math.max(-1, ...cells.keys(), ...shaped);
    return Array.from({ length: last + 1 }, (_, index) =>
      this.rowModel(index, cells.get(index) ?? new Map())
    );
  }

  private rowModel(index: number, cells: ReadonlyMap<number, CellModel>): RowModel {
    const data = this.sheet.getConfig().rowData[index];
    const hidden = data?.hd === BooleanNumber.TRUE && { hidden: true };
    if (data?.h === undefined || data.ia === BooleanNumber.TRUE) return { cells, ...hidden };
    const given: unknown = data.custom?.["points"];
    const height =
      typeof given === "number" && heightPx(given) === data.h ? given : heightPoints(data.h);
    return { cells, height, ...hidden };
  }

  private cellModel(row: number, column: number, cell: ICellData): CellModel | null {
    const read = this.read(row, column, cell);
    const style = this.styleOf(cell);
    if (!read && !style) return null;
    return { ...contentOf(read), ...(style && { style }) };
  }

  /** The look given by the model, with the number format that an entry may have brought. */
  private styleOf(cell: ICellData): CellStyle | undefined {
    const style = this.looks.styleOf(cell);
    const numberFormat = this.formatOf(cell);
    return numberFormat === undefined || numberFormat === style?.numberFormat
      ? style
      : { ...style, numberFormat };
  }

  private formatOf(cell: Nullable<ICellData>): string | undefined {
    if (!cell?.s) return undefined;
    const style = typeof cell.s === "string" ? this.sheet.getStyleDataByHash(cell.s) : cell.s;
    return style?.n?.pattern;
  }
}

function contentOf(read: GridCell | null): CellModel {
  if (!read) return {};
  if (read.formula === null) return read.value === null ? {} : { value: read.value };
  return { formula: read.formula, ...(read.value !== null && { result: read.value }) };
}
