import { setChecksum, type CriteriaSet } from "@/criteria";
import { cellAt, isBlank, valueAt, type SheetGrid } from "@/grid";
import { columnMap, taggedRows } from "@/sheets/columnMap";
import {
  CLOSED_FIGURES,
  CLOSING_LINE_TAG,
  FIGURE_COLUMNS,
  FIGURE_TAG,
  type FigureColumn,
} from "../figures/figuresColumns";
import { readStamp } from "@/sheets/stamp";
import type { ClosableSheet, KeptCell, KeptRow } from "./closableSheet";
import { decodeRecords } from "./closingRecord";
import { currentEntry } from "./closedContent";
import { onceTagged } from "./onceTagged";

/** What closing needs to know of a figures sheet and the scoring sheet that it belongs to. */
export interface FiguresToClose {
  readonly grid: SheetGrid;
  readonly set: CriteriaSet;
  readonly unit: string;
  readonly year: number;
}

/** null: the sheet has no place for a closing (made before there was one, or its hidden cells are gone). */
export function figuresClosable({ grid, set, unit, year }: FiguresToClose): ClosableSheet | null {
  const columns = columnMap(grid, FIGURE_COLUMNS);
  const stamped = readStamp(grid);
  const idColumn = columns.get("id");
  const lineColumn = columns.get("order");
  const differsColumn = columns.get("closedDiffers");
  const copies = CLOSED_FIGURES.map(({ copy }) => columns.get(copy));
  const copyColumns = copies.filter((column) => column !== undefined);
  const tags = idColumn === undefined ? [] : taggedRows(grid, idColumn);
  const line = tags.find(({ tag }) => tag === CLOSING_LINE_TAG)?.row;
  const [recordColumn] = copyColumns;
  if (stamped.status !== "read" || line === undefined || lineColumn === undefined) return null;
  if (differsColumn === undefined || recordColumn === undefined) return null;
  if (copyColumns.length < copies.length) return null;
  const above = { row: stamped.at.row, column: recordColumn };
  const below = { row: line, column: recordColumn };
  return {
    sheet: grid.name,
    identity: {
      role: "figures",
      set: { id: set.id, version: set.version, checksum: setChecksum(set) },
      unit,
      year,
    },
    rows: keptRows(grid, columns, onceTagged(tags)),
    copyColumns,
    differsColumn,
    recordsAt: [above, below],
    lineAt: { row: line, column: lineColumn },
    lineFilled: !isBlank(valueAt(grid, line, lineColumn)),
    record: decodeRecords(
      valueAt(grid, above.row, above.column),
      valueAt(grid, below.row, below.column)
    ),
  };
}

function keptRows(
  grid: SheetGrid,
  columns: ReadonlyMap<FigureColumn, number>,
  rowOf: ReadonlyMap<string, number>
): readonly KeptRow[] {
  return [...rowOf]
    .filter(([tag]) => tag.startsWith(FIGURE_TAG))
    .map(([tag, row]) => ({
      tag,
      row,
      cells: CLOSED_FIGURES.map(({ key, copy }): KeptCell => {
        const [column = -1, copyColumn = -1] = [columns.get(key), columns.get(copy)];
        return {
          column,
          copyColumn,
          current: currentEntry(cellAt(grid, row, column)),
          copy: valueAt(grid, row, copyColumn),
          kind: "shown",
        };
      }),
    }));
}
