import type { CriteriaSet } from "@/criteria/criteriaSet";
import { finding, type Place, type Reading, readingOf, refused } from "@/findings";
import type { SheetGrid } from "@/grid";
import { tableOfGrid } from "./gridTable";
import { hiddenLines } from "./hiddenLines";
import type { SourceTable } from "./rows/tableRow";
import { type ImportOptions, setFromTable } from "./setFromTable";

/**
 * Reads the scoring table of a sheet, in the layout of the official form: title rows, a heading row
 * (TT, nội dung, điểm chuẩn …), criteria with codes, their tiers as rows without a code.
 * `placeOf` says where a cell of the sheet is in the source, if the sheet is put together from it.
 * Refused: import.noTable (an empty sheet), import.noHeading, import.noRows.
 */
export function tableFromGrid(
  grid: SheetGrid,
  options: ImportOptions,
  placeOf: (where: Place) => Place = (where) => where
): Reading<CriteriaSet> {
  if (grid.rows.size === 0)
    return refused(finding("import.noTable", { sheet: grid.name }, { file: options.origin }));
  const table = tableOfGrid(grid);
  if (!table)
    return refused(finding("import.noHeading", { sheet: grid.name }, { file: options.origin }));
  const reading = setFromTable(inPlace(table, placeOf), options);
  const hidden = hiddenLines(grid, placeOf);
  return reading.status === "refused"
    ? refused(...reading.findings, ...hidden)
    : readingOf(reading.value, [...reading.findings, ...hidden]);
}

function inPlace(table: SourceTable, placeOf: (where: Place) => Place): SourceTable {
  const placed = <T extends { readonly where: Place }>(one: T): T => ({
    ...one,
    where: placeOf(one.where),
  });
  return {
    ...table,
    unreadColumns: table.unreadColumns.map(placed),
    pointsColumns: table.pointsColumns && placed(table.pointsColumns),
    rows: table.rows.map(placed),
  };
}
