import { isCellError, type SheetGrid } from "@/grid";
import { STAMP_PREFIX } from "@/sheets/stamp";
import { canonicalJson, checksum } from "@/text";

/**
 * A checksum of all that stands on a list, its notes and its stamp left out: it agrees as long as
 * nobody has changed, moved or added anything else. `isNote`: whether a cell is one for notes.
 */
export function contentChecksum(
  grid: SheetGrid,
  isNote: (row: number, column: number) => boolean
): string {
  const cells = [...grid.rows].flatMap(([row, columns]) =>
    [...columns].flatMap(([column, { value, formula }]) => {
      if (isNote(row, column) || value === null || value === "") return [];
      if (typeof value === "string" && value.startsWith(STAMP_PREFIX)) return [];
      const held = isCellError(value) ? value.error : value;
      return [[row, column, formula === null ? held : `=${formula}`] as const];
    })
  );
  cells.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return checksum(canonicalJson(cells));
}
