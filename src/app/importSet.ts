import { parseSet, type CriteriaSet } from "@/criteria";
import { tableFromGrid } from "@/criteria/import";
import { readJson, readWorkbookFile } from "@/files";
import { finding, readingOf, refused, type Finding, type Reading } from "@/findings";
import type { InputFile } from "./useCases";

/**
 * A criteria set from a file: a set document (.json), or a workbook with a table of the official
 * form. `table` picks one of several tables, counting from 1; left out: the first that can be read.
 */
export async function importSet(
  file: InputFile,
  now: Date,
  table?: number
): Promise<Reading<CriteriaSet>> {
  if (looksLikeJson(file)) {
    const json = readJson(file.bytes);
    return json.status === "refused" ? json : parseSet(json.value);
  }
  const workbook = await readWorkbookFile(file.bytes);
  if (workbook.status === "refused") return workbook;
  const grids = table === undefined ? workbook.value : workbook.value.slice(table - 1, table);
  const refusals: Finding[] = [];
  for (const grid of grids) {
    const reading = tableFromGrid(grid, { origin: file.name, year: now.getFullYear() });
    if (reading.status !== "refused")
      return readingOf(reading.value, [...workbook.findings, ...reading.findings]);
    refusals.push(...reading.findings);
  }
  return refused(
    ...(refusals.length > 0 ? refusals : [finding("import.noTable", { file: file.name })])
  );
}

function looksLikeJson({ name, bytes }: InputFile): boolean {
  const first = bytes.find(
    (byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf
  );
  return name.toLowerCase().endsWith(".json") || first === 0x7b;
}
