import type { CriteriaSet } from "@/criteria";
import { readJson } from "@/files";
import { finding, type Reading, readingOf } from "@/findings";
import type { FileReaders } from "../fileReaders";
import { readSetDocument } from "../sets/setDocumentFile";
import type { InputFile } from "../shapes";
import { candidatesInFile } from "./fileCandidates";
import { readTables } from "./readTables";

/**
 * A criteria set from a file: a set document (.json), or a table of the official form in a workbook,
 * a Word document (.docx) or a web page. `table` picks one of several sheets or tables, counting
 * from 1; left out: the first that can be read, with a finding where there are others. A scoring
 * sheet of ours gives the set it was made of.
 */
export async function importSet(
  file: InputFile,
  now: Date,
  table?: number,
  readers: FileReaders = {}
): Promise<Reading<CriteriaSet>> {
  if (looksLikeJson(file)) {
    const json = readJson(file.bytes);
    return json.status === "refused" ? json : readSetDocument(json.value);
  }
  const options = { origin: file.name, year: now.getFullYear() };
  const found = await candidatesInFile(file.bytes, readers);
  const wanted =
    found.status === "refused" || table === undefined
      ? found
      : readingOf(
          found.value.filter(({ numbers }) => numbers.includes(table)),
          found.findings
        );
  const tables = readTables(wanted, options);
  if (tables.status === "refused") return tables;
  const [first, ...others] = tables.value;
  if (!first) throw new RangeError("Tables were read, and none is there");
  const taken = { table: first.name, count: tables.value.length, others: namesOf(others) };
  return readingOf(first.set, [
    ...(others.length > 0 ? [finding("import.tableTaken", { sheet: first.name }, taken)] : []),
    ...first.findings,
  ]);
}

function namesOf(tables: readonly { readonly name: string }[]): string {
  return tables.map(({ name }) => name).join("; ");
}

export function looksLikeJson({ name, bytes }: InputFile): boolean {
  const first = bytes.find(
    (byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf
  );
  // RTF begins with a brace too, and goes on with a backslash.
  const isRtf = first === 0x7b && bytes[bytes.indexOf(first) + 1] === 0x5c;
  return name.toLowerCase().endsWith(".json") || (first === 0x7b && !isRtf);
}
