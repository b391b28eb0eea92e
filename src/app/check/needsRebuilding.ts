import type { Finding, FindingCode } from "@/findings";

/** Rows and hidden cells of a sheet that no single cell can bring back. */
const BEYOND_CELLS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "row.missing",
  "row.moved",
  "row.formulaBroken",
  "sheet.formulasGone",
  "sheet.idsGone",
  "sheet.stampMissing",
]);

/** Whether a complete sheet, made anew with the entries of this one, is what puts it right. */
export function needsRebuilding(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => BEYOND_CELLS.has(code));
}
