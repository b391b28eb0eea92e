import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckedSheet } from "@/app";
import { endListening } from "@/app/check/listenToChanges";
import type { Finding, Reading } from "@/findings";
import { usePane } from "../paneContext";
import { useWork, type Work } from "../useWork";

/** Typing comes in bursts: one check after the last change of a burst. */
const QUIET_MS = 500;

export interface CheckState {
  /** null: not checked yet. */
  readonly sheets: readonly CheckedSheet[] | null;
  /** Findings that belong to no sheet that could be read. */
  readonly findings: readonly Finding[];
  /** What is to be known before typing on this computer. */
  readonly typing: readonly Finding[];
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
  const [typing, setTyping] = useState<readonly Finding[]>([]);
  const asked = useRef<unknown>(null);
  const running = useRef(false);
  const wanted = useRef<Wanted | null>(null);

  const checkNow = useCallback(
    async (what: Wanted) => {
      wanted.current = together(wanted.current, what);
      if (running.current) return;
      running.current = true;
      for (let next = taken(wanted); next !== null; next = taken(wanted)) {
        if (asked.current !== useCases) {
          const told = await run(doing, () => useCases.checkRegionalSettings());
          // Where the host refused, the check reports it, and the next one retries.
          if (told && told.status !== "refused") {
            asked.current = useCases;
            setTyping(told.findings);
          }
        }
        const only = next === "everything" ? undefined : [...next];
        const reading = await run(doing, () => useCases.check(only));
        if (!reading) break;
        // Where the workbook could not be read, earlier findings stay on screen.
        if (!isOfHost(reading)) setSheets(reading.status === "refused" ? [] : reading.value);
        setFindings(reading.findings);
      }
      running.current = false;
    },
    [run, doing, useCases]
  );
  const check = useCallback(() => checkNow("everything"), [checkNow]);

  useEffect(() => void check(), [check]);
  const { deaf, listenAgain } = useChanges((changed) => void checkNow(changed));
  const checkAll = () => {
    listenAgain();
    void check();
  };
  return { sheets, findings: [...deaf, ...findings], typing, work, check: checkAll };
}

/** Whether the workbook's host refused, as opposed to a fault in its content. */
function isOfHost({ status, findings }: Reading<unknown>): boolean {
  return status === "refused" && findings.some(({ code }) => code.startsWith("workbook."));
}

/** What is to be read again: every sheet, or just those of these names. */
type Wanted = "everything" | ReadonlySet<string>;

function together(one: Wanted | null, other: Wanted): Wanted {
  if (one === "everything" || other === "everything") return "everything";
  return new Set([...(one ?? []), ...other]);
}

/** What is wanted now; from then on nothing is, until it is asked for again. */
function taken(wanted: { current: Wanted | null }): Wanted | null {
  const { current } = wanted;
  wanted.current = null;
  return current;
}

interface Changes {
  /** Why changes are not heard of; none where they are. */
  readonly deaf: readonly Finding[];
  /** Tries again where they are not. */
  listenAgain(): void;
}

/** Calls back with the sheets that a person changed, once the person has stopped for a moment. */
function useChanges(changed: (sheets: ReadonlySet<string>) => void): Changes {
  const { useCases } = usePane();
  const [deaf, setDeaf] = useState<readonly Finding[]>([]);
  const [attempt, setAttempt] = useState(0);
  const callback = useRef(changed);
  useEffect(() => {
    callback.current = changed;
  });
  useEffect(() => {
    let timer: number | undefined;
    let sheets = new Set<string>();
    const tell = () => {
      callback.current(sheets);
      sheets = new Set();
    };
    const stopping = useCases.onChanged(({ sheet }) => {
      sheets.add(sheet);
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, QUIET_MS);
    });
    let isOver = false;
    void stopping.then((listening) => isOver || setDeaf(listening.findings));
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      void endListening(stopping);
    };
  }, [useCases, attempt]);
  const listenAgain = () => {
    if (deaf.length > 0) setAttempt(attempt + 1);
  };
  return { deaf, listenAgain };
}
