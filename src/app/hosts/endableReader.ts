import { LIMITS, type OtherReader } from "@/files";
import { finding, type Reading, refused } from "@/findings";
import type { SheetGrid } from "@/grid";

/** What a worker is asked: `otherSheets` of these. */
export type Job = Parameters<OtherReader>;

export type Sheets = Reading<SheetGrid[]>;

/** A worker that answers one job after the other, and can be ended in the middle of one. */
export interface EndableWorker {
  /** Rejects where the worker fell; it is of no more use then. */
  ask(job: Job): Promise<Sheets>;
  end(): void;
}

/**
 * Reads in workers, each ended where a file takes longer than `limitMs` (milliseconds; the file is
 * refused with file.tooSlow) or makes it fall. One that answered waits for the next file.
 */
export function endableReader(
  start: () => EndableWorker,
  limitMs: number = LIMITS.otherMs
): OtherReader {
  let idle: EndableWorker | null = null;
  return async (...job) => {
    const worker = idle ?? start();
    idle = null;
    let answered = false;
    try {
      const answer = await within(limitMs, worker.ask(job));
      answered = answer !== null;
      return answer ?? refused(finding("file.tooSlow", {}, { seconds: limitMs / 1000 }));
    } finally {
      if (answered && idle === null) idle = worker;
      else worker.end();
    }
  };
}

/** What the promise gives; null where it takes longer. */
async function within<T>(limitMs: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  try {
    return await Promise.race([promise, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
