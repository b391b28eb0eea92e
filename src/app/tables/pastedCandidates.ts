import { gridOfTabText, readDocumentFile, unicodeSheets } from "@/files";
import { type Reading, readingOf } from "@/findings";
import { READ_OPTIONS } from "../fileReaders";
import { documentTables } from "./documentTables";
import { tableCandidate } from "./fileCandidates";
import { type Candidate, sheetCandidate } from "./tableCandidate";

/** What was copied, as the clipboard gives it: a piece of a page, and the same as plain text. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** How findings call what was pasted: rows and columns of the pasted table are in its cell. */
export const PASTED_NAME = "Bảng đã dán";

/** Says of text that is bytes by now what its own <meta> may no longer say. */
const UTF8_MARK = "\uFEFF";

/** The tables that were copied from Word, Excel or a page; else lines of text with tabs. */
export async function pastedCandidates(pasted: Pasted): Promise<Reading<readonly Candidate[]>> {
  if (/<table[\s>]/iu.test(pasted.html)) {
    const reading = await readDocumentFile(
      new TextEncoder().encode(UTF8_MARK + pasted.html),
      READ_OPTIONS
    );
    if (reading.status === "refused") return reading;
    const tables = documentTables(reading.value).map(tableCandidate);
    return readingOf(tables.map(named), reading.findings.map(inPasted));
  }
  const reading = gridOfTabText(pasted.text, PASTED_NAME);
  if (reading.status === "refused") return reading;
  const read = unicodeSheets([reading.value], READ_OPTIONS);
  return read.status === "refused"
    ? read
    : readingOf(read.value.map(sheetCandidate), read.findings);
}

/** "Bảng 2" of a page becomes "Bảng đã dán 2": the only one needs no number. */
function pastedName(name: string): string {
  const number = /\d+$/u.exec(name)?.[0] ?? "1";
  return number === "1" ? PASTED_NAME : `${PASTED_NAME} ${number}`;
}

function named(candidate: Candidate): Candidate {
  return {
    ...candidate,
    name: pastedName(candidate.name),
    placeOf: (where) => inPasted({ where: candidate.placeOf(where) }).where,
  };
}

function inPasted<T extends { readonly where: { readonly sheet?: string } }>(found: T): T {
  const { sheet } = found.where;
  return sheet === undefined
    ? found
    : { ...found, where: { ...found.where, sheet: pastedName(sheet) } };
}
