import { type CriteriaSet, parseSet, serializeSet } from "@/criteria";
import { type SheetGrid } from "@/grid";
import { piecesOf, textOfPieces } from "@/sheets/longTexts";
import { readStamp } from "@/sheets/stamp";

/**
 * A scoring sheet carries its whole criteria set in hidden cells beside the stamp. A sheet that was
 * copied to another workbook, or made from a table that no catalogue knows, can so still be read
 * and scored, whatever happened to its rows.
 */
const MARK = "cdtd-set:";

/** The set's document as texts of cells, in order. */
export function encodeSet(set: CriteriaSet): readonly string[] {
  return piecesOf(MARK, JSON.stringify(serializeSet(set)));
}

/** The set that a scoring sheet of ours carries; null where the sheet is none, or the set is damaged. */
export function setOfSheet(grid: SheetGrid): CriteriaSet | null {
  const stamped = readStamp(grid);
  return stamped.status === "read" ? decodeSet(grid, stamped.at.row) : null;
}

/** The set that is in a row's cells; null where a part is missing or damaged. */
export function decodeSet(grid: SheetGrid, row: number): CriteriaSet | null {
  const cells = [...(grid.rows.get(row)?.values() ?? [])];
  const found = textOfPieces(
    MARK,
    cells.map(({ value }) => value)
  );
  return found.status === "read" ? parsed(found.text) : null;
}

/** The set that a sheet carries in whichever of its rows; null where it carries none whole. */
export function carriedSet(grid: SheetGrid): CriteriaSet | null {
  const row = [...grid.rows].find(([, cells]) =>
    [...cells.values()].some(({ value }) => typeof value === "string" && value.startsWith(MARK))
  )?.[0];
  return row === undefined ? null : decodeSet(grid, row);
}

function parsed(text: string): CriteriaSet | null {
  try {
    const reading = parseSet(JSON.parse(text));
    return reading.status === "refused" ? null : reading.value;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
