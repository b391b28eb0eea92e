import { LONGEST_SHEET_NAME, NOT_IN_SHEET_NAMES, sheetNameKey } from "@/grid";

/**
 * A name for a new sheet that Excel takes, as near to the one wanted as can be: cut where it is too
 * long, and with a number where it is among the names `taken` (in any case or composition).
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const keys = new Set(Array.from(taken, sheetNameKey));
  const base = trimmed(wanted.split(NOT_IN_SHEET_NAMES).join(" ").replace(/\s+/g, " ")) || "Sheet";
  let name = trimmed(base.slice(0, LONGEST_SHEET_NAME));
  for (let number = 2; keys.has(sheetNameKey(name)); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, LONGEST_SHEET_NAME - suffix.length).trim() + suffix;
  }
  return name;
}

/** Without the apostrophes and blanks at the ends, which Excel does not take there. */
function trimmed(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, "");
}
