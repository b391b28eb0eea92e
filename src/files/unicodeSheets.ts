import { type Reading, readingOf } from "@/findings";
import { a1, type GridCell, type SheetGrid } from "@/grid";
import { FileText } from "./fileText";
import type { ReadOptions } from "./readOptions";

/**
 * Sheets that came with their texts as they are stored (from a library, or from the open workbook):
 * in normal form C, and in Unicode where they were written in a font from before it, with the
 * findings of that (file.fontConverted, file.fontDoubtful).
 */
export function unicodeSheets(
  sheets: readonly SheetGrid[],
  { legacyFonts }: ReadOptions
): Reading<SheetGrid[]> {
  const texts = new FileText(legacyFonts);
  const read = sheets.map((sheet) => {
    const named = { ...sheet, name: sheet.name.normalize("NFC") };
    return { ...named, rows: readRows(named, texts) };
  });
  return readingOf(read, texts.finish());
}

function readRows({ name, rows }: SheetGrid, texts: FileText): SheetGrid["rows"] {
  return new Map(
    [...rows].map(([row, cells]) => {
      const read = new Map(cells);
      for (const [column, cell] of cells) readCell(cell, { name, row, column, cells: read }, texts);
      return [row, read] as const;
    })
  );
}

function readCell(cell: GridCell, { name, row, column, cells }: CellPlace, texts: FileText): void {
  if (typeof cell.value !== "string") return;
  const font = cell.look?.fontName;
  const put = (value: string) => cells.set(column, { ...cell, value });
  const { text, byFont } = texts.of([{ text: cell.value, font }]);
  if (text !== cell.value) put(text);
  const where = () => ({ sheet: name, cell: a1(row, column) });
  if (!byFont) texts.watch(text, where, font !== undefined, put);
}

interface CellPlace {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly cells: Map<number, GridCell>;
}
