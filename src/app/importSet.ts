import type { CriteriaSet } from "@/criteria";
import { tableFromGrid } from "@/criteria/import";
import { readDocumentFile, readJson, readWorkbookFile } from "@/files";
import { finding, readingOf, refused, type Finding, type Place, type Reading } from "@/findings";
import type { SheetGrid } from "@/grid";
import { setOfSheet } from "@/sheets";
import { documentTables } from "./documentTables";
import { readSetDocument } from "./setDocumentFile";
import type { InputFile } from "./useCases";

/** A sheet or a document's table that may hold criteria. */
interface Candidate {
  readonly grid: SheetGrid;
  /** A place in the grid as the file has it. */
  readonly placeOf: (where: Place) => Place;
  /** What --table calls it: sheets and tables count from 1, a table in pieces has several numbers. */
  readonly numbers: readonly number[];
}

/**
 * A criteria set from a file: a set document (.json), or a table of the official form in a workbook,
 * a Word document (.docx) or a web page. `table` picks one of several sheets or tables, counting
 * from 1; left out: the first that can be read. A scoring sheet of ours gives the set it was made of.
 */
export async function importSet(
  file: InputFile,
  now: Date,
  table?: number
): Promise<Reading<CriteriaSet>> {
  if (looksLikeJson(file)) {
    const json = readJson(file.bytes);
    return json.status === "refused" ? json : readSetDocument(json.value);
  }
  const candidates = await readCandidates(file.bytes);
  if (candidates.status === "refused") return candidates;
  const refusals: Finding[] = [];
  const options = { origin: file.name, year: now.getFullYear() };
  for (const { grid, numbers, placeOf } of candidates.value) {
    if (table !== undefined && !numbers.includes(table)) continue;
    const carried = setOfSheet(grid);
    const reading = carried ? readingOf(carried, []) : tableFromGrid(grid, options, placeOf);
    if (reading.status !== "refused")
      return readingOf(reading.value, [...candidates.findings, ...reading.findings]);
    refusals.push(...reading.findings);
  }
  return refused(
    ...(refusals.length > 0 ? refusals : [finding("import.noTable", { file: file.name })])
  );
}

async function readCandidates(bytes: Uint8Array): Promise<Reading<Candidate[]>> {
  const document = await readDocumentFile(bytes);
  if (document.status !== "refused")
    return readingOf(documentTables(document.value), document.findings);
  if (!isRefusedAs(document, "file.notDocument")) return document;
  const workbook = await readWorkbookFile(bytes);
  if (workbook.status !== "refused")
    return readingOf(workbook.value.map(sheetCandidate), workbook.findings);
  return isRefusedAs(workbook, "file.notWorkbook") ? document : workbook;
}

function sheetCandidate(grid: SheetGrid, index: number): Candidate {
  return { grid, numbers: [index + 1], placeOf: (where) => where };
}

function isRefusedAs({ findings }: Reading<unknown>, code: Finding["code"]): boolean {
  return findings.some((found) => found.code === code);
}

export function looksLikeJson({ name, bytes }: InputFile): boolean {
  const first = bytes.find(
    (byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf
  );
  return name.toLowerCase().endsWith(".json") || first === 0x7b;
}
