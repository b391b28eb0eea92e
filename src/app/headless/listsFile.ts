import { modelsFromWorkbook } from "@/files";
import { finding, type Reading, readingOf, refused } from "@/findings";
import type { LocatedSubmission } from "@/unitSheets";
import { readOpenSubmissions } from "../check/checkWorkbook";
import { type FileReaders, readOptions } from "../fileReaders";
import { workbookBytes } from "../outputFiles";
import type { InputFile } from "../shapes";
import { makeLists } from "../sheet/makeLists";
import { inFile, withWorkbook } from "./withWorkbook";
import { deskOf } from "./withWorkbook";

export interface ListsFile {
  readonly submission: LocatedSubmission;
  /** Names of the list sheets. */
  readonly sheets: readonly string[];
  readonly bytes: Uint8Array;
}

/** A submission with its lists of evidence and of explanations; of the file's first scoring sheet. */
export async function listsFile(
  file: InputFile,
  now: Date,
  readers: FileReaders = {}
): Promise<Reading<ListsFile>> {
  const models = await modelsFromWorkbook(file.bytes, readOptions(readers));
  if (models.status === "refused") return inFile(file, models);
  return withWorkbook(async (workbook) => {
    await workbook.load(models.value);
    const desk = deskOf(workbook, now, readers);
    const reading = await readOpenSubmissions(desk, now);
    if (reading.status === "refused") return inFile(file, reading);
    const [submission] = reading.value;
    if (!submission) return refused(finding("sheet.noneOfOurs", { file: file.name }));
    const made = await makeLists(desk, submission);
    if (made.status === "refused") return inFile(file, made);
    const bytes = await workbookBytes(await workbook.toModels(), file.name, now);
    const findings = [...models.findings, ...reading.findings, ...made.findings];
    return readingOf({ submission, sheets: made.value.sheets, bytes }, findings);
  });
}
