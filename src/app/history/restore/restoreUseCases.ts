import { readingOf } from "@/findings";
import type { WorkbookPort } from "@/workbook";
import { guarded } from "../../guarded";
import type { SetShelf } from "../../sets/setShelf";
import type { UseCases } from "../../useCases";
import { comparePoint } from "./comparePoint";
import { keepPoint } from "./keepPoint";
import { recoverEntries } from "./recoverEntries";
import { restorePoint } from "./restorePoint";

type RestoreUseCases = Pick<
  UseCases,
  "listRestorePoints" | "keepRestorePoint" | "previewRestore" | "restorePoint" | "recoverEntries"
>;

/** What a person can do with restore points. */
export function restoreUseCases(
  workbook: WorkbookPort,
  sets: SetShelf,
  now: () => Date
): RestoreUseCases {
  return {
    listRestorePoints: () =>
      guarded(async () => readingOf((await workbook.listRestorePoints()).reverse(), [])),
    keepRestorePoint: ({ sheet }) =>
      guarded(async () => {
        const { findings } = await keepPoint(workbook, [sheet], "keep", now());
        return readingOf(null, findings);
      }),
    previewRestore: ({ id }) =>
      guarded(async () => readingOf(await comparePoint(workbook, id, sets), [])),
    restorePoint: ({ id, keys, who = "" }) =>
      restorePoint(workbook, { id, keys, who }, sets, now()),
    recoverEntries: ({ id }) => recoverEntries(workbook, id, sets, now()),
  };
}
