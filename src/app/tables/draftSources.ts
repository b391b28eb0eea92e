import { walk } from "@/criteria";
import { type Reading, readingOf } from "@/findings";
import type { Desk } from "../desk";
import type { SetDraft } from "../sets/draft";
import { draftOf } from "../sets/draft";
import type { InputFile } from "../shapes";
import { candidatesInFile } from "./fileCandidates";
import { importSet, looksLikeJson } from "./importSet";
import { openSheetCandidates } from "./openSheet";
import { PASTED_NAME, pastedCandidates } from "./pastedCandidates";
import { readTables } from "./readTables";
import type { ReadTable } from "./tableCandidate";

/**
 * Where a table of criteria comes from: a file, the clipboard (a piece of a page, and the same as
 * plain text), or a sheet of the open workbook (the one in view where none is named).
 */
export type DraftSource =
  | { readonly kind: "file"; readonly file: InputFile }
  | { readonly kind: "pasted"; readonly html: string; readonly text: string }
  | { readonly kind: "sheet"; readonly name?: string };

/** A table of a source, read, as a list to choose from shows it. */
export interface TableDraft {
  /** Its sheet, or "Bảng 2" in a document. */
  readonly name: string;
  /** How many criteria and headings it has. */
  readonly rows: number;
  readonly draft: SetDraft;
}

/** Every table of criteria in the source as a draft; refused where there is nothing to look through. */
export async function readDrafts(
  desk: Desk,
  source: DraftSource
): Promise<Reading<readonly TableDraft[]>> {
  const now = desk.now();
  if (source.kind === "file" && looksLikeJson(source.file)) return documentDraft(source.file, now);
  const options = { origin: originOf(source), year: now.getFullYear() };
  const tables = readTables(await candidatesOf(desk, source), options);
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

function candidatesOf(desk: Desk, source: DraftSource) {
  switch (source.kind) {
    case "file":
      return candidatesInFile(source.file.bytes, desk);
    case "pasted":
      return pastedCandidates(source);
    case "sheet":
      return openSheetCandidates(desk.workbook, source.name);
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
