import { finding, type Reading, readingOf, refused } from "@/findings";
import type { SheetGrid } from "@/grid";
import { type Language, messages } from "@/messages";
import {
  meaningsOf,
  printedRecord,
  recordCsv,
  type RecordedSheet,
  recordedSheet,
  type RecordLine,
  recordLines,
  recordOf,
  type SheetRecord,
} from "@/unitSheets/record";
import { momentText } from "../../dates";
import type { Desk } from "../../desk";
import { guarded } from "../../guarded";
import type { SetShelf } from "../../sets/setShelf";
import type { OutputFile } from "../../shapes";
import type { CreatedSheets } from "../../shapes";
import { setOfRecorded } from "../setOfRecorded";
import { openRecords } from "./recordStore";

/** The record of one sheet as lists show it, the newest change first. */
export interface RecordView {
  readonly sheet: string;
  readonly unit: string;
  readonly year: number;
  readonly lines: readonly RecordLine[];
  /** Older changes that were folded; null: none. */
  readonly folded: SheetRecord["folded"];
}

const CSV_TYPE = "text/csv;charset=utf-8";

/** The records of the unit sheets among grids; a sheet of which nothing was recorded is left out. */
export function recordViews(
  grids: readonly SheetGrid[],
  records: readonly SheetRecord[],
  sets: SetShelf
): readonly RecordView[] {
  const present = grids.map(({ name }) => name);
  return grids.flatMap((grid) => {
    const now = recordedSheet(grid);
    const record = now && recordOf(records, now, present);
    return now && record && record.changes.length > 0 ? [viewOf(grid, now, record, sets)] : [];
  });
}

function viewOf(
  grid: SheetGrid,
  { sheet, stamp }: RecordedSheet,
  record: SheetRecord,
  sets: SetShelf
): RecordView {
  const meaningOf = meaningsOf(setOfRecorded(grid, stamp, sets));
  const lines = recordLines(record, grid, meaningOf);
  return { sheet, unit: stamp.unit ?? "", year: stamp.year, lines, folded: record.folded };
}

/** The records of every unit sheet of the open workbook. */
export function readRecordViews({ workbook, sets }: Desk): Promise<Reading<readonly RecordView[]>> {
  return guarded(async () => {
    const { grids, records } = await openRecords(workbook);
    return readingOf(recordViews(grids, records, sets), []);
  });
}

/** The record of a sheet as a .csv file. */
export async function recordFile(
  desk: Desk,
  { sheet, language }: { readonly sheet: string; readonly language: Language }
): Promise<Reading<OutputFile>> {
  const view = await viewOfSheet(desk, sheet);
  if (view.status === "refused") return view;
  const text = recordCsv(sheet, view.value.lines, language, momentText);
  const { fileName } = messages(language).ui.record;
  const bytes = new TextEncoder().encode(text);
  return readingOf({ name: fileName, bytes, mediaType: CSV_TYPE }, []);
}

/** Adds the record of a sheet as a sheet to print. */
export function addPrintedRecord(
  desk: Desk,
  { sheet }: { readonly sheet: string }
): Promise<Reading<CreatedSheets>> {
  return guarded(async () => {
    const view = await viewOfSheet(desk, sheet);
    if (view.status === "refused") return view;
    const { unit, year, lines, folded } = view.value;
    const { record: words } = messages("vi").ui;
    const taken = (await desk.workbook.listSheets()).map(({ name }) => name);
    const made = desk.now().toISOString();
    const printed = {
      sheet,
      unit,
      year: String(year),
      lines,
      time: momentText,
      made,
      folded: folded && words.folded(folded.count, momentText(folded.until)),
    };
    const model = printedRecord(printed, taken);
    const options = { conflict: "refuse", time: made, reason: model.name } as const;
    await desk.workbook.applySheets([model], { ...options, activate: model.name, select: "A1" });
    return readingOf({ sheets: [model.name], findings: [] }, []);
  });
}

async function viewOfSheet(desk: Desk, sheet: string): Promise<Reading<RecordView>> {
  const views = await readRecordViews(desk);
  if (views.status === "refused") return views;
  const view = views.value.find((one) => one.sheet === sheet);
  return view ? readingOf(view, []) : refused(finding("record.none", { sheet }));
}
