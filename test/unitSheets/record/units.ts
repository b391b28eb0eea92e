import { type CellValue, type GridCell, gridOf, type SheetGrid } from "@/grid";
import { type RecordedSheet, recordedSheet, type RecordMark } from "@/unitSheets/record";

export const STAMP = (unit = "Sở Tư pháp tỉnh Lâm Đồng", year = 2024): string =>
  `cdtd:1 ${JSON.stringify({ role: "scoring", set: { id: "thu", version: "1", checksum: "x" }, unit, year })}`;

type Cell = CellValue | GridCell;

/** A small scoring sheet: two criteria, one with an input row, columns result and evidence, counted and id. */
export function scoringGrid(
  rows: readonly (readonly [id: string, result?: Cell, evidence?: Cell, counted?: Cell])[],
  { name = "Chấm điểm", unit = "Sở Tư pháp tỉnh Lâm Đồng" } = {}
): SheetGrid {
  return gridOf(name, [
    ["code", "label", "counted", "result", "evidence", "id"],
    [null, null, null, null, null, STAMP(unit)],
    ...rows.map(([id, result = null, evidence = null, counted = null]) => [
      id.slice(2),
      `Tiêu chí ${id.slice(2)}`,
      counted,
      result,
      evidence,
      id,
    ]),
  ]);
}

export function recorded(grid: SheetGrid): RecordedSheet {
  const sheet = recordedSheet(grid);
  if (!sheet) throw new Error("no unit's sheet");
  return sheet;
}

export function mark(time: string, occasion: RecordMark["occasion"] = "check"): RecordMark {
  return { time, who: "Nguyễn Văn An", occasion };
}
