import { foundAs, type Reading, refused } from "@/findings";
import { WorkbookFailure } from "@/workbook";

/**
 * Turns what the workbook's host refused into a reading; our own faults are rethrown as
 * exceptions.
 */
export async function guarded<T>(work: () => Promise<Reading<T>>): Promise<Reading<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookFailure) return refused(foundAs(error.code, {}, error.data));
    throw error;
  }
}

/** Thrown between two steps of long work whose signal was aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined, doing: string): void {
  if (signal?.aborted) throw new WorkbookFailure("operation.cancelled", { doing });
}

/** Gives the window a moment to draw and to hear a click on "cancel". */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
