import { useEffect, useMemo, useState } from "react";
import type { UseCases } from "@/app";
import { endListening } from "@/app/check/listenToChanges";
import type { Reading } from "@/findings";

/** Whether the workbook holds something that was not downloaded, and the use cases that notice it. */
export interface Unsaved {
  readonly useCases: UseCases | null;
  readonly unsaved: boolean;
  markSaved(): void;
}

/** Watches what a person types and what the pane adds; the browser then asks before the page is left. */
export function useUnsaved(inner: UseCases | null): Unsaved {
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    if (!inner) return undefined;
    const stopping = inner.onChanged(() => setUnsaved(true));
    return () => void endListening(stopping);
  }, [inner]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  // Another file in the same grid is another workbook: use cases of their own make the pane look again.
  const [opened, setOpened] = useState(0);
  const useCases = useMemo(
    () =>
      inner &&
      noticing(inner, { changed: () => setUnsaved(true), opened: () => setOpened(opened + 1) }),
    [inner, opened]
  );
  const markSaved = useMemo(() => () => setUnsaved(false), []);
  return { useCases, unsaved, markSaved };
}

interface Noticed {
  changed(): void;
  opened(): void;
}

/** The use cases, telling when they changed the workbook or put another file in its place. */
function noticing(inner: UseCases, { changed, opened }: Noticed): UseCases {
  const telling =
    <G extends unknown[], T>(action: (...given: G) => Promise<Reading<T>>, tell: () => void) =>
    async (...given: G) => {
      const reading = await action(...given);
      if (reading.status !== "refused") tell();
      return reading;
    };
  return {
    ...inner,
    ...(inner.openWorkbook && { openWorkbook: telling(inner.openWorkbook, opened) }),
    createSheet: telling(inner.createSheet, changed),
    moveSheet: telling(inner.moveSheet, changed),
    fix: telling(inner.fix, changed),
    undoFix: telling(inner.undoFix, changed),
    closeSheet: telling(inner.closeSheet, changed),
    reopenSheet: telling(inner.reopenSheet, changed),
    makeLists: telling(inner.makeLists, changed),
    assignDepartment: telling(inner.assignDepartment, changed),
    splitSheet: telling(inner.splitSheet, changed),
    mergeParts: telling(inner.mergeParts, changed),
    keepRestorePoint: telling(inner.keepRestorePoint, changed),
    restorePoint: telling(inner.restorePoint, changed),
    recoverEntries: telling(inner.recoverEntries, changed),
    printRecord: telling(inner.printRecord, changed),
    recordChanges: async (request) => {
      const reading = await inner.recordChanges(request);
      if (reading.status !== "refused" && reading.value.count > 0) changed();
      return reading;
    },
    // The sets of the catalogue are kept in the workbook.
    offerDraft: telling(inner.offerDraft, changed),
    removeSet: telling(inner.removeSet, changed),
    writeCluster: telling(inner.writeCluster, changed),
  };
}
