import { finding, refused, type Reading } from "@/findings";
import type { SheetGrid } from "@/grid";
import { FileProblem, reading, tooLarge } from "./fileProblem";
import { LIMITS } from "./limits";
import { fileKind, hasOleStream, isEncryptedOpenDocument, packageKind } from "./other/fileKind";
import { readOther } from "./other/readOther";
import { readXlsx } from "./xlsx/readXlsx";
import { textOfXml } from "./xml/decode";
import { checkEveryPart, openArchive, type Archive } from "./zip/archive";

/**
 * The sheets of a workbook file, told by its content and not by its name: .xlsx and .xlsm by our
 * own bounded scanner, older and other formats through a library (with the finding
 * file.oldFormat). Always ends in a Reading, whatever the bytes.
 */
export function readWorkbookFile(bytes: Uint8Array): Promise<Reading<SheetGrid[]>> {
  return reading(() => readByKind(bytes));
}

async function readByKind(bytes: Uint8Array): Promise<Reading<SheetGrid[]>> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge("file", LIMITS.fileBytes);
  const kind = fileKind(bytes);
  switch (kind) {
    case "empty":
      return refused(finding("file.empty"));
    case "zip":
      return readPackage(bytes, openArchive(bytes));
    case "ole":
      return readOle(bytes);
    case "fods":
    case "xml2003":
      textOfXml(bytes, "");
      return readOther(bytes, kind);
    default:
      return refused(finding("file.notWorkbook", {}, { kind }));
  }
}

async function readPackage(bytes: Uint8Array, archive: Archive): Promise<Reading<SheetGrid[]>> {
  const kind = packageKind(archive);
  switch (kind) {
    case "xlsx":
      return readXlsx(archive);
    case "xlsb":
    case "ods":
      if (isEncryptedOpenDocument(archive)) throw new FileProblem("file.encrypted");
      checkEveryPart(archive);
      return readOther(bytes, kind);
    default:
      return refused(finding("file.notWorkbook", {}, { kind }));
  }
}

/** Encrypted packages and old .xls files share one container. */
async function readOle(bytes: Uint8Array): Promise<Reading<SheetGrid[]>> {
  if (hasOleStream(bytes, "EncryptedPackage")) throw new FileProblem("file.encrypted");
  if (hasOleStream(bytes, "Workbook") || hasOleStream(bytes, "Book"))
    return readOther(bytes, "xls");
  return refused(finding("file.notWorkbook", {}, { kind: "ole" }));
}
