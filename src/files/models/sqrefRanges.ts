import { type CellRange, parseRange, quotedSheetName } from "@/grid";
import { LIMITS } from "../fileLimits";
import { tooLarge } from "../fileProblem";

/** The areas of an sqref attribute ("D6:D40 F6:F40"); those that are none are left out. */
export function rangesOf(sqref: string | null): CellRange[] {
  return (sqref ?? "").split(/\s+/).flatMap((text) => parseRange(text) ?? []);
}

/** A reference to a range of the sheet itself, with or without the sheet's name before it; null for any other. */
export function ownRange(reference: string, sheet: string): CellRange | null {
  return parseRange(withoutSheet(reference, sheet));
}

/** A reference to whole rows of the sheet itself ("$3:$4"), counted from 0; null for any other. */
export function ownRows(reference: string, sheet: string): { first: number; last: number } | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(withoutSheet(reference, sheet));
  return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : null;
}

function withoutSheet(reference: string, sheet: string): string {
  for (const prefix of [`${quotedSheetName(sheet)}!`, `${sheet}!`]) {
    if (reference.startsWith(prefix)) return reference.slice(prefix.length);
  }
  return reference;
}

function overlap(first: CellRange, second: CellRange): boolean {
  return (
    first.top <= second.bottom &&
    second.top <= first.bottom &&
    first.left <= second.right &&
    second.left <= first.right
  );
}

/** Merged areas that overlap make Excel call a file damaged: the first one stays. */
export function withoutOverlaps(merges: readonly CellRange[]): CellRange[] {
  if (merges.length > LIMITS.modelMerges) throw tooLarge("merges", LIMITS.modelMerges);
  const kept: CellRange[] = [];
  for (const merge of merges) if (!kept.some((other) => overlap(merge, other))) kept.push(merge);
  return kept;
}
