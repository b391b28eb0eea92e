import { readDocumentFile, readTextTables, readWorkbookFile, unicodeSheets } from "@/files";
import { type Finding, type Reading, readingOf } from "@/findings";
import type { SheetGrid } from "@/grid";
import { tableOfGrid } from "@/import";
import { KEPT_SETS_SHEET } from "@/unitSheets";
import { type FileReaders, READ_OPTIONS, readOptions } from "../fileReaders";
import { coverTexts } from "./coverTexts";
import { documentTables } from "./documentTables";
import { asSeen } from "./gridAsSeen";
import { type Candidate, keptCandidates, sheetCandidate } from "./tableCandidate";

/** The tables of a document (.docx, HTML), the sheets of a workbook, or the table of a text file (.csv). */
export async function candidatesInFile(
  bytes: Uint8Array,
  readers: FileReaders = {}
): Promise<Reading<readonly Candidate[]>> {
  const document = await readDocumentFile(bytes, READ_OPTIONS);
  if (document.status !== "refused")
    return readingOf(documentTables(document.value).map(tableCandidate), document.findings);
  if (!isRefusedAs(document, "file.notDocument")) return document;
  const workbook = await readWorkbookFile(bytes, readOptions(readers));
  if (workbook.status !== "refused")
    return readingOf(sheetCandidates(workbook.value.map(asSeen)), workbook.findings);
  if (!isRefusedAs(workbook, "file.notWorkbook")) return workbook;
  return (await textCandidates(bytes)) ?? document;
}

/** How findings call a text file: it has no sheets. */
const TEXT_NAME = "Bảng";

/** The table of a text file, by the separator with which it has a heading; null where none shows one. */
async function textCandidates(bytes: Uint8Array): Promise<Reading<readonly Candidate[]> | null> {
  const tables = await readTextTables(bytes, TEXT_NAME);
  if (tables.status === "refused") return null;
  const table = tables.value.find((grid) => tableOfGrid(grid) !== null);
  if (!table) return null;
  const read = unicodeSheets([table], READ_OPTIONS);
  return read.status === "refused"
    ? read
    : readingOf(read.value.map(sheetCandidate), read.findings);
}

/**
 * The sheets a person sees, then hidden ones, and after them the sets that the workbook keeps. What
 * a cover sheet says, and the titles of one table, hold for the sheets after it.
 */
function sheetCandidates(sheets: readonly SheetGrid[]): Candidate[] {
  const texts = sheets.map(coverTexts);
  const all = sheets.map((grid, index) => ({
    ...sheetCandidate(grid, index),
    before: texts.slice(0, index).flat(),
  }));
  const isKept = ({ name }: Candidate) => name === KEPT_SETS_SHEET;
  const isSeen = ({ grid }: Candidate) => grid.visibility === "visible";
  const others = all.filter((candidate) => !isKept(candidate));
  return [
    ...others.filter(isSeen),
    ...others.filter((candidate) => !isSeen(candidate)),
    ...all.filter(isKept).flatMap(keptCandidates),
  ];
}

export function tableCandidate(table: ReturnType<typeof documentTables>[number]): Candidate {
  return { name: table.grid.name, ...table };
}

function isRefusedAs({ findings }: Reading<unknown>, code: Finding["code"]): boolean {
  return findings.some((found) => found.code === code);
}
