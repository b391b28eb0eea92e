import { finding, type Reading, refused } from "@/findings";
import type { SheetGrid } from "@/grid";
import { LIMITS } from "./fileLimits";
import { damaged, FileProblem, reading, tooLarge } from "./fileProblem";
import { fileKind, hasOleStream, holdsOldSheets, packageKind } from "./other/fileKind";
import { readOther } from "./other/readOther";
import type { ReadOptions } from "./readOptions";
import { readXlsx } from "./xlsx/readXlsx";
import { type Archive, openArchive } from "./zip/zipArchive";

/**
 * The sheets of a workbook file, recognised by content, not by name: .xlsx and .xlsm by our
 * own bounded scanner, older and other formats through a library (with the finding
 * file.oldFormat). Always ends in a Reading, whatever the bytes.
 */
export function readWorkbookFile(
  bytes: Uint8Array,
  options: ReadOptions = {}
): Promise<Reading<SheetGrid[]>> {
  return reading(() => readByKind(bytes, options));
}

async function readByKind(bytes: Uint8Array, options: ReadOptions): Promise<Reading<SheetGrid[]>> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge("file", LIMITS.fileBytes);
  const kind = fileKind(bytes);
  switch (kind) {
    case "empty":
      return refused(finding("file.empty"));
    case "zip":
      return readPackage(bytes, openArchive(bytes), options);
    case "ole":
      return readOle(bytes, options);
    case "fods":
    case "xml2003":
      return readOther(bytes, kind, options);
    default:
      return refused(finding("file.notWorkbook", {}, { kind }));
  }
}

async function readPackage(
  bytes: Uint8Array,
  archive: Archive,
  options: ReadOptions
): Promise<Reading<SheetGrid[]>> {
  const kind = packageKind(archive);
  switch (kind) {
    case "xlsx":
      return readXlsx(archive, options);
    case "xlsb":
    case "ods":
      return readOther(bytes, kind, options);
    default:
      return refused(finding("file.notWorkbook", {}, { kind }));
  }
}

/** Encrypted packages and old .xls files share one container. */
async function readOle(bytes: Uint8Array, options: ReadOptions): Promise<Reading<SheetGrid[]>> {
  if (hasOleStream(bytes, "EncryptedPackage")) throw new FileProblem("file.encrypted", {});
  if (hasOleStream(bytes, "Workbook") || hasOleStream(bytes, "Book"))
    return readOther(bytes, "xls", options);
  if (holdsOldSheets(bytes)) throw damaged("directory");
  const kind = hasOleStream(bytes, "WordDocument") ? "doc" : "ole";
  return refused(finding("file.notWorkbook", {}, { kind }));
}
