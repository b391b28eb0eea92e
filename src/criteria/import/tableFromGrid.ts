import { finding, refused, type Reading } from "@/findings";
import type { SheetGrid } from "@/grid";
import type { CriteriaSet } from "../criteriaSet";
import { tableOfGrid } from "./gridTable";
import { setFromTable, type ImportOptions } from "./setFromTable";

/**
 * Reads the scoring table of a sheet, in the layout of the official form: title rows, a heading row
 * (TT, nội dung, điểm chuẩn …), criteria with codes, their tiers as rows without a code.
 * Refused: import.noTable (an empty sheet), import.noHeading, import.noRows.
 */
export function tableFromGrid(grid: SheetGrid, options: ImportOptions): Reading<CriteriaSet> {
  if (grid.rows.size === 0)
    return refused(finding("import.noTable", { sheet: grid.name }, { file: options.origin }));
  const table = tableOfGrid(grid);
  return table
    ? setFromTable(table, options)
    : refused(finding("import.noHeading", { sheet: grid.name }, { file: options.origin }));
}
