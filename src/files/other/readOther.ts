import { finding, readingOf, type Reading } from "@/findings";
import type { SheetGrid } from "@/grid";
import { damaged } from "../fileProblem";
import type { ReadOptions } from "../legacyFonts";
import { unicodeSheets } from "../unicodeSheets";
import type { LooksOf } from "./cellLooks";
import { parseOther, type OtherFormat } from "./parseOther";

/** Sheets of a format that a library reads for us; `looks` where they were read from the file before. */
export async function readOther(
  bytes: Uint8Array,
  format: OtherFormat,
  options: ReadOptions,
  looks: LooksOf | null = null
): Promise<Reading<SheetGrid[]>> {
  const parsed = await parseOther(bytes, format, looks);
  if (parsed.length === 0) throw damaged("noSheets");
  const read = unicodeSheets(parsed, options);
  if (read.status === "refused") return read;
  return readingOf(read.value, [finding("file.oldFormat", {}, { format }), ...read.findings]);
}
