import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress, WorkOptions } from "@/app";

type Step = Parameters<Progress>[0];

/** A fault of ours: what was being done, and what went wrong. */
export interface Failure {
  readonly doing: string;
  readonly detail: string;
}

/** One piece of work at a time, with its progress; what a person did wrong comes back in its result. */
export interface Work {
  /** What is being done, for people; null: nothing. */
  readonly doing: string | null;
  readonly step: Step | null;
  readonly failure: Failure | null;
  /** Resolves to null where the work failed by our own fault; `failure` then holds it. */
  run<T>(doing: string, work: (options: Required<WorkOptions>) => Promise<T>): Promise<T | null>;
  cancel(): void;
  dismissFailure(): void;
}

export function useWork(): Work {
  const [doing, setDoing] = useState<string | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef<AbortController | null>(null);
  // A view that goes away takes its unfinished work with it.
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async function run<T>(
    what: string,
    work: (options: Required<WorkOptions>) => Promise<T>
  ): Promise<T | null> {
    const controller = new AbortController();
    current.current = controller;
    setDoing(what);
    setStep(null);
    setFailure(null);
    try {
      return await work({ progress: setStep, signal: controller.signal });
    } catch (error) {
      setFailure({ doing: what, detail: error instanceof Error ? error.message : String(error) });
      return null;
    } finally {
      setDoing(null);
      setStep(null);
    }
  }, []);
  const cancel = useCallback(() => current.current?.abort(), []);
  const dismissFailure = useCallback(() => setFailure(null), []);
  return { doing, step, failure, run, cancel, dismissFailure };
}
