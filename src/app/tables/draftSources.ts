import { walk } from "@/criteria";
import { readingOf, type Reading } from "@/findings";
import type { WorkbookPort } from "@/workbook";
import { draftOf } from "../sets/draft";
import { importSet, looksLikeJson } from "./importSet";
import type { ReadTable } from "./tableCandidate";
import { candidatesInFile } from "./fileCandidates";
import type { FileReaders } from "../fileReaders";
import { openSheetCandidates } from "./openSheet";
import { PASTED_NAME, pastedCandidates } from "./pastedCandidates";
import { readTables } from "./readTables";
import type { DraftSource, InputFile, TableDraft } from "../useCases";

/** Every table of criteria in the source as a draft; refused where there is nothing to look through. */
export async function readDrafts(
  source: DraftSource,
  workbook: WorkbookPort,
  now: Date,
  readers: FileReaders = {}
): Promise<Reading<readonly TableDraft[]>> {
  if (source.kind === "file" && looksLikeJson(source.file)) return documentDraft(source.file, now);
  const options = { origin: originOf(source), year: now.getFullYear() };
  const tables = readTables(await candidatesOf(source, workbook, readers), options);
  return tables.status === "refused" ? tables : readingOf(tables.value.map(tableDraft), []);
}

async function documentDraft(file: InputFile, now: Date): Promise<Reading<readonly TableDraft[]>> {
  const reading = await importSet(file, now);
  if (reading.status === "refused") return reading;
  const { value: set, findings } = reading;
  return readingOf(
    [tableDraft({ name: file.name, numbers: [1], origin: "document", set, findings })],
    []
  );
}

function candidatesOf(source: DraftSource, workbook: WorkbookPort, readers: FileReaders) {
  switch (source.kind) {
    case "file":
      return candidatesInFile(source.file.bytes, readers);
    case "pasted":
      return pastedCandidates(source);
    case "sheet":
      return openSheetCandidates(workbook, source.name);
  }
}

function originOf(source: DraftSource): string {
  if (source.kind === "file") return source.file.name;
  return source.kind === "pasted" ? PASTED_NAME : (source.name ?? OPEN_SHEET);
}

/** What a table of the sheet in view is called where it has no title of its own. */
const OPEN_SHEET = "Bảng trong sheet đang mở";

function tableDraft({ name, origin, set, findings }: ReadTable): TableDraft {
  return { name, rows: walk(set).length, draft: draftOf(origin, set, findings) };
}
