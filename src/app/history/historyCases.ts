import { type Reading, readingOf } from "@/findings";
import type { Language } from "@/text";
import type { RestorePoint } from "@/workbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import type { Asked, CreatedSheets, OutputFile } from "../shapes";
import {
  addPrintedRecord,
  readRecordViews,
  recordFile,
  type RecordView,
} from "./record/readRecord";
import { recordChanges, type RecordedChanges } from "./record/recordChanges";
import { comparePoint, type RestorePreview } from "./restore/comparePoint";
import { keepPoint } from "./restore/keepPoint";
import { recoverEntries } from "./restore/recoverEntries";
import { type RestoredEntries, restorePoint } from "./restore/restorePoint";

/** Restore points and the record of changes. */
export interface HistoryCases {
  /** Restore points of the open workbook, the newest first. */
  listRestorePoints(): Promise<Reading<readonly RestorePoint[]>>;
  /** Keeps a restore point of a sheet because a person asks for it. */
  keepRestorePoint(request: { readonly sheet: string }): Promise<Reading<null>>;
  /** What differs between a restore point and its sheet now. */
  previewRestore(request: { readonly id: string }): Promise<Reading<RestorePreview>>;
  /** Puts back the differences chosen by their keys; first a point of the present state is kept. */
  restorePoint(
    request: { readonly id: string; readonly keys: readonly string[] } & Asked
  ): Promise<Reading<RestoredEntries>>;
  /** Adds a list of all that a restore point holds: its sheet, or a place for some of it, is gone. */
  recoverEntries(request: { readonly id: string }): Promise<Reading<CreatedSheets>>;
  /**
   * Records what changed since it was recorded last, because a person asks for something. Never
   * called while a person types: it writes.
   */
  recordChanges(request: { readonly occasion: "check" } & Asked): Promise<Reading<RecordedChanges>>;
  /** The record of changes of every unit sheet that has one. */
  readRecord(): Promise<Reading<readonly RecordView[]>>;
  /** The record of a sheet as a file (.csv). */
  recordFile(request: {
    readonly sheet: string;
    readonly language: Language;
  }): Promise<Reading<OutputFile>>;
  /** Adds the record of a sheet as a sheet to print. */
  printRecord(request: { readonly sheet: string }): Promise<Reading<CreatedSheets>>;
}

/** The use cases of history, over a desk. */
export function historyCases(desk: Desk): HistoryCases {
  const { workbook, now } = desk;
  return {
    listRestorePoints: () =>
      guarded(async () => readingOf((await workbook.listRestorePoints()).reverse(), [])),
    keepRestorePoint: ({ sheet }) =>
      guarded(async () => {
        const { findings } = await keepPoint(workbook, [sheet], "keep", now());
        return readingOf(null, findings);
      }),
    previewRestore: ({ id }) => guarded(async () => readingOf(await comparePoint(desk, id), [])),
    restorePoint: (request) => restorePoint(desk, request),
    recoverEntries: (request) => recoverEntries(desk, request),
    recordChanges: ({ occasion, who = "" }) =>
      recordChanges(workbook, { time: now().toISOString(), who: who.trim(), occasion }),
    readRecord: () => readRecordViews(desk),
    recordFile: (request) => recordFile(desk, request),
    printRecord: (request) => addPrintedRecord(desk, request),
  };
}
