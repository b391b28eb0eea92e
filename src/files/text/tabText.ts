import { finding, type Reading, readingOf, refused } from "@/findings";
import type { GridCell, SheetGrid } from "@/grid";
import { LIMITS } from "../fileLimits";

/** What stands between the fields of a line. */
export type Separator = "\t" | ";" | ",";

/** A field: in quotes (doubled inside) where it holds separators, line ends or quotes, else as it is. */
const FIELD: Readonly<Record<Separator, RegExp>> = {
  "\t": /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy,
  ";": /(?:"((?:[^"]|"")*)"(?=[;\r\n]|$)|([^;\r\n]*))(;|\r\n|\r|\n|$)/gy,
  ",": /(?:"((?:[^"]|"")*)"(?=[,\r\n]|$)|([^,\r\n]*))(,|\r\n|\r|\n|$)/gy,
};

/**
 * Text of lines and tabs (or another separator), as spreadsheets put it into the clipboard or a .csv
 * file, as a grid of texts. Refused with file.tooLarge where it has more cells than a sheet may.
 */
export function gridOfTabText(
  text: string,
  name: string,
  separator: Separator = "\t"
): Reading<SheetGrid> {
  const rows = new Map<number, Map<number, GridCell>>();
  let [row, column, cells] = [0, 0, 0];
  for (const match of text.normalize("NFC").matchAll(FIELD[separator])) {
    const value = match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"');
    if (value.trim() !== "") {
      if (++cells > LIMITS.cells)
        return refused(
          finding("file.tooLarge", {}, { what: "cells", limit: LIMITS.cells, part: "" })
        );
      const inRow = rows.get(row) ?? new Map<number, GridCell>();
      rows.set(row, inRow.set(column, { value, formula: null }));
    }
    if (match[3] === "") break;
    if (match[3] === separator) column++;
    else [row, column] = [row + 1, 0];
  }
  return readingOf({ name, visibility: "visible", rows }, []);
}
