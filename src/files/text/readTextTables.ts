import { finding, type Reading, readingOf, refused } from "@/findings";
import type { SheetGrid } from "@/grid";
import { LIMITS } from "../fileLimits";
import { reading, tooLarge } from "../fileProblem";
import { fileKind } from "../other/fileKind";
import { gridOfTabText, type Separator } from "./tabText";

const SEPARATORS: readonly Separator[] = ["\t", ";", ","];

/**
 * A text file (.csv, .txt) as a grid of texts for each separator that is in it: which of them
 * parts its columns, the words of its heading tell. Read in UTF-8, or UTF-16 with its mark; any other
 * encoding, and what is no text, is refused with file.notWorkbook.
 */
export function readTextTables(bytes: Uint8Array, name: string): Promise<Reading<SheetGrid[]>> {
  return reading(() => Promise.resolve(textTables(bytes, name)));
}

function textTables(bytes: Uint8Array, name: string): Reading<SheetGrid[]> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge("file", LIMITS.fileBytes);
  const kind = fileKind(bytes);
  const text = kind === "text" ? decoded(bytes) : null;
  if (text === null) return refused(finding("file.notWorkbook", {}, { kind }));
  const grids: SheetGrid[] = [];
  for (const separator of SEPARATORS.filter((one) => text.includes(one))) {
    const read = gridOfTabText(text, name, separator);
    if (read.status === "refused") return read;
    grids.push(read.value);
  }
  return readingOf(grids, []);
}

function decoded(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch (problem) {
    if (problem instanceof TypeError) return null;
    throw problem;
  }
}
