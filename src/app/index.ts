/** The use cases: the only place where the domain meets a workbook or a file. Hosts put them together (hosts/). */
export type { RestorePoint } from "@/workbook";
export type { CheckedSheet } from "./check/checkWorkbook";
export type { FileOutcome, PoolOutcome } from "./cluster/poolFiles";
export { createUseCases } from "./createUseCases";
export type { Desk } from "./desk";
export type { RecordView } from "./history/record/readRecord";
export type { RecordedChanges } from "./history/record/recordChanges";
export type { RestorePreview } from "./history/restore/comparePoint";
export type { SetComparison } from "./sets/compareSheetSets";
export type { Catalogue } from "./sets/setCases";
export * from "./shapes";
export type { MovedSheets } from "./sheet/moveSheet";
export type { DraftSource, TableDraft } from "./tables/draftSources";
export type { UseCases } from "./useCases";
