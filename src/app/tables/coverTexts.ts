import { cellText, type SheetGrid } from "@/grid";
import { tableOfGrid } from "@/import";
import { readTitleFacts } from "@/import/heading/titleFacts";

/** A cover has a page of words; a longer sheet is a list, and the decisions in it are not the table's. */
const MOST_ROWS = 40;

/** Titles that hold for the sheets behind this one: those of its table, or the words of a cover. */
export function coverTexts(grid: SheetGrid): readonly string[] {
  const table = tableOfGrid(grid);
  if (table) return table.titles;
  if (grid.rows.size > MOST_ROWS) return [];
  const texts = [...grid.rows.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => cellText(value))
  );
  return readTitleFacts(texts).title === null ? [] : texts;
}
