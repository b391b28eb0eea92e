import { type CellValue, isCellError } from "@/grid";
import { tidy } from "@/text";

/** What a cell says, on one line. */
export function textOf(value: CellValue): string {
  return tidy(rawText(value));
}

/** The same with its line ends. */
export function rawText(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value);
}
