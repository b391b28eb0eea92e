import { utils, type WorkSheet, write } from "@e965/xlsx";
import { Workbook } from "exceljs";
import type { CellRange } from "@/grid";
import {
  cell,
  DOWN_FIRST,
  DOWN_NEXT,
  escaped,
  row,
  SPAN,
  table,
  wordDocument,
} from "~test/files/wordDocument";
import type { Printed } from "~test/import/layouts";

/** A printed table as a file of each format, written by other programs' libraries or by hand. */

type Value = string | number | null;

const valueOf = (value: Printed["rows"][number][number] | undefined): Value =>
  typeof value === "string" || typeof value === "number" ? value : null;

const width = ({ rows }: Printed) => Math.max(...rows.map(({ length }) => length));

/** All rows as wide as the widest. */
function square(printed: Printed): Value[][] {
  return printed.rows.map((values) =>
    Array.from({ length: width(printed) }, (_, column) => valueOf(values[column]))
  );
}

const covers = ({ top, bottom, left, right }: CellRange, at: number, column: number) =>
  top <= at && at <= bottom && left <= column && column <= right;

const mergeAt = ({ merges = [] }: Printed, at: number, column: number) =>
  merges.find((range) => covers(range, at, column));

export function docxOf(titles: readonly string[], printed: Printed): Uint8Array {
  const rows = square(printed).map((values, at) =>
    row(
      values.flatMap((value, column) => {
        const merge = mergeAt(printed, at, column);
        if (merge && column > merge.left) return [];
        const down =
          !merge || merge.top === merge.bottom ? "" : at === merge.top ? DOWN_FIRST : DOWN_NEXT;
        const across = merge ? SPAN(merge.right - merge.left + 1) : "";
        return [cell(String(value ?? ""), across + down)];
      })
    )
  );
  return wordDocument(...titles, table(...rows));
}

export function htmlOf(titles: readonly string[], printed: Printed): Uint8Array {
  const rows = square(printed).map((values, at) => {
    const cells = values.flatMap((value, column) => {
      const merge = mergeAt(printed, at, column);
      if (merge && (at > merge.top || column > merge.left)) return [];
      const spans = merge
        ? ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"`
        : "";
      return [`<td${spans}>${escaped(String(value ?? "")).replaceAll("\n", "<br>")}</td>`];
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const text = titles.map((title) => `<p>${escaped(title)}</p>`).join("");
  return new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${text}<table>${rows.join("")}</table></body></html>`
  );
}

/** Titles stand in rows of their own above, an empty row between. */
function sheetRows(titles: readonly string[], printed: Printed): Value[][] {
  return [...titles.map((title) => [title]), [], ...square(printed)];
}

export async function xlsxOf(titles: readonly string[], printed: Printed): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Bảng");
  sheet.addRows(sheetRows(titles, printed));
  const down = titles.length + 2;
  for (const { top, left, bottom, right } of printed.merges ?? [])
    sheet.mergeCells(top + down, left + 1, bottom + down, right + 1);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function otherOf(
  bookType: "ods" | "biff8",
  titles: readonly string[],
  printed: Printed
): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet(sheetRows(titles, printed));
  const down = titles.length + 1;
  sheet["!merges"] = (printed.merges ?? []).map(({ top, left, bottom, right }) => ({
    s: { r: top + down, c: left },
    e: { r: bottom + down, c: right },
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Bang");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}
