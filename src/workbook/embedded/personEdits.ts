import type { CellRange } from "@/grid";
import {
  type ICellData,
  type IExecutionOptions,
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@/workbook/embedded/univer";

/** What a person changed in the grid: cells of one sheet, whole rows or columns put in or taken out, or sheets. */
export type PersonEdit =
  | { readonly kind: "cells"; readonly sheetId: string; readonly range: CellRange }
  /** Rows or columns dragged elsewhere: the first and last one that holds something else now. */
  | {
      readonly kind: "moved";
      readonly sheetId: string;
      readonly of: "rows" | "columns";
      readonly first: number;
      readonly last: number;
    }
  /** `copyOf`: the sheet that it is a copy of. */
  | { readonly kind: "sheetAdded"; readonly sheetId: string; readonly copyOf?: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string }
  | { readonly kind: "sheetRemoved"; readonly sheetId: string; readonly name: string }
  | {
      readonly kind: "inserted" | "removed";
      readonly sheetId: string;
      readonly of: "rows" | "columns";
      /** First and last row or column put in or taken out, counted from 0. */
      readonly first: number;
      readonly last: number;
    };

const STRUCTURE: Readonly<
  Record<string, { kind: "inserted" | "removed"; of: "rows" | "columns" }>
> = {
  [InsertRowMutation.id]: { kind: "inserted", of: "rows" },
  [InsertColMutation.id]: { kind: "inserted", of: "columns" },
  [RemoveRowMutation.id]: { kind: "removed", of: "rows" },
  [RemoveColMutation.id]: { kind: "removed", of: "columns" },
};

/**
 * The edits that a command of the engine is; none where it is a calculation or a write of ours,
 * both of which carry "onlyLocal", or changes looks only.
 */
export function personEditsOf(
  id: string,
  params: object | undefined,
  options: IExecutionOptions | undefined
): PersonEdit[] {
  if (options?.onlyLocal || !params) return [];
  if (id === SetRangeValuesMutation.id) return cellEdits(params as ISetRangeValuesMutationParams);
  if (id === MoveRangeMutation.id) return moves(params as IMoveRangeMutationParams);
  if (id === ReorderRangeMutation.id) return sorted(params as RangeParams);
  if (id === MoveRowsMutation.id) return [dragged("rows", params as DragParams)];
  if (id === MoveColsMutation.id) return [dragged("columns", params as DragParams)];
  const ofSheet = sheetEdit(id, params);
  if (ofSheet) return [ofSheet];
  const structure = STRUCTURE[id];
  return structure ? [structureEdit(structure, params as RangeParams)] : [];
}

function cellEdits({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): PersonEdit[] {
  const range = boundsOf(cellValue);
  return range ? [{ kind: "cells", sheetId: subUnitId, range }] : [];
}

function moves({ from, to }: IMoveRangeMutationParams): PersonEdit[] {
  return [from, to].flatMap((side) => {
    const range = boundsOf(side.value, () => true);
    return range ? [{ kind: "cells", sheetId: side.subUnitId, range } satisfies PersonEdit] : [];
  });
}

interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface RangeParams {
  readonly subUnitId: string;
  readonly range: Area;
}

interface DragParams {
  readonly subUnitId: string;
  readonly sourceRange: Area;
  readonly targetRange: Area;
}

function sorted({ subUnitId, range }: RangeParams): PersonEdit[] {
  const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = range;
  return [{ kind: "cells", sheetId: subUnitId, range: { top, bottom, left, right } }];
}

/** Rows or columns between the old place and the new one have moved too. */
function dragged(of: "rows" | "columns", params: DragParams): PersonEdit {
  const { subUnitId: sheetId, sourceRange: from, targetRange: to } = params;
  const ends =
    of === "rows"
      ? [from.startRow, from.endRow, to.startRow, to.endRow]
      : [from.startColumn, from.endColumn, to.startColumn, to.endColumn];
  return { kind: "moved", sheetId, of, first: Math.min(...ends), last: Math.max(...ends) };
}

function sheetEdit(id: string, params: object): PersonEdit | null {
  if (id === InsertSheetMutation.id) {
    const { sheet } = params as { readonly sheet: { readonly id: string } };
    return { kind: "sheetAdded", sheetId: sheet.id };
  }
  const { subUnitId: sheetId, subUnitName } = params as {
    readonly subUnitId: string;
    readonly subUnitName?: string;
  };
  if (id === SetWorksheetNameMutation.id) return { kind: "sheetRenamed", sheetId };
  if (id !== RemoveSheetMutation.id) return null;
  return { kind: "sheetRemoved", sheetId, name: subUnitName ?? "" };
}

function structureEdit(
  structure: { kind: "inserted" | "removed"; of: "rows" | "columns" },
  { subUnitId, range }: RangeParams
): PersonEdit {
  const [first, last] =
    structure.of === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { ...structure, sheetId: subUnitId, first, last };
}

type Cells = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

/** The smallest rectangle round the cells that fit. */
function boundsOf(
  cells: Cells,
  fits: (cell: ICellData | null | undefined) => boolean = changesContent
): CellRange | null {
  let bounds: CellRange | null = null;
  for (const [rowKey, row] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(row as Record<string, ICellData | null>)) {
      if (fits(cell)) bounds = including(bounds, Number(rowKey), Number(columnKey));
    }
  }
  return bounds;
}

function including(bounds: CellRange | null, row: number, column: number): CellRange {
  if (!bounds) return { top: row, bottom: row, left: column, right: column };
  return {
    top: Math.min(bounds.top, row),
    bottom: Math.max(bounds.bottom, row),
    left: Math.min(bounds.left, column),
    right: Math.max(bounds.right, column),
  };
}

function changesContent(cell: ICellData | null | undefined): boolean {
  return !cell || ["v", "f", "p", "si"].some((key) => key in cell);
}
