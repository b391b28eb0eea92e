import type { CellStyle, SheetModel } from "@/grid";
import { messages } from "@/messages";
import { printedList } from "@/sheets/printedList";
import type { SheetBuilder } from "@/sheets/sheetBuilder";
import { freeSheetName } from "@/sheets/sheetNames";
import { STYLES } from "@/sheets/sheetStyles";
import { contentWords } from "./contentWords";
import type { RecordLine } from "./recordLines";

/** What the printed record is of. */
export interface PrintedRecord {
  readonly sheet: string;
  readonly unit: string;
  readonly year: string;
  readonly lines: readonly RecordLine[];
  /** Writes a moment (ISO) as people do. */
  readonly time: (iso: string) => string;
  readonly made: string;
  /** What was folded, in words; null: nothing. */
  readonly folded: string | null;
}

/** Printed: Vietnamese whatever the pane speaks. */
const WORDS = messages("vi").ui.record;
const { columns: HEADINGS } = WORDS;
const COLUMNS = [
  { heading: HEADINGS.time, width: 16 },
  { heading: HEADINGS.who, width: 16 },
  { heading: HEADINGS.occasion, width: 12 },
  { heading: HEADINGS.cell, width: 7 },
  { heading: HEADINGS.code, width: 8 },
  { heading: HEADINGS.label, width: 34 },
  { heading: HEADINGS.field, width: 16 },
  { heading: HEADINGS.old, width: 20 },
  { heading: HEADINGS.new, width: 20 },
] as const;
const CELL: CellStyle = { ...STYLES.cell, size: 10 };

/** The record of a sheet as a sheet to print, the newest change first. `taken`: names of the sheets that are there. */
export function printedRecord(record: PrintedRecord, taken: readonly string[]): SheetModel {
  const made = [WORDS.made(record.time(record.made)), record.folded].filter(Boolean).join(". ");
  const list = {
    name: freeSheetName(WORDS.sheetName, taken),
    title: WORDS.title,
    about: [WORDS.about(record.sheet, record.unit, record.year), made],
    columns: COLUMNS,
    protected: true,
  };
  return printedList(list, (sheet) =>
    record.lines.forEach((line) => addLine(sheet, line, record.time))
  );
}

function addLine(sheet: SheetBuilder, line: RecordLine, time: PrintedRecord["time"]): void {
  const row = sheet.addRow();
  const { fields, occasions, empty } = WORDS;
  const texts = [
    time(line.time),
    line.who,
    occasions[line.occasion],
    line.cellNow ?? line.cell,
    line.code,
    line.label,
    line.place ? fields[line.place.field] : line.column,
    contentWords(line.old, "vi", line.meaning) || empty,
    contentWords(line.new, "vi", line.meaning) || empty,
  ];
  texts.forEach((text, column) => sheet.text(row, column, text, CELL));
}
