const LONGEST = 31;

/**
 * A sheet name that Excel takes: at most 31 characters, none of []:*?/\, no apostrophe at its
 * ends, and none that is `taken` already (compared without case). Adds the name to `taken`.
 */
export function sheetName(wanted: string, taken: Set<string>): string {
  const clean = wanted
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  const base = clean === "" ? "Sheet" : clean;
  let name = base.slice(0, LONGEST).trim();
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, LONGEST - suffix.length).trim() + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}
