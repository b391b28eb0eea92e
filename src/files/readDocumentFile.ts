import { finding, type Reading, refused } from "@/findings";
import type { DocumentContent } from "./document/documentContent";
import { readDocx } from "./document/readDocx";
import { readHtml } from "./document/readHtml";
import { LIMITS } from "./fileLimits";
import { FileProblem, reading, tooLarge } from "./fileProblem";
import { fileKind, hasOleStream, packageKind } from "./other/fileKind";
import type { ReadOptions } from "./readOptions";
import { mainDocumentPart } from "./xlsx/xlsxPackage";
import { openArchive } from "./zip/zipArchive";

/**
 * The text and tables of a document, recognised by content, not by name: .docx or HTML (also
 * a piece of it). Anything else is refused with file.notDocument, workbooks too. Always ends in a
 * Reading, whatever the bytes.
 */
export function readDocumentFile(
  bytes: Uint8Array,
  options: ReadOptions = {}
): Promise<Reading<DocumentContent>> {
  return reading(async () => {
    if (bytes.length > LIMITS.fileBytes) throw tooLarge("file", LIMITS.fileBytes);
    const kind = fileKind(bytes);
    switch (kind) {
      case "empty":
        return refused(finding("file.empty"));
      case "zip":
        return readPackage(bytes, options);
      case "html":
        return readHtml(bytes, options);
      case "ole":
        if (hasOleStream(bytes, "EncryptedPackage")) throw new FileProblem("file.encrypted", {});
        return notDocument(hasOleStream(bytes, "WordDocument") ? "doc" : kind);
      default:
        return notDocument(kind);
    }
  });
}

function readPackage(bytes: Uint8Array, options: ReadOptions): Reading<DocumentContent> {
  const archive = openArchive(bytes);
  const kind = packageKind(archive);
  return kind === "word" && mainDocumentPart(archive) !== null
    ? readDocx(archive, options)
    : notDocument(kind);
}

function notDocument(kind: string): Reading<DocumentContent> {
  return refused(finding("file.notDocument", {}, { kind }));
}
