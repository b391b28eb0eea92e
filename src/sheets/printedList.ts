import type { SheetModel } from "@/grid";
import { SheetBuilder } from "./sheetBuilder";
import { DECREE_MARGINS_MM, PAGE_NUMBER_HEADER, STYLES } from "./sheetStyles";

/** A list to print across the page: what stands above it, and its columns (widths in characters). */
export interface PrintedList {
  readonly name: string;
  readonly title: string;
  /** Lines below the title. */
  readonly about: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly protected: boolean;
}

/** The list as a sheet, its heading on every page; `addRows` adds what it lists. */
export function printedList(list: PrintedList, addRows: (sheet: SheetBuilder) => void): SheetModel {
  const { columns } = list;
  const last = columns.length - 1;
  const sheet = new SheetBuilder();
  sheet.merged(sheet.addRow({ height: 24 }), 0, last, list.title, STYLES.title);
  for (const line of list.about)
    sheet.merged(sheet.addRow({ height: 34 }), 0, last, line, STYLES.subtitle);
  const heading = sheet.addRow({ height: 20 });
  columns.forEach((column, at) => sheet.text(heading, at, column.heading, STYLES.heading));
  addRows(sheet);
  return {
    name: list.name,
    visibility: "visible",
    columns: columns.map(({ width }) => ({ width })),
    rows: sheet.build(),
    merges: sheet.merges,
    freeze: { rows: heading + 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: list.protected,
    print: {
      area: { top: 0, left: 0, bottom: sheet.nextRow - 1, right: last },
      titleRows: { first: heading, last: heading },
      orientation: "landscape",
      marginsMm: DECREE_MARGINS_MM,
      fitToWidth: true,
      header: PAGE_NUMBER_HEADER,
    },
  };
}
