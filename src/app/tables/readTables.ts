import { setChecksum } from "@/criteria";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import type { ImportOptions } from "@/import";
import { type Candidate, readCandidate, type ReadTable } from "./tableCandidate";

/**
 * Every candidate that holds a table of criteria, in the order of the source. Refused with all
 * reasons where none does. A set that several sheets carry is there once.
 */
export function readTables(
  candidates: Reading<readonly Candidate[]>,
  options: ImportOptions
): Reading<readonly ReadTable[]> {
  if (candidates.status === "refused") return candidates;
  const tables: ReadTable[] = [];
  const refusals: Finding[] = [];
  const carried = new Set<string>();
  for (const candidate of candidates.value) {
    const reading = readCandidate(candidate, options);
    if (reading.status === "refused") refusals.push(...reading.findings);
    else if (reading.value.origin === "table" || isNew(carried, reading.value))
      tables.push({
        ...reading.value,
        findings: [...candidates.findings, ...reading.value.findings],
      });
  }
  if (tables.length > 0) return readingOf(tables, []);
  const reasons =
    refusals.length > 0 ? refusals : [finding("import.noTable", { file: options.origin })];
  return refused(...candidates.findings, ...reasons);
}

function isNew(known: Set<string>, { set }: ReadTable): boolean {
  const sum = setChecksum(set);
  const before = known.size;
  return known.add(sum).size > before;
}
