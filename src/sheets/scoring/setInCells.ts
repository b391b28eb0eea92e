import { parseSet, serializeSet, type CriteriaSet } from "@/criteria";
import { cellAt, type SheetGrid } from "@/grid";
import { readStamp } from "../stamp";

/**
 * A scoring sheet carries its whole criteria set in hidden cells beside the stamp. A sheet that was
 * copied to another workbook, or made from a table that no catalogue knows, can so still be read
 * and scored, whatever happened to its rows.
 */
const PREFIX = "cdtd-set:";
const PART = /^cdtd-set:(\d+)\/(\d+) /;

/** A cell takes 32,767 characters. */
const PART_LENGTH = 30_000;

/** The set's document as texts of cells, in order. */
export function encodeSet(set: CriteriaSet): readonly string[] {
  const text = JSON.stringify(serializeSet(set));
  const count = Math.ceil(text.length / PART_LENGTH);
  return Array.from(
    { length: count },
    (_, index) =>
      `${PREFIX}${index + 1}/${count} ${text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH)}`
  );
}

/** The set that a scoring sheet of ours carries; null where the sheet is none, or the set is damaged. */
export function setOfSheet(grid: SheetGrid): CriteriaSet | null {
  const stamped = readStamp(grid);
  return stamped.status === "read" ? decodeSet(grid, stamped.at.row) : null;
}

/** The set that stands in a row's cells; null where a part is missing or damaged. */
export function decodeSet(grid: SheetGrid, row: number): CriteriaSet | null {
  const parts = new Map<number, string>();
  let count = 0;
  for (const column of grid.rows.get(row)?.keys() ?? []) {
    const value = cellAt(grid, row, column)?.value;
    const match = typeof value === "string" ? PART.exec(value) : null;
    if (!match || typeof value !== "string") continue;
    parts.set(Number(match[1]), value.slice(match[0].length));
    count = Number(match[2]);
  }
  if (count === 0 || parts.size !== count) return null;
  return parsed(Array.from({ length: count }, (_, index) => parts.get(index + 1) ?? "").join(""));
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
