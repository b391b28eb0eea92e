import { useEffect, useMemo, useState } from "react";
import type { UseCases } from "@/app/useCases";

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
    return () => void stopping.then((stop) => stop());
  }, [inner]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  const useCases = useMemo(() => inner && noticing(inner, () => setUnsaved(true)), [inner]);
  const markSaved = useMemo(() => () => setUnsaved(false), []);
  return { useCases, unsaved, markSaved };
}

type ChangeListener = Parameters<UseCases["onChanged"]>[0];

function noticing(inner: UseCases, changed: () => void): UseCases {
  const listeners = new Set<ChangeListener>();
  const { openWorkbook } = inner;
  return {
    ...inner,
    onChanged: async (listener) => {
      listeners.add(listener);
      const stop = await inner.onChanged(listener);
      return async () => {
        listeners.delete(listener);
        await stop();
      };
    },
    // The pane beside the grid looks again when another file is in it, as after any change.
    ...(openWorkbook && {
      openWorkbook: async (file) => {
        const reading = await openWorkbook(file);
        if (reading.status === "refused") return reading;
        for (const sheet of reading.value.slice(0, 1))
          listeners.forEach((listener) => listener({ sheet, range: "A1" }));
        return reading;
      },
    }),
    createSheet: async (request) => {
      const reading = await inner.createSheet(request);
      if (reading.status !== "refused") changed();
      return reading;
    },
    writeCluster: async (cluster, options) => {
      const reading = await inner.writeCluster(cluster, options);
      if (reading.status !== "refused") changed();
      return reading;
    },
  };
}
