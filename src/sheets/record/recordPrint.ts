import type { CellStyle, SheetModel } from "@/grid";
import { messages } from "@/messages";
import { freeName } from "../freeName";
import { SheetBuilder } from "../sheetBuilder";
import { DECREE_MARGINS_MM, PAGE_NUMBER_HEADER, STYLES } from "../styles";
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
const LAST = COLUMNS.length - 1;
const CELL: CellStyle = { ...STYLES.cell, size: 10 };

/** The record of a sheet as a sheet to print, the newest change first. `taken`: names of the sheets that are there. */
export function printedRecord(record: PrintedRecord, taken: readonly string[]): SheetModel {
  const sheet = new SheetBuilder();
  sheet.merged(sheet.addRow({ height: 24 }), 0, LAST, WORDS.title, STYLES.title);
  const about = WORDS.about(record.sheet, record.unit, record.year);
  sheet.merged(sheet.addRow({ height: 34 }), 0, LAST, about, STYLES.subtitle);
  const made = [WORDS.made(record.time(record.made)), record.folded].filter(Boolean).join(". ");
  sheet.merged(sheet.addRow({ height: 34 }), 0, LAST, made, STYLES.subtitle);
  const heading = sheet.addRow({ height: 20 });
  COLUMNS.forEach((column, at) => sheet.text(heading, at, column.heading, STYLES.heading));
  for (const line of record.lines) addLine(sheet, line, record.time);
  return {
    name: freeName(WORDS.sheetName, taken),
    visibility: "visible",
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: sheet.build(),
    merges: sheet.merges,
    freeze: { rows: heading + 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: true,
    print: {
      area: { top: 0, left: 0, bottom: sheet.nextRow - 1, right: LAST },
      titleRows: { first: heading, last: heading },
      orientation: "landscape",
      marginsMm: DECREE_MARGINS_MM,
      fitToWidth: true,
      header: PAGE_NUMBER_HEADER,
    },
  };
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
