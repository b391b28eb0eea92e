import { readWorkbookFile } from "@/files";
import { finding, type Reading, readingOf, refused } from "@/findings";
import { messages } from "@/messages";
import { contentWords, readRecords, RECORD_SHEET, recordCsv } from "@/unitSheets/record";
import { momentText } from "../dates";
import { type FileReaders, readOptions } from "../fileReaders";
import { type RecordView, recordViews } from "../history/record/readRecord";
import { SetShelf } from "../sets/setShelf";
import type { InputFile } from "../shapes";
import { inFile } from "./withWorkbook";

/** The records of changes that a file carries, one for each unit sheet that has one. */
export async function recordsOfFile(
  file: InputFile,
  readers: FileReaders = {}
): Promise<Reading<readonly RecordView[]>> {
  const reading = await readWorkbookFile(file.bytes, readOptions(readers));
  if (reading.status === "refused") return inFile(file, reading);
  const kept = reading.value.find(({ name }) => name === RECORD_SHEET);
  const grids = reading.value.filter((grid) => grid !== kept);
  const views = recordViews(grids, kept ? readRecords(kept) : [], new SetShelf());
  if (views.length === 0) return refused(finding("record.none", { file: file.name }));
  return readingOf(views, reading.findings);
}

/** Records as one .csv text, one after the other. */
export function recordsCsv(views: readonly RecordView[]): string {
  const [first, ...more] = views.map(({ sheet, lines }) =>
    recordCsv(sheet, lines, "vi", momentText)
  );
  return [first ?? "", ...more.map((text) => text.slice(text.indexOf("\r\n") + 2))].join("");
}

/** A record as plain data: contents as people write them, the newest change first. */
export function plainRecord({ sheet, unit, year, lines, folded }: RecordView) {
  const { fields, occasions } = messages("vi").ui.record;
  return {
    sheet,
    unit,
    year,
    folded,
    changes: lines.map((line) => ({
      time: line.time,
      who: line.who,
      occasion: occasions[line.occasion],
      cell: line.cellNow ?? line.cell,
      criterion: line.place?.id ?? line.row,
      code: line.code,
      label: line.label,
      field: line.place ? fields[line.place.field] : line.column,
      old: contentWords(line.old, "vi", line.meaning),
      new: contentWords(line.new, "vi", line.meaning),
    })),
  };
}
