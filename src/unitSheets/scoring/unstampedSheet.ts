import { type CriteriaSet, walk } from "@/criteria";
import { filledRows, type SheetGrid, valueAt } from "@/grid";
import type { Stamp } from "@/sheets/stamp";
import { fold } from "@/text";
import { type ScoringColumns, textAt } from "./readRows";
import { SCORING_COLUMNS, type ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS } from "./scoringSheetWords";
import { carriedSet } from "./setInCells";

/** What a scoring sheet of ours still tells when its hidden cells are gone. */
export interface UnstampedSheet {
  readonly stamp: Stamp;
  readonly set: CriteriaSet;
  readonly columns: ScoringColumns;
}

/**
 * Recognises a scoring sheet without its stamp (hidden columns deleted, or pasted as visible cells
 * only): by our headings, the title of the set that it still carries or of one on offer, and that
 * set's rows standing there. null where any of this is missing: nothing is guessed.
 */
export function recogniseUnstamped(
  grid: SheetGrid,
  sets: readonly CriteriaSet[]
): UnstampedSheet | null {
  const headed = columnsByHeading(grid);
  if (!headed) return null;
  const above = textsAbove(grid, headed.row);
  const carried = carriedSet(grid);
  const offered = carried ? [carried, ...sets] : sets;
  const set = offered.find(({ title }) => above.some((text) => text.startsWith(fold(title))));
  const unit = unitAbove(grid, headed.row);
  const year = set && yearAbove(above, set);
  if (!set || unit === "" || year === undefined || !carriesRows(grid, headed.columns, set)) {
    return null;
  }
  const illustrative = above.some((text) => text.includes(fold(SCORING_WORDS.illustrative)));
  return {
    stamp: { role: "scoring", unit, year, ...(illustrative ? { illustrative } : {}) },
    set,
    columns: headed.columns,
  };
}

/** The heading row, and which of our columns stands where by its printed heading. */
function columnsByHeading(
  grid: SheetGrid
): { readonly row: number; readonly columns: ScoringColumns } | null {
  const words = new Map(
    SCORING_COLUMNS.filter((key) => SCORING_WORDS.headings[key] !== "").map((key) => [
      fold(SCORING_WORDS.headings[key]),
      key,
    ])
  );
  for (const row of filledRows(grid)) {
    const columns = new Map<ScoringColumn, number>();
    for (const column of grid.rows.get(row)?.keys() ?? []) {
      const key = words.get(fold(textAt(grid, row, column)));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    if (columns.size === words.size) return { row, columns };
  }
  return null;
}

function textsAbove(grid: SheetGrid, headingRow: number): readonly string[] {
  return filledRows(grid)
    .filter((row) => row < headingRow)
    .flatMap((row) =>
      [...(grid.rows.get(row)?.keys() ?? [])].map((column) => fold(textAt(grid, row, column)))
    );
}

/** The name beside the word "Đơn vị". */
function unitAbove(grid: SheetGrid, headingRow: number): string {
  for (const row of filledRows(grid).filter((one) => one < headingRow)) {
    const columns = [...(grid.rows.get(row)?.keys() ?? [])].sort((a, b) => a - b);
    const at = columns.findIndex((column) => valueAt(grid, row, column) === SCORING_WORDS.unit);
    const next = at < 0 ? undefined : columns[at + 1];
    if (next !== undefined) return textAt(grid, row, next).trim();
  }
  return "";
}

/** The year printed under the title, or that of the set, which a title without one already names. */
function yearAbove(above: readonly string[], set: CriteriaSet): number {
  const printed = above
    .filter((text) => text.startsWith(fold(set.title)))
    .map((text) => /nam (\d{4})$/.exec(text)?.[1])
    .find((year) => year !== undefined);
  return printed === undefined ? set.year : Number(printed);
}

/** Rows of the set stand on the sheet; those that do not are found missing when it is read. */
function carriesRows(grid: SheetGrid, columns: ScoringColumns, set: CriteriaSet): boolean {
  const labels = new Set(
    filledRows(grid).map((row) => fold(textAt(grid, row, columns.get("label"))))
  );
  return walk(set).some(({ node }) => labels.has(fold(node.label)));
}
