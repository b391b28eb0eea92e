import { readDocumentFile, readWorkbookFile } from "@/files";
import { readingOf, type Finding, type Reading } from "@/findings";
import { KEPT_SETS_SHEET } from "@/sheets";
import { documentTables } from "../documentTables";
import { READ_OPTIONS } from "../readOptions";
import { keptCandidates, sheetCandidate, type Candidate } from "./candidate";
import { coverTexts } from "./coverTexts";
import type { SheetGrid } from "@/grid";

/** The tables of a document (.docx, HTML) or the sheets of a workbook. */
export async function candidatesInFile(bytes: Uint8Array): Promise<Reading<readonly Candidate[]>> {
  const document = await readDocumentFile(bytes, READ_OPTIONS);
  if (document.status !== "refused")
    return readingOf(documentTables(document.value).map(tableCandidate), document.findings);
  if (!isRefusedAs(document, "file.notDocument")) return document;
  const workbook = await readWorkbookFile(bytes, READ_OPTIONS);
  if (workbook.status !== "refused")
    return readingOf(sheetCandidates(workbook.value), workbook.findings);
  return isRefusedAs(workbook, "file.notWorkbook") ? document : workbook;
}

/**
 * The sheets, and after them the sets that the workbook keeps. What a cover sheet says, and the
 * titles of one table, hold for the sheets after it.
 */
function sheetCandidates(sheets: readonly SheetGrid[]): Candidate[] {
  const texts = sheets.map(coverTexts);
  const all = sheets.map((grid, index) => ({
    ...sheetCandidate(grid, index),
    before: texts.slice(0, index).flat(),
  }));
  const isKept = ({ name }: Candidate) => name === KEPT_SETS_SHEET;
  return [
    ...all.filter((candidate) => !isKept(candidate)),
    ...all.filter(isKept).flatMap(keptCandidates),
  ];
}

export function tableCandidate(table: ReturnType<typeof documentTables>[number]): Candidate {
  return { name: table.grid.name, ...table };
}

function isRefusedAs({ findings }: Reading<unknown>, code: Finding["code"]): boolean {
  return findings.some((found) => found.code === code);
}
