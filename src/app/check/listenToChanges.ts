import { type Reading, readingOf } from "@/findings";
import type { SheetChange } from "@/workbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";

/** How to stop listening; where the host refuses, changes are no longer reported either way. */
export type StopListening = () => Promise<Reading<null>>;

/** Calls back when a person changes cells. Refused where the host does not report changes. */
export function listenToChanges(
  { workbook }: Desk,
  listener: (change: SheetChange) => void
): Promise<Reading<StopListening>> {
  return guarded(async () => {
    const stop = await workbook.onChanged(listener);
    const stopListening: StopListening = () =>
      guarded(async () => {
        await stop();
        return readingOf(null, []);
      });
    return readingOf(stopListening, []);
  });
}

/** Stops a listening that was asked for, as soon as it has come about. */
export async function endListening(asked: Promise<Reading<StopListening>>): Promise<void> {
  const listening = await asked;
  if (listening.status !== "refused") await listening.value();
}
