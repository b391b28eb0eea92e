import { finding, type Reading, readingOf } from "@/findings";
import type { SheetGrid } from "@/grid";
import type { ReadOptions } from "../readOptions";
import { unicodeSheets } from "../unicodeSheets";
import { otherSheets } from "./otherSheets";
import type { OtherFormat } from "./parseOther";

/** Sheets of a format that a library reads for us, their texts in Unicode. */
export async function readOther(
  bytes: Uint8Array,
  format: OtherFormat,
  options: ReadOptions
): Promise<Reading<SheetGrid[]>> {
  const stored = await (options.readOther ?? otherSheets)(bytes, format);
  if (stored.status === "refused") return stored;
  const read = unicodeSheets(stored.value, options);
  if (read.status === "refused") return read;
  return readingOf(read.value, [finding("file.oldFormat", {}, { format }), ...read.findings]);
}
