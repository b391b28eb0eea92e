import type { CellRange, ColumnModel, RowModel, SheetModel } from "@/grid";
import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IWorksheetData,
} from "@/workbook/embedded/univer";
import { modelContent } from "./engineCells";
import { DEFAULT_ENGINE_STYLE, type Looks } from "./engineLooks";

/** Room to work in beyond what the sheet holds. */
const SPARE = { rows: 40, columns: 8 };
const LEAST = { rows: 100, columns: 26 };
/** Excel's own measures: a character of the default font, a cell's padding, pixels per point. */
const PX = { character: 7, padding: 5, perPoint: 96 / 72 };
const DEFAULT_WIDTH_CHARACTERS = 8.43;
const DEFAULT_ROW_HEIGHT_PX = 21;

/** A sheet of ours as the engine keeps sheets. */
export function sheetSnapshot(id: string, model: SheetModel, looks: Looks): IWorksheetData {
  const size = sizeOf(model);
  return {
    id,
    name: model.name,
    tabColor: model.tabColor ?? "",
    hidden: model.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(model),
    rowCount: Math.max(LEAST.rows, size.rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, size.columns + SPARE.columns),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: widthPx(DEFAULT_WIDTH_CHARACTERS),
    defaultRowHeight: DEFAULT_ROW_HEIGHT_PX,
    mergeData: [...model.merges, ...centredRuns(model)].map(engineRange),
    cellData: cellsOf(model, looks),
    rowData: Object.fromEntries(model.rows.map((row, index) => [index, rowData(row)])),
    columnData: Object.fromEntries(
      model.columns.map((column, index) => [index, columnData(column)])
    ),
    defaultStyle: DEFAULT_ENGINE_STYLE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

export function engineRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

export function cellRange({ startRow, endRow, startColumn, endColumn }: IRange): CellRange {
  return { top: startRow, bottom: endRow, left: startColumn, right: endColumn };
}

/** A column's width in pixels, from characters of the default font. */
export function widthPx(characters: number): number {
  return Math.round(characters * PX.character + PX.padding);
}

/** A row's height in pixels, from points. */
export function heightPx(points: number): number {
  return Math.round(points * PX.perPoint);
}

export function widthCharacters(px: number): number {
  return Math.round(((px - PX.padding) / PX.character) * 100) / 100;
}

export function heightPoints(px: number): number {
  return Math.round((px / PX.perPoint) * 100) / 100;
}

/**
 * Cells that a text is centred across: one with "centerContinuous" that holds something and the
 * empty ones of that style to its right. The engine cannot do this, so it shows them joined.
 */
export function centredRuns(model: SheetModel): CellRange[] {
  return model.rows.flatMap((row, index) => {
    const runs: { top: number; bottom: number; left: number; right: number }[] = [];
    for (const [column, cell] of [...row.cells].sort(([first], [second]) => first - second)) {
      if (cell.style?.horizontal !== "centerContinuous") continue;
      const last = runs.at(-1);
      const isEmpty = cell.value === undefined && cell.formula === undefined;
      if (!isEmpty) runs.push({ top: index, bottom: index, left: column, right: column });
      else if (last && last.right === column - 1) last.right = column;
    }
    return runs.filter((run) => run.right > run.left);
  });
}

function sizeOf(model: SheetModel): { rows: number; columns: number } {
  const columns = model.rows.map((row) => Math.max(-1, ...row.cells.keys()) + 1);
  return { rows: model.rows.length, columns: Math.max(model.columns.length, ...columns, 0) };
}

function freezeOf({ freeze }: SheetModel): IWorksheetData["freeze"] {
  return {
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    startRow: freeze.rows > 0 ? freeze.rows : -1,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
  };
}

function cellsOf(model: SheetModel, looks: Looks): IWorksheetData["cellData"] {
  const built: Record<number, Record<number, ICellData>> = {};
  model.rows.forEach((row, index) => {
    const cells: Record<number, ICellData> = {};
    for (const [column, cell] of row.cells) {
      cells[column] = withoutNulls({ ...modelContent(cell), ...looks.carriedBy(cell.style) });
    }
    built[index] = cells;
  });
  return built;
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

function rowData(row: RowModel): IWorksheetData["rowData"][number] {
  const hidden = row.hidden ? { hd: BooleanNumber.TRUE } : {};
  if (row.height === undefined) return { ...hidden, ia: BooleanNumber.TRUE };
  return {
    ...hidden,
    h: heightPx(row.height),
    ia: BooleanNumber.FALSE,
    custom: { points: row.height },
  };
}

function columnData(column: ColumnModel): IWorksheetData["columnData"][number] {
  const hidden = column.hidden ? { hd: BooleanNumber.TRUE } : {};
  return { ...hidden, w: widthPx(column.width), custom: { characters: column.width } };
}
