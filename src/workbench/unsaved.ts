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

function noticing(inner: UseCases, changed: () => void): UseCases {
  return {
    ...inner,
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
