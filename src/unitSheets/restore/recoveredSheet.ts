import { a1, type CellStyle, type SheetModel } from "@/grid";
import { messages } from "@/messages";
import { printedList } from "@/sheets/printedList";
import type { SheetBuilder } from "@/sheets/sheetBuilder";
import { freeSheetName } from "@/sheets/sheetNames";
import { STYLES } from "@/sheets/sheetStyles";
import { entryPlace } from "../record/entryFields";
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
const TEXT: CellStyle = STYLES.cell;

/**
 * The entries of a sheet that is gone, as a list that a person copies from. Formulas stand as text.
 * `taken`: names of the sheets that are there.
 */
export function recoveredSheet(from: RecoveredEntries, taken: readonly string[]): SheetModel {
  const list = {
    name: freeSheetName(WORDS.sheetName, taken),
    title: WORDS.title,
    about: [WORDS.about(from.sheet, from.time, from.unit)],
    columns: COLUMNS,
    protected: false,
  };
  return printedList(list, (sheet) =>
    from.entries.forEach((entry) => addEntry(sheet, entry, from.labelOf))
  );
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
