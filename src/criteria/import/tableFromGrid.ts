import { finding, refused, type Place, type Reading } from "@/findings";
import type { SheetGrid } from "@/grid";
import type { CriteriaSet } from "../criteriaSet";
import { tableOfGrid } from "./gridTable";
import { setFromTable, type ImportOptions } from "./setFromTable";
import type { SourceTable } from "./tableRow";

/**
 * Reads the scoring table of a sheet, in the layout of the official form: title rows, a heading row
 * (TT, nội dung, điểm chuẩn …), criteria with codes, their tiers as rows without a code.
 * `placeOf` says where a cell of the sheet stands in the source, if the sheet is put together from it.
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
  return table
    ? setFromTable(inPlace(table, placeOf), options)
    : refused(finding("import.noHeading", { sheet: grid.name }, { file: options.origin }));
}

function inPlace(table: SourceTable, placeOf: (where: Place) => Place): SourceTable {
  const placed = <T extends { readonly where: Place }>(one: T): T => ({
    ...one,
    where: placeOf(one.where),
  });
  return {
    ...table,
    unreadColumns: table.unreadColumns.map(placed),
    rows: table.rows.map(placed),
  };
}
