import { type CriteriaSet, serializeSet, type SetDocument } from "@/criteria";
import { readJson } from "@/files";
import { finding, type Reading, readingOf, refused } from "@/findings";
import type { FileReaders } from "../fileReaders";
import { readSetDocument, type SetFile, setFileOf } from "../sets/setDocumentFile";
import { SetShelf } from "../sets/setShelf";
import type { SetSummary } from "../shapes";
import type { InputFile } from "../shapes";
import { importSet } from "../tables/importSet";

export function bundledSummaries(): readonly SetSummary[] {
  return new SetShelf().summaries();
}

/** Reads a table or set; the document keeps its errors until a person accepts them. */
export async function importSetFile(
  file: InputFile,
  now: Date,
  table?: number,
  readers: FileReaders = {}
): Promise<Reading<{ readonly set: SetDocument; readonly document: SetFile }>> {
  const reading = await importSet(file, now, table, readers);
  if (reading.status === "refused") return reading;
  const set = serializeSet(reading.value);
  const document = setFileOf(reading.value, reading.findings);
  return readingOf({ set, document }, reading.findings);
}

/** A bundled set by its id. */
export function bundledSet(id: string): Reading<CriteriaSet> {
  const set = new SetShelf().find(id);
  return set ? readingOf(set, []) : refused(finding("set.unknown", {}, { id }));
}

/**
 * A set from its file, for making sheets: refused while errors stand open in it, unless the person
 * accepts them. Takes the answer of `import` ({set, findings}) as well as the set alone.
 */
export function readSetFile(file: InputFile, acceptFindings: boolean): Reading<CriteriaSet> {
  const json = readJson(file.bytes);
  if (json.status === "refused") return json;
  const reading = readSetDocument(json.value);
  if (reading.status === "refused") return reading;
  const errors = reading.findings.filter(({ severity }) => severity === "error").length;
  return errors > 0 && !acceptFindings
    ? refused(finding("set.openErrors", { file: file.name }, { errors }), ...reading.findings)
    : reading;
}
