import { a1, type CellStyle, type SheetModel } from "@/grid";
import { freeName } from "../freeName";
import { SheetBuilder } from "../sheetBuilder";
import { DECREE_MARGINS_MM, PAGE_NUMBER_HEADER, STYLES } from "../styles";
import { entryPlace } from "../record/entryFields";
import { messages } from "@/messages";
import type { KeptEntry } from "./restoreDifferences";

/** What a list of recovered entries is made from. */
export interface RecoveredEntries {
  /** The sheet that is gone, and when the point was kept, as people write it. */
  readonly sheet: string;
  readonly time: string;
  readonly unit: string;
  readonly entries: readonly KeptEntry[];
  /** The text of a criterion or figure by its id; "" where nobody knows it. */
  readonly labelOf: (id: string) => string;
}

/** Printed: Vietnamese whatever the pane speaks. */
const { restore, record } = messages("vi").ui;
const WORDS = restore.recovered;

const COLUMNS = [
  { heading: WORDS.cell, width: 9 },
  { heading: WORDS.criterion, width: 14 },
  { heading: WORDS.label, width: 48 },
  { heading: WORDS.field, width: 22 },
  { heading: WORDS.value, width: 40 },
] as const;
const LAST = COLUMNS.length - 1;
const TEXT: CellStyle = STYLES.cell;

/**
 * The entries of a sheet that is gone, as a list that a person copies from. Formulas stand as text.
 * `taken`: names of the sheets that are there.
 */
export function recoveredSheet(from: RecoveredEntries, taken: readonly string[]): SheetModel {
  const sheet = new SheetBuilder();
  sheet.merged(sheet.addRow({ height: 24 }), 0, LAST, WORDS.title, STYLES.title);
  const about = WORDS.about(from.sheet, from.time, from.unit);
  sheet.merged(sheet.addRow({ height: 34 }), 0, LAST, about, STYLES.subtitle);
  const heading = sheet.addRow({ height: 20 });
  COLUMNS.forEach((column, at) => sheet.text(heading, at, column.heading, STYLES.heading));
  for (const entry of from.entries) addEntry(sheet, entry, from.labelOf);
  return {
    name: freeName(WORDS.sheetName, taken),
    visibility: "visible",
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: sheet.build(),
    merges: sheet.merges,
    freeze: { rows: heading + 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: false,
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

function addEntry(
  sheet: SheetBuilder,
  { row: fromRow, column, value, formula, rowName, columnName }: KeptEntry,
  labelOf: RecoveredEntries["labelOf"]
): void {
  const row = sheet.addRow();
  const place = entryPlace(rowName, columnName);
  sheet.text(row, 0, a1(fromRow, column), TEXT);
  sheet.text(row, 1, place?.id ?? "", TEXT);
  sheet.text(row, 2, place ? labelOf(place.id) : "", TEXT);
  sheet.text(row, 3, place ? record.fields[place.field] : columnName, TEXT);
  sheet.set(row, 4, { value: formula === null ? value : `=${formula}`, style: TEXT });
}
