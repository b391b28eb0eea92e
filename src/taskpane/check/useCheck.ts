import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckedSheet } from "@/app/useCases";
import type { Finding } from "@/findings";
import { usePane } from "../context";
import { useWork, type Work } from "../work";

/** Typing comes in bursts: one check after the last change of a burst. */
const QUIET_MS = 500;

export interface CheckState {
  /** null: not checked yet. */
  readonly sheets: readonly CheckedSheet[] | null;
  /** Findings that belong to no sheet that could be read. */
  readonly findings: readonly Finding[];
  readonly work: Work;
  check(): void;
}

/** Checks the open workbook at once, whenever a person changes cells, and on demand. */
export function useCheck(): CheckState {
  const { useCases, words } = usePane();
  const work = useWork();
  const { run } = work;
  const doing = words.ui.check.checking;
  const [sheets, setSheets] = useState<readonly CheckedSheet[] | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const running = useRef(false);
  const again = useRef(false);

  const check = useCallback(async () => {
    again.current = true;
    if (running.current) return;
    running.current = true;
    while (again.current) {
      again.current = false;
      const reading = await run(doing, () => useCases.check());
      if (!reading) break;
      setSheets(reading.status === "refused" ? [] : reading.value);
      setFindings(reading.findings);
    }
    running.current = false;
  }, [run, doing, useCases]);

  useEffect(() => void check(), [check]);
  useChanges(() => void check());
  return { sheets, findings, work, check: () => void check() };
}

/** Calls back once a person has stopped changing cells for a moment. */
function useChanges(changed: () => void) {
  const { useCases } = usePane();
  const callback = useRef(changed);
  useEffect(() => {
    callback.current = changed;
  });
  useEffect(() => {
    let timer: number | undefined;
    const stopping = useCases.onChanged(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => callback.current(), QUIET_MS);
    });
    return () => {
      window.clearTimeout(timer);
      void stopping.then((stop) => stop());
    };
  }, [useCases]);
}
