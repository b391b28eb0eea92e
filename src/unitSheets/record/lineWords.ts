import { isCellError, type LineNames, type SheetGrid, valueAt } from "@/grid";
import { ROW_TAGS } from "../scoring/scoringColumns";

/** What a row prints of the criterion or figure that it is about; "" where it prints nothing. */
export interface LineWords {
  readonly code: string;
  readonly label: string;
}

/** The printed words of rows by their hidden names; an input's row has its criterion's code. */
export function lineWords(
  grid: SheetGrid,
  names: LineNames | null
): (rowName: string) => LineWords {
  const rowOf = new Map([...(names?.rows ?? [])].map(([row, name]) => [name, row]));
  const column = (...wanted: readonly string[]) =>
    [...(names?.columns ?? [])].find(([, name]) => wanted.includes(name))?.[0];
  const [code, label] = [column("code", "order"), column("label")];
  const text = (rowName: string, at: number | undefined): string => {
    const row = rowOf.get(rowName);
    const value = row === undefined || at === undefined ? null : valueAt(grid, row, at);
    return value === null || isCellError(value) ? "" : String(value);
  };
  return (rowName) => ({
    code: text(rowName, code) || text(criterionOf(rowName, rowOf), code),
    label: text(rowName, label),
  });
}

/** "1.2~numerator" → "c:1.2", by whichever prefix the sheet knows it. */
function criterionOf(rowName: string, rowOf: ReadonlyMap<string, number>): string {
  const id = rowName.slice(0, Math.max(0, rowName.lastIndexOf("~")));
  const prefixes = [ROW_TAGS.leaf, ROW_TAGS.bonus, ROW_TAGS.penalty];
  return prefixes.map((prefix) => prefix + id).find((name) => rowOf.has(name)) ?? "";
}
