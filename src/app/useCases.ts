import type { Reading } from "@/findings";
import type { CheckCases } from "./check/checkCases";
import type { ClusterCases } from "./cluster/clusterCases";
import type { DepartmentCases } from "./departments/departmentCases";
import type { HistoryCases } from "./history/historyCases";
import type { SetCases } from "./sets/setCases";
import type { Asked, InputFile, OutputFile } from "./shapes";
import type { SheetCases } from "./sheet/sheetCases";
import type { TableCases } from "./tables/tableCases";

/** What the place that the program runs in is, and what only some places can do. */
interface HostCases {
  readonly host: "excel" | "embedded";
  /**
   * The open workbook as .xlsx, what changed in it recorded; only where the host cannot save by
   * itself (workbench).
   */
  saveWorkbook?(asked?: Asked): Promise<Reading<OutputFile>>;
  /** Opens an .xlsx in place of the open workbook; only in the workbench. */
  openWorkbook?(file: InputFile): Promise<Reading<readonly string[]>>;
}

/**
 * What a person can do, wherever the pane runs. Nothing here rejects for what a person did or gave:
 * that comes back as findings; it rejects only for faults of ours.
 */
export type UseCases = HostCases &
  SetCases &
  TableCases &
  SheetCases &
  CheckCases &
  DepartmentCases &
  HistoryCases &
  ClusterCases;
