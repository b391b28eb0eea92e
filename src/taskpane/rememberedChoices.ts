/** What the pane remembers of the person on this computer (who: the name for the record of changes); never any data of a workbook. */
type Choice = "view" | "language" | "firstRunDone" | "who";

const PREFIX = "cham-diem.";

/**
 * The remembered choice, or null. Storage may be closed to embedded pages (private windows,
 * third-party rules of a browser): then nothing is remembered, and that is all that is lost.
 */
export function recall(choice: Choice): string | null {
  return storage()?.getItem(PREFIX + choice) ?? null;
}

export function remember(choice: Choice, value: string): void {
  const place = storage();
  if (!place) return;
  try {
    place.setItem(PREFIX + choice, value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Reading the property throws where storage is closed. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
